import type { PersonaName } from './personas.ts';

/** One question per persona. What is refused or hidden is said beside it, so that it can be tried. */
export const QUERIES: Readonly<Record<PersonaName, string>> = {
  public: `# 公众只见组织、公示期内的信息；加上 contactPhone 试试，整个查询将被拒绝（OVER_SCOPE）。
# The public meets organisations, within the disclosure period. Add contactPhone and the whole query is refused.
query Public {
  records(first: 5, filter: { kinds: [PENALTY] }) {
    totalCount
    nodes {
      title
      decisionDate
      disclosedUntil
      mark { state statement }
      subject { name uscc }
      ... on PenaltyRecord { violationType penaltyContent fineYuan }
    }
    pageInfo { hasNextPage endCursor }
  }
  subjects(first: 3, filter: { nameStartsWith: "演示制造" }, sort: NAME_ASC) {
    totalCount
    nodes { name uscc region }
  }
}`,
  subject: `# 信息主体查看本人全部信息：来源、变动理由、异议标注、同意，以及谁查询过（第五条）。
# A subject sees all about itself: sources, reasons of change, marks, consents, and who looked (Art. 5.1).
query Own($id: ID!) {
  subject(id: $id) {
    name
    identifiers { scheme value }
    records(first: 10, filter: { kinds: [PENALTY, PERMIT] }) {
      nodes {
        title
        state
        mark { state statement }
        versions { version changeReason suppliedAt source { provider { name } fileName row } }
      }
    }
    incomes { amountYuan period }
    consents { nodes { reader { name } gates purposes state validTo } }
    accessLog(first: 5) {
      nodes { at role organisation { name } purpose outcome accesses { outcome fields } }
    }
  }
}`,
  provider: `# 信息提供主体查看本单位的报送批次，以及被退回的行与原因。
# A provider sees its batches, and the rows that were turned away, with what to do.
query Supplied {
  batches(first: 5) {
    nodes {
      fileName
      form
      state
      rowsRead
      rowsAccepted
      rowsUnchanged
      rowsQuarantined
      quarantinedRows(first: 20) { nodes { row faults { column code message } } }
    }
  }
}`,
  handler: `# 经办岗以异议核查为目的，在案件内查看被异议的信息；没有案件编号则不得查看联系方式。
# A handler checks objections: within a case also contact details; without a case number they are out of reach.
query Check {
  objections(first: 5, filter: { states: [ACCEPTED, VERIFYING] }) {
    nodes {
      ground
      state
      statement
      openedAt
      subject { name contactPhone }
      record { id title mark { state } }
    }
  }
  records(first: 5, filter: { mark: DISPUTED }) {
    nodes {
      title
      documentNo
      provider { name }
      versions { version changeReason source { fileName row } }
    }
  }
}`,
  reviewer: `# 审核岗对待审批次作保密审查（第八条）。审查通过，请另行执行：
# A reviewer finds the batches that wait for the confidentiality review (Art. 8(2)). To pass one, run:
#   mutation { approveBatch(input: { clientMutationId: "1", batch: "ID" }) { batch { state reviewedBy } } }
query Waiting {
  batches(first: 5, filter: { states: [STAGED] }) {
    nodes {
      id
      provider { name }
      fileName
      suppliedBy
      suppliedAt
      rowsRead
      rowsAccepted
      rowsQuarantined
      quarantinedRows { nodes { row faults { column code message } } }
    }
  }
}`,
  department: `# 主管部门查看统计与各机构责任人；没有案件编号，不得查看任何记录内容。
# The department sees statistics and responsible officers; record content only with a case number.
query Supervise {
  statistics {
    subjects { kind count }
    records { kind provider { name officer } count }
    quarantinedRows
    batchesAwaitingReview
  }
}`,
  partner: `# 合作机构按授权、按用途查询；信息主体未同意的字段为 null，原因与依据见 extensions.access。
# A partner reads what its grant names, for its purpose. Where the subject does not consent, a field is null and
# extensions.access says why, on what basis, and what would open it.
query Assess {
  records(first: 12, filter: { kinds: [PENALTY] }) {
    nodes {
      title
      decisionDate
      mark { state }
      subject {
        kind
        name
        contactPhone
        incomes { amountYuan payer period }
      }
    }
  }
}`,
  auditor: `# 审计查看台账：谁、何时、为何、依据何种权利、看到了哪些字段；姓名已脱敏。
# The auditor reads the ledger: who, when, for what, by what right, which fields; names are masked.
query Audit {
  accessLog(first: 10, filter: { outcome: RELEASED }) {
    nodes {
      at
      role
      principal
      organisation { name }
      purpose
      act
      basis { grant grantVersion consents }
      accesses { subject { maskedName } object outcome fields }
    }
  }
}`,
};
