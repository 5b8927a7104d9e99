import type { Basis } from '../law/articles.ts';
import { CLOCKS } from '../law/deadlines/clocks.ts';
import { KINDS } from '../law/disclosure/kinds/index.ts';
import type { Addressee, Effect, NoticeKind } from '../law/procedure/effect.ts';
import { type NoticeFacts, type NoticeLine, noticeText } from '../law/procedure/notice-text.ts';
import type { Database } from '../store/database.ts';
import { encodeId } from '../store/ids.ts';
import { organisationsByIds } from '../store/organisations.ts';
import { kindOfRecord } from '../store/records.ts';
import type { Particulars } from '../store/tables/index.ts';
import type { Recall, ServedNotice, Step } from '../store/units.ts';
import type { NewCase } from './act.ts';
import { consentLines } from './consent-lines.ts';
import { statedLines } from './stated.ts';

/** What the notices of one act are written from. */
export interface NoticeContext {
  readonly caseNo: number;
  readonly about: NewCase;
  readonly basis: Basis;
  readonly stated: Particulars;
  readonly memory: object;
  readonly starts: Step['starts'];
  readonly effects: readonly Effect[];
  /** Partners that had received the record; they are told of its change. */
  readonly recipients: readonly Recall[];
}

/** The written notices of an act, each with its text and its addressee. */
export async function noticesOf(db: Database, context: NoticeContext): Promise<ServedNotice[]> {
  const told = context.effects.flatMap((effect) => (effect.kind === 'NOTIFY' ? [effect] : []));
  const already = new Set(told.map(({ to }) => to.organisation));
  const recalled = context.recipients
    .filter(({ organisationId }) => !already.has(organisationId))
    .map(({ organisationId }) => ({
      to: { party: 'PARTNER', organisation: organisationId } as const,
      notice: 'RECORD_CHANGED' as const,
    }));
  const all: readonly { readonly to: Addressee; readonly notice: NoticeKind }[] = [...told, ...recalled];
  if (all.length === 0) return [];
  const shared = [
    ...(await recordLines(db, context.about)),
    ...(await consentLines(db, context.about)),
    ...statedLines(context.stated, context.memory, context.about.particulars),
  ];
  return Promise.all(
    all.map(async ({ to, notice }) => {
      const lines = [...shared, ...(await overdueLines(db, to))];
      return { kind: notice, ...addressed(to, context.about), ...noticeText(notice, factsOf(context, lines)) };
    }),
  );
}

function factsOf({ caseNo, basis, starts }: NoticeContext, lines: readonly NoticeLine[]): NoticeFacts {
  const due = starts.flatMap(({ clock, dueDate }) => {
    const known = Object.entries(CLOCKS).find(([id]) => id === clock)?.[1];
    return known && known.limit !== 'AT_ONCE' ? [{ title: known.title, dueDate, basis: known.basis }] : [];
  });
  return { caseNo, basis, lines, due };
}

/** To whose inbox it goes. A notice to the agency or the department goes to all of them. */
function addressed({ party, organisation }: Addressee, about: NewCase) {
  const own = party === 'PROVIDER' || party === 'PARTNER';
  return {
    party,
    subjectId: party === 'SUBJECT' ? about.subjectId : null,
    organisationId: own ? (organisation ?? about.organisationId) : null,
  };
}

/** Which record it is about: its kind and id, never its content, which may have to be erased. */
async function recordLines(db: Database, { subjectId, recordNo }: NewCase): Promise<NoticeLine[]> {
  if (subjectId === null || recordNo === null) return [];
  const kind = await kindOfRecord(db, { subjectId, no: recordNo });
  if (kind === null) return [];
  return [
    { label: { zh: '信息类别', en: 'Kind of record' }, value: KINDS[kind].title },
    { label: { zh: '信息编号', en: 'Record' }, value: encodeId('record', subjectId, recordNo) },
  ];
}

/** The department is told which body is meant. */
async function overdueLines(db: Database, { party, organisation }: Addressee): Promise<NoticeLine[]> {
  if (party !== 'DEPARTMENT' || organisation === null) return [];
  const [body] = await organisationsByIds(db, [organisation]);
  return body ? [{ label: { zh: '单位', en: 'Body' }, value: body.name }] : [];
}
