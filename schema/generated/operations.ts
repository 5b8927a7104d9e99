/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Narrows the ledger; all conditions must hold. */
export type AccessLogFilter = {
  /** In this case. */
  readonly caseNumber?: string | null | undefined;
  /** Touching this field, as `Type.field`. */
  readonly field?: string | null | undefined;
  /** At or after. */
  readonly from?: string | null | undefined;
  /** By this organisation. */
  readonly organisation?: string | null | undefined;
  /** With this outcome. */
  readonly outcome?: EntryOutcome | null | undefined;
  /** For this purpose. */
  readonly purpose?: Purpose | null | undefined;
  /** By this reader. */
  readonly reader?: string | null | undefined;
  /** About this subject. */
  readonly subject?: string | null | undefined;
  /** Before. */
  readonly until?: string | null | undefined;
};

/** What became of the fields of an object. */
export type AccessOutcome =
  | 'FAILED'
  | 'HIDDEN'
  | 'REFUSED'
  | 'RELEASED';

/** That a partner has done what a recall asks. */
export type AcknowledgeRecallInput = {
  /** Chosen by the client, 1 to 100 characters. Sent again, it gets the first answer and acts once. */
  readonly clientMutationId: string;
  /** The recall. */
  readonly recall: string;
};

/** More that shows a proposed violation. */
export type AddEvidenceInput = {
  /** Chosen by the client, 1 to 100 characters. Sent again, it gets the first answer and acts once. */
  readonly clientMutationId: string;
  /** What shows it. */
  readonly evidence: EvidenceLinksInput;
  /** The violation. */
  readonly violation: string;
};

/** What changes in a draft; what is not given stays. */
export type AmendListingInput = {
  /** Chosen by the client, 1 to 100 characters. Sent again, it gets the first answer and acts once. */
  readonly clientMutationId: string;
  /** The listing. */
  readonly listing: string;
  /** All the measures to be announced. */
  readonly measures?: ReadonlyArray<string> | null | undefined;
  /** Elements of the notice. */
  readonly notice?: ListingNoticeInput | null | undefined;
};

/** The answers to the subject’s points (Art. 6). */
export type AnswerDefenceInput = {
  /** One for each point that has none yet. */
  readonly answers: ReadonlyArray<DefenceAnswerInput>;
  /** Chosen by the client, 1 to 100 characters. Sent again, it gets the first answer and acts once. */
  readonly clientMutationId: string;
  /** The listing. */
  readonly listing: string;
};

/** An application for repair of a record of one’s own (Art. 13.1). */
export type ApplyForRestorationInput = {
  /** Chosen by the client, 1 to 100 characters. Sent again, it gets the first answer and acts once. */
  readonly clientMutationId: string;
  /** The methods; `repairability` of the record says which it takes. */
  readonly evidence: ReadonlyArray<RepairEvidenceInput>;
  /** The record. */
  readonly record: string;
  /** What the subject wants to say. */
  readonly statement?: string;
};

/** Who is responsible for information security from now on. */
export type AppointOfficerInput = {
  /** Chosen by the client, 1 to 100 characters. Sent again, it gets the first answer and acts once. */
  readonly clientMutationId: string;
  /** The officer’s name, 1 to 100 characters. */
  readonly name: string;
};

/** Narrows a list of batches. */
export type BatchFilter = {
  /** In these states. */
  readonly states?: ReadonlyArray<BatchState> | null | undefined;
};

/** Where a supplied file stands. */
export type BatchState =
  | 'APPROVED'
  | 'REFUSED'
  | 'STAGED'
  | 'STAGING';

/** The clocks of the regulation; see docs/procedures.md. */
export type Clock =
  | 'D1'
  | 'D2'
  | 'D3'
  | 'D4'
  | 'D5'
  | 'D5_SILENCE'
  | 'D6'
  | 'D6_ANSWER'
  | 'D7'
  | 'D8'
  | 'D9'
  | 'D10';

/** That a consent was not given freely (Art. 5.2). */
export type ComplainOfCoercionInput = {
  /** Chosen by the client, 1 to 100 characters. Sent again, it gets the first answer and acts once. */
  readonly clientMutationId: string;
  /** The files that show it: ids that `POST /evidence` answered with. */
  readonly evidence: ReadonlyArray<string>;
  /** Why. */
  readonly reason: string;
  /** The request. */
  readonly request: string;
};

/** What a consent is given for. */
export type ConsentPurpose =
  | 'ADMINISTRATIVE_APPROVAL'
  | 'AGGREGATION'
  | 'CREDIT_ASSESSMENT'
  | 'PUBLIC_PROCUREMENT';

/** An act in a request for consent. */
export type ConsentRequestActInput = {
  /** Chosen by the client, 1 to 100 characters. Sent again, it gets the first answer and acts once. */
  readonly clientMutationId: string;
  /** The request. */
  readonly request: string;
};

/** Narrows a list of requests for consent. */
export type ConsentRequestFilter = {
  /** In these states. */
  readonly states?: ReadonlyArray<ConsentRequestState> | null | undefined;
};

/** Where the consent stands. See docs/procedures.md. */
export type ConsentRequestState =
  | 'COMPLAINED'
  | 'CONSEQUENCES_SHOWN'
  | 'DECLINED'
  | 'REQUESTED'
  | 'VALID'
  | 'VOIDED'
  | 'WITHDRAWN';

/** Whether a consent opens anything now. */
export type ConsentState =
  | 'EXPIRED'
  | 'NOT_YET'
  | 'VALID'
  | 'WITHDRAWN';

/** A field special to the kind of record, and what it should say. */
export type ContentCorrectionInput = {
  /** The name of the field; see `catalogue`. */
  readonly name: string;
  /** One value, several for a list, none to empty it. */
  readonly values: ReadonlyArray<string>;
};

/** The agency’s own fault, and how it is put right (Art. 10). */
export type CorrectOwnFaultInput = {
  /** Chosen by the client, 1 to 100 characters. Sent again, it gets the first answer and acts once. */
  readonly clientMutationId: string;
  /** For CORRECT and SUPPLEMENT: what changes. */
  readonly correction?: CorrectionInput | null | undefined;
  /** The objection. */
  readonly objection: string;
  /** What is done to the record. */
  readonly outcome: RecordChange;
  /** What the fault was; it becomes the reason of the new version. */
  readonly reason: string;
};

/** What is to change in a record; what is not given stays. */
export type CorrectionInput = {
  /** The organ that decided. */
  readonly authority?: string | null | undefined;
  /** Fields special to the kind of record. */
  readonly content?: ReadonlyArray<ContentCorrectionInput> | null | undefined;
  /** Day of the decision. */
  readonly decisionDate?: string | null | undefined;
  /** Number of the decision or document. */
  readonly documentNo?: string | null | undefined;
  /** Remark. */
  readonly remark?: string | null | undefined;
  /** For penalties: how grave. */
  readonly severity?: Severity | null | undefined;
  /** What it is, in short. */
  readonly title?: string | null | undefined;
  /** First day it is valid. */
  readonly validFrom?: string | null | undefined;
  /** Last day it is valid. */
  readonly validUntil?: string | null | undefined;
};

/** How a deadline stands. */
export type DeadlineState =
  /** The last day, from 17:00 on. */
  | 'AMBER'
  | 'MET'
  | 'MET_LATE'
  | 'OVERDUE'
  | 'RUNNING';

/** That the subject is to be listed (Art. 6). */
export type DecideListingInput = {
  /** Chosen by the client, 1 to 100 characters. Sent again, it gets the first answer and acts once. */
  readonly clientMutationId: string;
  /** The listing. */
  readonly listing: string;
  /** The measures, out of those that the notice announced. */
  readonly measures: ReadonlyArray<string>;
  /** Why. */
  readonly reason: string;
};

/** The answer to one point. */
export type DefenceAnswerInput = {
  /** The answer. */
  readonly answer: string;
  /** The number of the point, from 1. */
  readonly point: number;
};

/** How a delivery stands. */
export type DeliveryState =
  /** Given up; `retryDeadNotices` begins anew. */
  | 'DEAD'
  /** It has arrived. */
  | 'DELIVERED'
  /** The webhook was removed before it arrived. */
  | 'DROPPED'
  /** It will be attempted, again if it failed. */
  | 'PENDING';

/** Who is to be listed where, and what the notice says so far (Art. 6). */
export type DraftListingInput = {
  /** The organ that lists. */
  readonly authority: string;
  /** Chosen by the client, 1 to 100 characters. Sent again, it gets the first answer and acts once. */
  readonly clientMutationId: string;
  /** The subject by an identifier, whether you supplied records of it or not. With `subject`: the same one. */
  readonly identifier?: SubjectIdentifierInput | null | undefined;
  /** Which list. */
  readonly listName: string;
  /** The measures to be announced. */
  readonly measures?: ReadonlyArray<string>;
  /** What the notice says so far. */
  readonly notice?: ListingNoticeInput | null | undefined;
  /** The subject, if you may meet it. */
  readonly subject?: string | null | undefined;
};

/** The end of a joint measure. */
export type EndJointMeasureInput = {
  /** Chosen by the client, 1 to 100 characters. Sent again, it gets the first answer and acts once. */
  readonly clientMutationId: string;
  /** The measure. */
  readonly jointMeasure: string;
};

/** The present officer is responsible no longer. */
export type EndOfficerInput = {
  /** Chosen by the client, 1 to 100 characters. Sent again, it gets the first answer and acts once. */
  readonly clientMutationId: string;
};

/** What became of an operation. */
export type EntryOutcome =
  | 'FAILED'
  | 'REFUSED'
  | 'RELEASED';

/** What evidence is. */
export type EvidenceLinkKind =
  | 'CASE'
  | 'FILE'
  | 'LEDGER_ENTRY';

/** What something rests on; at least one of these. */
export type EvidenceLinksInput = {
  /** Cases, as they stand now. */
  readonly cases?: ReadonlyArray<string>;
  /** Files: the ids that `POST /evidence` answered with. */
  readonly files?: ReadonlyArray<string>;
  /** Entries of the access ledger. */
  readonly ledgerEntries?: ReadonlyArray<string>;
};

/** An act in a case of misuse that rests on evidence. */
export type EvidencedLiabilityActInput = {
  /** Chosen by the client, 1 to 100 characters. Sent again, it gets the first answer and acts once. */
  readonly clientMutationId: string;
  /** What shows it. */
  readonly evidence: EvidenceLinksInput;
  /** The case. */
  readonly liability: string;
};

/** An act in an order that rests on evidence. */
export type EvidencedSupplyOrderActInput = {
  /** Chosen by the client, 1 to 100 characters. Sent again, it gets the first answer and acts once. */
  readonly clientMutationId: string;
  /** The files that show it. */
  readonly evidence: ReadonlyArray<string>;
  /** The order. */
  readonly supplyOrder: string;
};

/** By whose right an operation is explained; for the auditor. */
export type ExplainAs = {
  /** The grants in force then; now if not given. */
  readonly at?: string | null | undefined;
  /** Whether a case number is stated. */
  readonly caseNumber?: boolean | null | undefined;
  /** The office; for an agency, and only there. */
  readonly office?: Office | null | undefined;
  /** The code of the organisation; needed for a partner. */
  readonly organisation?: string | null | undefined;
  /** The declared purpose; roles with only one need not say. */
  readonly purpose?: Purpose | null | undefined;
  /** The role. */
  readonly role: Role;
};

/** What is said of a field before any data is read. */
export type ExplainedVerdict =
  | 'ALLOWED'
  /** It may be asked for; without the subject’s consent it is `null`. */
  | 'NEEDS_CONSENT'
  /** It goes beyond the authority: the whole operation is refused. */
  | 'OVER_SCOPE';

/** An objection to a record of one’s own, with its evidence (Art. 9b). */
export type FileObjectionInput = {
  /** A refused objection that is filed again. */
  readonly again?: string | null | undefined;
  /** Chosen by the client, 1 to 100 characters. Sent again, it gets the first answer and acts once. */
  readonly clientMutationId: string;
  /** The files that show it. */
  readonly evidence: ReadonlyArray<ObjectionEvidenceInput>;
  /** On which ground. */
  readonly ground: ObjectionGround;
  /** The record. */
  readonly record: string;
  /** What is wrong with it. */
  readonly statement: string;
};

/** What a consent opens: contact details, or a category of Art. 7.2. */
export type Gate =
  | 'CONTACT'
  | 'DEPOSIT'
  | 'INCOME'
  | 'INSURANCE'
  | 'REAL_ESTATE'
  | 'SECURITIES'
  | 'TAX';

/** A written consent as it was signed (Art. 5.2, 7.2). */
export type GiveConsentInput = {
  /** Chosen by the client, 1 to 100 characters. Sent again, it gets the first answer and acts once. */
  readonly clientMutationId: string;
  /** The request. */
  readonly request: string;
  /** When it was signed. */
  readonly signedAt: string;
  /** Whether it stands by itself. False where a service was made to depend on it. */
  readonly standalone: boolean;
  /** From when it is valid: the first collection under it. */
  readonly validFrom: string;
  /** Until when it is valid. */
  readonly validTo: string;
  /** The signed text: the id that `POST /evidence` answered with. */
  readonly writing?: string | null | undefined;
};

/** What became of a row that was held. */
export type HeldRowDecision =
  | 'REFUSED'
  | 'RELEASED';

/** A decision on a row that was held for review (Art. 3). */
export type HeldRowInput = {
  /** The batch. */
  readonly batch: string;
  /** Chosen by the client, 1 to 100 characters. Sent again, it gets the first answer and acts once. */
  readonly clientMutationId: string;
  /** How it was found whether the person has full capacity. */
  readonly reason: string;
  /** The number of the row in the file. */
  readonly row: number;
};

/** How a subject is identified. */
export type IdentifierScheme =
  | 'BUSINESS_REGISTRATION'
  | 'ORGANISATION_CODE'
  | 'OTHER_DOCUMENT'
  | 'PUBLIC_INSTITUTION_CERTIFICATE'
  | 'RESIDENT_ID'
  | 'SOCIAL_ORGANISATION_CERTIFICATE'
  | 'TAX_REGISTRATION'
  | 'USCC';

/** Narrows a list of cases of misuse. */
export type LiabilityFilter = {
  /** Against this partner. */
  readonly partner?: string | null | undefined;
  /** In these states. */
  readonly states?: ReadonlyArray<LiabilityState> | null | undefined;
};

/** Where a case of misuse stands. See docs/procedures.md. */
export type LiabilityState =
  | 'DISMISSED'
  | 'OPENED'
  | 'SANCTIONED'
  | 'SETTLED';

/** An act in a listing. */
export type ListingActInput = {
  /** Chosen by the client, 1 to 100 characters. Sent again, it gets the first answer and acts once. */
  readonly clientMutationId: string;
  /** The listing. */
  readonly listing: string;
};

/** Narrows a list of listings. */
export type ListingFilter = {
  /** In these states. */
  readonly states?: ReadonlyArray<ListingState> | null | undefined;
};

/** The elements of the notice of Art. 6; what is not given stays. */
export type ListingNoticeInput = {
  /** Basis for listing (列入依据). */
  readonly basisForListing?: string | null | undefined;
  /** Basis for the measures (惩戒依据). */
  readonly basisForMeasures?: string | null | undefined;
  /** Conditions for lifting (解除条件). */
  readonly conditionsForLifting?: string | null | undefined;
  /** Reasons for listing (列入理由). */
  readonly reasonsForListing?: string | null | undefined;
  /** Reasons for the measures (惩戒理由). */
  readonly reasonsForMeasures?: string | null | undefined;
  /** Remedies (救济途径). */
  readonly remedies?: string | null | undefined;
};

/** Where the procedure of Art. 6 stands. See docs/procedures.md. */
export type ListingState =
  | 'ANSWERED'
  | 'DECIDED'
  | 'DISCARDED'
  | 'DRAFT'
  | 'DROPPED'
  | 'LISTED'
  | 'NOTICE_SERVED'
  | 'REMOVED'
  | 'STATEMENT_RECEIVED'
  | 'WINDOW_CLOSED';

/** Notices that were read. */
export type MarkNoticesReadInput = {
  /** Chosen by the client, 1 to 100 characters. Sent again, it gets the first answer and acts once. */
  readonly clientMutationId: string;
  /** The notices, 1 to 100. */
  readonly notices: ReadonlyArray<string>;
};

/** The state of the objection mark (Art. 11). */
export type MarkState =
  | 'CHECKED_TRUE'
  | 'DISPUTED'
  | 'NONE';

/** What Art. 15a forbids. */
export type Misuse =
  | 'BEYOND_AGREED_PURPOSE'
  | 'PASSED_ON';

/** The way by which a notice is delivered. */
export type NoticeChannel =
  | 'INBOX'
  | 'WEBHOOK';

/** Narrows a list of notices; all conditions must hold. */
export type NoticeFilter = {
  /** Delivered at or after. */
  readonly from?: string | null | undefined;
  /** Of these kinds. */
  readonly kinds?: ReadonlyArray<NoticeKind> | null | undefined;
  /** True: not read yet; false: read. */
  readonly unread?: boolean | null | undefined;
  /** Delivered before. */
  readonly until?: string | null | undefined;
};

/** What a written notice tells. */
export type NoticeKind =
  | 'ACKNOWLEDGEMENT_OVERDUE'
  | 'CHECK'
  | 'CIRCULAR_REQUESTED'
  | 'COMPLAINT_REJECTED'
  | 'CONSENT_ENDED'
  | 'CONSENT_REQUESTED'
  | 'CORRECTED'
  | 'DISCLOSURE_STOPPED'
  | 'LISTED'
  | 'LISTING_INTENDED'
  | 'NOT_LISTED'
  | 'OBJECTION_REFUSED'
  | 'PENALTY'
  | 'PROVIDER_SILENT'
  | 'RECORD_CHANGED'
  | 'REMOVED'
  | 'REPAIR_FORWARDED'
  | 'REPAIR_GRANTED'
  | 'REPAIR_REFUSED'
  | 'RESULT'
  | 'STATEMENT_ANSWERED'
  | 'SUPPLY_ORDERED'
  | 'SUPPLY_ORDER_LAPSED'
  | 'TRANSFERRED';

/** The written result for the applicant (Art. 10). */
export type NotifyResultInput = {
  /** Chosen by the client, 1 to 100 characters. Sent again, it gets the first answer and acts once. */
  readonly clientMutationId: string;
  /** For CORRECT and SUPPLEMENT: what changes. If not given, what the provider replied. */
  readonly correction?: CorrectionInput | null | undefined;
  /** The objection. */
  readonly objection: string;
  /** What is done to the record. */
  readonly outcome: ObjectionResult;
  /** Needed where it departs from the provider’s reply, or where there is none. */
  readonly reason?: string;
};

/** An act in an objection. */
export type ObjectionActInput = {
  /** Chosen by the client, 1 to 100 characters. Sent again, it gets the first answer and acts once. */
  readonly clientMutationId: string;
  /** The objection. */
  readonly objection: string;
};

/** A file and what it is to show. */
export type ObjectionEvidenceInput = {
  /** The id that `POST /evidence` answered with. */
  readonly file: string;
  /** What it is to show. */
  readonly kind: ObjectionEvidenceKind;
};

/** What a file is to show; each ground needs its own. */
export type ObjectionEvidenceKind =
  | 'DISCLOSURE_AND_ITS_END'
  | 'HARM_TO_RIGHTS'
  | 'LISTING_CONDITIONS'
  | 'PROHIBITING_PROVISION'
  | 'TRUE_CONTENT';

/** Narrows a list of objections. */
export type ObjectionFilter = {
  /** On these grounds. */
  readonly grounds?: ReadonlyArray<ObjectionGround> | null | undefined;
  /** In these states. */
  readonly states?: ReadonlyArray<ObjectionState> | null | undefined;
};

/** The five grounds of Art. 9b. */
export type ObjectionGround =
  /** Art. 9b(4) Disclosed beyond the period. */
  | 'BEYOND_PERIOD'
  /** Art. 9b(5) Disclosure forbidden by law. */
  | 'DISCLOSURE_FORBIDDEN'
  /** Art. 9b(1) Error or omission. */
  | 'ERROR_OR_OMISSION'
  /** Art. 9b(2) Trade secret, privacy or other rights infringed. */
  | 'INFRINGES_RIGHTS'
  /** Art. 9b(3) Listed, or not removed, against the conditions. */
  | 'WRONGLY_LISTED';

/** What a check can come to. */
export type ObjectionOutcome =
  | 'CORRECT'
  | 'DELETE'
  | 'DELIST'
  | 'STOP'
  | 'SUPPLEMENT'
  | 'UNVERIFIABLE'
  | 'UPHELD';

/** What the applicant can be told, besides a deletion. */
export type ObjectionResult =
  | 'CORRECT'
  | 'DELIST'
  | 'STOP'
  | 'SUPPLEMENT'
  | 'UPHELD';

/** Where the procedure of Art. 10 stands. See docs/procedures.md. */
export type ObjectionState =
  | 'ACCEPTED'
  | 'CLOSED'
  | 'CORRECTED'
  | 'DELETED'
  | 'DELETION_DUE'
  | 'DELETION_PROPOSED'
  | 'DELETION_REFUSED'
  | 'FINAL'
  | 'NOTIFIED'
  | 'PROVIDER_NOTIFIED'
  | 'PROVIDER_SILENT'
  | 'REFUSED'
  | 'REPLIED'
  | 'RESULT_NOTIFIED'
  | 'STILL_DISPUTED'
  | 'SUBMITTED'
  | 'TRANSFERRED'
  | 'VERIFYING'
  | 'WITHDRAWN';

/** Who is fined; the range depends on it. */
export type Offender =
  | 'PERSON'
  | 'UNIT';

/** Within an agency: who handles, and who reviews. */
export type Office =
  | 'HANDLER'
  | 'REVIEWER';

/** What a partner is said to have done against Art. 15a. */
export type OpenLiabilityInput = {
  /** Chosen by the client, 1 to 100 characters. Sent again, it gets the first answer and acts once. */
  readonly clientMutationId: string;
  /** The day of the misuse. */
  readonly eventDate: string;
  /** What shows it. */
  readonly evidence: EvidenceLinksInput;
  /** What it did. */
  readonly misuse: Misuse;
  /** Whether the unit or a person of it is to answer. */
  readonly offender: Offender;
  /** The partner. */
  readonly partner: string;
  /** What happened. */
  readonly reason: string;
};

/** An order to supply by a date (Art. 13.2). */
export type OrderSupplyInput = {
  /** Chosen by the client, 1 to 100 characters. Sent again, it gets the first answer and acts once. */
  readonly clientMutationId: string;
  /** The last day to comply, in Anshan. */
  readonly complyBy: string;
  /** Files that show it. */
  readonly evidence?: ReadonlyArray<string>;
  /** The provider. */
  readonly provider: string;
  /** What was not supplied, and since when. */
  readonly reason: string;
};

/** In which capacity somebody acts in a case. */
export type Party =
  | 'AUDITOR'
  | 'DEPARTMENT'
  | 'HANDLER'
  | 'PARTNER'
  | 'PROVIDER'
  | 'REVIEWER'
  | 'SUBJECT'
  | 'SYSTEM';

/** That a record must be deleted, as the handler’s own check found. */
export type ProposeDeletionInput = {
  /** Chosen by the client, 1 to 100 characters. Sent again, it gets the first answer and acts once. */
  readonly clientMutationId: string;
  /** On which ground. */
  readonly deletion: RecordDeletion;
  /** The objection. */
  readonly objection: string;
  /** Why. */
  readonly reason: string;
};

/** What somebody is said to have done against Art. 14. */
export type ProposeViolationInput = {
  /** Chosen by the client, 1 to 100 characters. Sent again, it gets the first answer and acts once. */
  readonly clientMutationId: string;
  /** The day of what was done or left undone. */
  readonly eventDate: string;
  /** What shows it. */
  readonly evidence: EvidenceLinksInput;
  /** The item of Art. 14, 1 to 13. */
  readonly item: number;
  /** Against which provider, agency, department or audit office. */
  readonly organisation: string;
  /** What happened. */
  readonly reason: string;
};

/** What a request reads for; declared in the header `x-purpose`. */
export type Purpose =
  | 'ADMINISTRATIVE_APPROVAL'
  | 'AUDIT'
  | 'CONFIDENTIALITY_REVIEW'
  | 'CREDIT_ASSESSMENT'
  | 'DATA_QUALITY'
  | 'OBJECTION_CHECK'
  | 'OWN_RECORD'
  | 'PUBLIC_INQUIRY'
  | 'PUBLIC_PROCUREMENT'
  | 'REPAIR_REVIEW'
  | 'SUPERVISION'
  | 'SUPPLY';

/** An act in a request for consent that needs a reason. */
export type ReasonedConsentRequestActInput = {
  /** Chosen by the client, 1 to 100 characters. Sent again, it gets the first answer and acts once. */
  readonly clientMutationId: string;
  /** Why. */
  readonly reason: string;
  /** The request. */
  readonly request: string;
};

/** An act in a case of misuse that needs a reason. */
export type ReasonedLiabilityActInput = {
  /** Chosen by the client, 1 to 100 characters. Sent again, it gets the first answer and acts once. */
  readonly clientMutationId: string;
  /** The case. */
  readonly liability: string;
  /** Why. */
  readonly reason: string;
};

/** An act in a listing that needs a reason. */
export type ReasonedListingActInput = {
  /** Chosen by the client, 1 to 100 characters. Sent again, it gets the first answer and acts once. */
  readonly clientMutationId: string;
  /** The listing. */
  readonly listing: string;
  /** Why. */
  readonly reason: string;
};

/** An act in an objection that needs a reason. */
export type ReasonedObjectionActInput = {
  /** Chosen by the client, 1 to 100 characters. Sent again, it gets the first answer and acts once. */
  readonly clientMutationId: string;
  /** The objection. */
  readonly objection: string;
  /** Why. */
  readonly reason: string;
};

/** An act in an application for repair that needs a reason. */
export type ReasonedRestorationActInput = {
  /** Chosen by the client, 1 to 100 characters. Sent again, it gets the first answer and acts once. */
  readonly clientMutationId: string;
  /** Why. */
  readonly reason: string;
  /** The application. */
  readonly restoration: string;
};

/** An act in an order that needs a reason. */
export type ReasonedSupplyOrderActInput = {
  /** Chosen by the client, 1 to 100 characters. Sent again, it gets the first answer and acts once. */
  readonly clientMutationId: string;
  /** Why. */
  readonly reason: string;
  /** The order. */
  readonly supplyOrder: string;
};

/** What became of a record that was received. */
export type RecallChange =
  | 'CORRECTED'
  | 'DELETED'
  | 'STOPPED';

/** What changes a record without deleting it. */
export type RecordChange =
  | 'CORRECT'
  | 'DELIST'
  | 'STOP'
  | 'SUPPLEMENT';

/** What deletes a record. */
export type RecordDeletion =
  | 'DELETE'
  | 'UNVERIFIABLE';

/** Narrows a list of records; all conditions must hold. */
export type RecordFilter = {
  /** Decided on or after this day. */
  readonly decidedFrom?: string | null | undefined;
  /** Decided on or before this day. */
  readonly decidedUntil?: string | null | undefined;
  /** Number of the document, exactly. */
  readonly documentNo?: string | null | undefined;
  /** Of these kinds. */
  readonly kinds?: ReadonlyArray<RecordKind> | null | undefined;
  /** With this objection mark. */
  readonly mark?: MarkState | null | undefined;
  /** Supplied by this organisation. */
  readonly provider?: string | null | undefined;
  /** Of these severities. */
  readonly severities?: ReadonlyArray<Severity> | null | undefined;
  /** Title begins with. */
  readonly titleStartsWith?: string | null | undefined;
};

/** A joint measure against a subject because of a record. */
export type RecordJointMeasureInput = {
  /** Chosen by the client, 1 to 100 characters. Sent again, it gets the first answer and acts once. */
  readonly clientMutationId: string;
  /** What is done to the subject, in words. */
  readonly measure: string;
  /** The record, which the provider itself supplied. */
  readonly record: string;
};

/** What a record is about; see `catalogue`. */
export type RecordKind =
  | 'COMMITMENT'
  | 'DEPOSIT'
  | 'HONOUR'
  | 'INCOME'
  | 'INSURANCE'
  | 'PENALTY'
  | 'PERMIT'
  | 'REAL_ESTATE'
  | 'REGISTRATION'
  | 'SECURITIES'
  | 'SEVERE_LISTING'
  | 'TAX';

/** How records are sorted. */
export type RecordSort =
  | 'DECISION_DATE_ASC'
  | 'DECISION_DATE_DESC';

/** Whether a record is disclosed. */
export type RecordState =
  | 'ACTIVE'
  | 'DELETED'
  | 'HIDDEN'
  | 'STOPPED';

/** Where notices are to be sent. */
export type RegisterWebhookInput = {
  /** Chosen by the client, 1 to 100 characters. Sent again, it gets the first answer and acts once. */
  readonly clientMutationId: string;
  /** Whether it also gets the notices to subjects, to pass them on; for the agency only. */
  readonly forSubjects?: boolean;
  /** An `https` URL at a public address, without user name and password. */
  readonly url: string;
};

/** Why a listing ends. */
export type RemovalGround =
  | 'CONDITIONS_MET'
  | 'PERIOD_OVER'
  | 'REPAIRED'
  | 'WRONGLY_LISTED';

/** That the subject leaves the list. */
export type RemoveListingInput = {
  /** Chosen by the client, 1 to 100 characters. Sent again, it gets the first answer and acts once. */
  readonly clientMutationId: string;
  /** On which ground. */
  readonly ground: RemovalGround;
  /** The listing. */
  readonly listing: string;
  /** What there is to say beside the ground. */
  readonly reason?: string;
};

/** The end of a webhook. */
export type RemoveWebhookInput = {
  /** Chosen by the client, 1 to 100 characters. Sent again, it gets the first answer and acts once. */
  readonly clientMutationId: string;
};

/** A method of repair and the files that show it was used. */
export type RepairEvidenceInput = {
  /** The ids that `POST /evidence` answered with. */
  readonly files: ReadonlyArray<string>;
  /** Which of the six methods. */
  readonly method: RepairMethod;
};

/** The ways of credit repair (Art. 13.1). */
export type RepairMethod =
  | 'CHARITY'
  | 'COMMITMENT'
  | 'CREDIT_REPORT'
  | 'RECTIFICATION'
  | 'TRAINING'
  | 'VERIFICATION';

/** What the provider’s check came to (Art. 10). */
export type ReplyToCheckInput = {
  /** Chosen by the client, 1 to 100 characters. Sent again, it gets the first answer and acts once. */
  readonly clientMutationId: string;
  /** For CORRECT and SUPPLEMENT: what should change. */
  readonly correction?: CorrectionInput | null | undefined;
  /** The objection. */
  readonly objection: string;
  /** What it came to. */
  readonly outcome: ObjectionOutcome;
  /** What was found. */
  readonly reason: string;
};

/** What the verification of the methods came to (Art. 13.1). */
export type ReportVerificationInput = {
  /** Chosen by the client, 1 to 100 characters. Sent again, it gets the first answer and acts once. */
  readonly clientMutationId: string;
  /** Why. */
  readonly reason: string;
  /** The application. */
  readonly restoration: string;
  /** The methods that were found done. */
  readonly verified: ReadonlyArray<RepairMethod>;
};

/** What a subject is asked to consent to (Art. 7.2). */
export type RequestConsentInput = {
  /** Chosen by the client, 1 to 100 characters. Sent again, it gets the first answer and acts once. */
  readonly clientMutationId: string;
  /** What the consent would open. */
  readonly gates: ReadonlyArray<Gate>;
  /** For which purposes: a partner’s own, or AGGREGATION for a provider or the agency. */
  readonly purposes: ReadonlyArray<ConsentPurpose>;
  /** The subject, within your scope. */
  readonly subject: string;
  /** From when. */
  readonly validFrom: string;
  /** Until when. */
  readonly validTo: string;
};

/** An act in an application for repair. */
export type RestorationActInput = {
  /** Chosen by the client, 1 to 100 characters. Sent again, it gets the first answer and acts once. */
  readonly clientMutationId: string;
  /** The application. */
  readonly restoration: string;
};

/** Where the repair stands. See docs/procedures.md. */
export type RestorationState =
  | 'COMPLETED'
  | 'FORWARDED'
  | 'GRANTED'
  | 'REFUSED'
  | 'SUBMITTED'
  | 'VERIFIED'
  | 'VERIFYING'
  | 'WITHDRAWN';

/** Notices that were given up. */
export type RetryDeadNoticesInput = {
  /** Chosen by the client, 1 to 100 characters. Sent again, it gets the first answer and acts once. */
  readonly clientMutationId: string;
  /** Only these, 1 to 100; all if left out. */
  readonly notices?: ReadonlyArray<string> | null | undefined;
};

/** A decision of the confidentiality review (Art. 8(2)). */
export type ReviewBatchInput = {
  /** The batch. */
  readonly batch: string;
  /** Chosen by the client, 1 to 100 characters. Sent again, it gets the first answer and acts once. */
  readonly clientMutationId: string;
};

/** Who asks. */
export type Role =
  | 'AGENCY'
  | 'AUDITOR'
  | 'DEPARTMENT'
  | 'PARTNER'
  | 'PROVIDER'
  | 'PUBLIC'
  | 'SUBJECT';

/** What is imposed (Art. 15a). */
export type SanctionLiabilityInput = {
  /** Others suffered a loss: a matter of civil liability. */
  readonly causedLoss?: boolean;
  /** Chosen by the client, 1 to 100 characters. Sent again, it gets the first answer and acts once. */
  readonly clientMutationId: string;
  /** Unlawful gains to be confiscated, in whole yuan. */
  readonly confiscation?: number;
  /** The last day to put it right, in Anshan. */
  readonly correctBy: string;
  /** Whole yuan: 10,000 to 100,000 for a unit, 1,000 to 10,000 for a person. */
  readonly fine: number;
  /** The case. */
  readonly liability: string;
  /** Why. */
  readonly reason: string;
  /** A crime is suspected: a matter for the police. */
  readonly suspectedCrime?: boolean;
};

/** That the notice, as it stands, was delivered in writing (Art. 6). */
export type ServeListingNoticeInput = {
  /** Chosen by the client, 1 to 100 characters. Sent again, it gets the first answer and acts once. */
  readonly clientMutationId: string;
  /** When it was delivered; from its day on the defence is counted. */
  readonly deliveredAt: string;
  /** The listing. */
  readonly listing: string;
  /** The proof of delivery: the id that `POST /evidence` answered with. */
  readonly proof?: string | null | undefined;
};

/** How grave a penalty is; it decides how long it is disclosed. */
export type Severity =
  | 'MINOR'
  | 'ORDINARY'
  | 'SERIOUS';

/** What the subject must know before it consents (Art. 7.2). */
export type ShowConsequencesInput = {
  /** Chosen by the client, 1 to 100 characters. Sent again, it gets the first answer and acts once. */
  readonly clientMutationId: string;
  /** The adverse consequences, in plain words; served as they are. */
  readonly consequences: string;
  /** The request. */
  readonly request: string;
};

/** What the subject says against the listing (Art. 6). */
export type StateDefenceInput = {
  /** Chosen by the client, 1 to 100 characters. Sent again, it gets the first answer and acts once. */
  readonly clientMutationId: string;
  /** The listing. */
  readonly listing: string;
  /** Point by point; each will be answered. */
  readonly points: ReadonlyArray<string>;
};

/** Narrows a list of subjects; all conditions must hold. */
export type SubjectFilter = {
  /** Of this kind. */
  readonly kind?: SubjectKind | null | undefined;
  /** Name begins with. */
  readonly nameStartsWith?: string | null | undefined;
  /** Division, or the first digits of it. */
  readonly region?: string | null | undefined;
};

/** By what a subject is identified. */
export type SubjectIdentifierInput = {
  /** What kind of identifier. */
  readonly scheme: IdentifierScheme;
  /** The identifier; pass it as a variable. */
  readonly value: string;
};

/** What kind of information subject (Art. 3). */
export type SubjectKind =
  | 'LEGAL_PERSON'
  | 'NATURAL_PERSON'
  | 'UNINCORPORATED_ORGANISATION';

/** How subjects are sorted. */
export type SubjectSort =
  | 'NAME_ASC'
  | 'NAME_DESC';

/** An act in an order. */
export type SupplyOrderActInput = {
  /** Chosen by the client, 1 to 100 characters. Sent again, it gets the first answer and acts once. */
  readonly clientMutationId: string;
  /** The order. */
  readonly supplyOrder: string;
};

/** Narrows a list of orders. */
export type SupplyOrderFilter = {
  /** To this provider. */
  readonly provider?: string | null | undefined;
  /** In these states. */
  readonly states?: ReadonlyArray<SupplyOrderState> | null | undefined;
};

/** Where an order to supply stands. See docs/procedures.md. */
export type SupplyOrderState =
  | 'CIRCULAR_REQUESTED'
  | 'COMPLIED'
  | 'CRITICISED'
  | 'LAPSED'
  | 'ORDERED'
  | 'RESCINDED';

/** A file of records. */
export type SupplyRecordsInput = {
  /** Chosen by the client, 1 to 100 characters. Sent again, it gets the first answer and acts once. */
  readonly clientMutationId: string;
  /** The CSV or XLSX file, in base64. Larger files go through the import command. */
  readonly contentBase64: string;
  /** The name of the file, kept as provenance. */
  readonly fileName: string;
  /** Why records that were supplied before have changed (Art. 5.1). */
  readonly reason?: string | null | undefined;
};

/** Where else a case of misuse has to go. */
export type Transfer =
  | 'CIVIL_LIABILITY'
  | 'CRIMINAL_INVESTIGATION';

/** A decision on a violation. */
export type ViolationDecisionInput = {
  /** Chosen by the client, 1 to 100 characters. Sent again, it gets the first answer and acts once. */
  readonly clientMutationId: string;
  /** Why. */
  readonly reason: string;
  /** The violation. */
  readonly violation: string;
};

/** Narrows a list of violations. */
export type ViolationFilter = {
  /** Of these items of Art. 14. */
  readonly items?: ReadonlyArray<number> | null | undefined;
  /** Against this organisation. */
  readonly organisation?: string | null | undefined;
  /** In these states. */
  readonly states?: ReadonlyArray<ViolationState> | null | undefined;
};

/** Where a violation stands in the register. See docs/procedures.md. */
export type ViolationState =
  | 'CONFIRMED'
  | 'PROPOSED'
  | 'REJECTED';

export type WholeBasisFragment = { readonly article: string, readonly authority: string, readonly text: string };

export type ObjectionBasesQueryVariables = Exact<{
  id: string;
}>;


export type ObjectionBasesQuery = { readonly objection: { readonly deadlines: ReadonlyArray<{ readonly clock: Clock, readonly basis: { readonly article: string, readonly authority: string, readonly text: string } }>, readonly events: ReadonlyArray<{ readonly act: string, readonly basis: { readonly article: string, readonly authority: string, readonly text: string } }> } | null };

export type RecordBasesQueryVariables = Exact<{
  record: string;
}>;


export type RecordBasesQuery = { readonly repairRules: ReadonlyArray<{ readonly basis: { readonly article: string, readonly authority: string, readonly text: string } }>, readonly record:
    | { readonly repairability: { readonly reason: string | null, readonly basis: { readonly article: string, readonly authority: string, readonly text: string } } }
    | { readonly repairability: { readonly reason: string | null, readonly basis: { readonly article: string, readonly authority: string, readonly text: string } } }
    | { readonly repairability: { readonly reason: string | null, readonly basis: { readonly article: string, readonly authority: string, readonly text: string } } }
    | { readonly repairability: { readonly reason: string | null, readonly basis: { readonly article: string, readonly authority: string, readonly text: string } } }
    | { readonly repairability: { readonly reason: string | null, readonly basis: { readonly article: string, readonly authority: string, readonly text: string } } }
    | { readonly repairability: { readonly reason: string | null, readonly basis: { readonly article: string, readonly authority: string, readonly text: string } } }
    | { readonly repairability: { readonly reason: string | null, readonly basis: { readonly article: string, readonly authority: string, readonly text: string } } }
    | { readonly repairability: { readonly reason: string | null, readonly basis: { readonly article: string, readonly authority: string, readonly text: string } } }
    | { readonly repairability: { readonly reason: string | null, readonly basis: { readonly article: string, readonly authority: string, readonly text: string } } }
    | { readonly repairability: { readonly reason: string | null, readonly basis: { readonly article: string, readonly authority: string, readonly text: string } } }
    | { readonly repairability: { readonly reason: string | null, readonly basis: { readonly article: string, readonly authority: string, readonly text: string } } }
    | { readonly repairability: { readonly reason: string | null, readonly basis: { readonly article: string, readonly authority: string, readonly text: string } } }
   | null };

export type BatchesQueryVariables = Exact<{
  filter?: BatchFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BatchesQuery = { readonly batches: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly fileName: string, readonly form: string, readonly state: BatchState, readonly suppliedBy: string, readonly rowsRead: number, readonly rowsAccepted: number, readonly rowsUnchanged: number, readonly rowsQuarantined: number, readonly reviewedBy: string | null, readonly provider: { readonly code: string }, readonly quarantinedRows: { readonly nodes: ReadonlyArray<{ readonly row: number, readonly faults: ReadonlyArray<{ readonly column: string | null, readonly code: string, readonly message: string }> }> } }> } };

export type SupplyRecordsMutationVariables = Exact<{
  input: SupplyRecordsInput;
}>;


export type SupplyRecordsMutation = { readonly supplyRecords: { readonly clientMutationId: string, readonly batch: { readonly id: string, readonly form: string, readonly state: BatchState, readonly rowsRead: number, readonly rowsAccepted: number, readonly rowsUnchanged: number, readonly rowsQuarantined: number } } };

export type ApproveBatchMutationVariables = Exact<{
  input: ReviewBatchInput;
}>;


export type ApproveBatchMutation = { readonly approveBatch: { readonly clientMutationId: string, readonly batch: { readonly id: string, readonly state: BatchState, readonly reviewedBy: string | null } } };

export type RefuseBatchMutationVariables = Exact<{
  input: ReviewBatchInput;
}>;


export type RefuseBatchMutation = { readonly refuseBatch: { readonly clientMutationId: string, readonly batch: { readonly id: string, readonly state: BatchState } } };

export type ObjectionsQueryVariables = Exact<{
  filter?: ObjectionFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ObjectionsQuery = { readonly objections: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly ground: ObjectionGround, readonly state: ObjectionState, readonly statement: string, readonly openedAt: string, readonly record:
        | { readonly id: string, readonly title: string }
        | { readonly id: string, readonly title: string }
        | { readonly id: string, readonly title: string }
        | { readonly id: string, readonly title: string }
        | { readonly id: string, readonly title: string }
        | { readonly id: string, readonly title: string }
        | { readonly id: string, readonly title: string }
        | { readonly id: string, readonly title: string }
        | { readonly id: string, readonly title: string }
        | { readonly id: string, readonly title: string }
        | { readonly id: string, readonly title: string }
        | { readonly id: string, readonly title: string }
       | null, readonly subject: { readonly id: string, readonly name: string } | null }> } };

export type ObjectionQueryVariables = Exact<{
  id: string;
}>;


export type ObjectionQuery = { readonly objection: { readonly statement: string, readonly id: string, readonly ground: ObjectionGround, readonly state: ObjectionState, readonly result: ObjectionResult | null, readonly closedAt: string | null, readonly events: ReadonlyArray<{ readonly act: string, readonly party: Party, readonly state: string, readonly reason: string | null, readonly outcome: string | null, readonly evidence: ReadonlyArray<string>, readonly basis: { readonly article: string, readonly authority: string } }>, readonly deadlines: ReadonlyArray<{ readonly clock: Clock, readonly dueDate: string, readonly state: DeadlineState, readonly provisional: boolean, readonly calendar: string, readonly basis: { readonly article: string, readonly authority: string } }> } | null };

export type RestorationsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RestorationsQuery = { readonly restorations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly methods: ReadonlyArray<RepairMethod>, readonly state: RestorationState, readonly openedAt: string, readonly record:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null }> } };

export type CatalogueQueryVariables = Exact<{ [key: string]: never; }>;


export type CatalogueQuery = { readonly catalogue: ReadonlyArray<{ readonly kind: RecordKind, readonly title: string, readonly type: string, readonly period: string, readonly consentRequired: boolean, readonly fields: ReadonlyArray<{ readonly name: string, readonly class: string, readonly condition: string, readonly gate: string | null, readonly basis: { readonly article: string, readonly authority: string, readonly text: string } }> }> };

export type ConsentRequestStandFragment = { readonly id: string, readonly state: ConsentRequestState, readonly closedAt: string | null, readonly consent: { readonly id: string, readonly version: number, readonly evidence: string, readonly noticeGivenAt: string, readonly writtenAt: string, readonly validFrom: string, readonly validTo: string, readonly withdrawnAt: string | null, readonly state: ConsentState } | null };

export type RequestConsentMutationVariables = Exact<{
  input: RequestConsentInput;
}>;


export type RequestConsentMutation = { readonly requestConsent: { readonly clientMutationId: string, readonly request: { readonly id: string, readonly state: ConsentRequestState, readonly closedAt: string | null, readonly consent: { readonly id: string, readonly version: number, readonly evidence: string, readonly noticeGivenAt: string, readonly writtenAt: string, readonly validFrom: string, readonly validTo: string, readonly withdrawnAt: string | null, readonly state: ConsentState } | null } } };

export type ShowConsequencesMutationVariables = Exact<{
  input: ShowConsequencesInput;
}>;


export type ShowConsequencesMutation = { readonly showConsequences: { readonly clientMutationId: string, readonly request: { readonly id: string, readonly state: ConsentRequestState, readonly closedAt: string | null, readonly consent: { readonly id: string, readonly version: number, readonly evidence: string, readonly noticeGivenAt: string, readonly writtenAt: string, readonly validFrom: string, readonly validTo: string, readonly withdrawnAt: string | null, readonly state: ConsentState } | null } } };

export type GiveConsentMutationVariables = Exact<{
  input: GiveConsentInput;
}>;


export type GiveConsentMutation = { readonly giveConsent: { readonly clientMutationId: string, readonly request: { readonly id: string, readonly state: ConsentRequestState, readonly closedAt: string | null, readonly consent: { readonly id: string, readonly version: number, readonly evidence: string, readonly noticeGivenAt: string, readonly writtenAt: string, readonly validFrom: string, readonly validTo: string, readonly withdrawnAt: string | null, readonly state: ConsentState } | null } } };

export type DeclineConsentMutationVariables = Exact<{
  input: ConsentRequestActInput;
}>;


export type DeclineConsentMutation = { readonly declineConsent: { readonly clientMutationId: string, readonly request: { readonly id: string, readonly state: ConsentRequestState, readonly closedAt: string | null, readonly consent: { readonly id: string, readonly version: number, readonly evidence: string, readonly noticeGivenAt: string, readonly writtenAt: string, readonly validFrom: string, readonly validTo: string, readonly withdrawnAt: string | null, readonly state: ConsentState } | null } } };

export type WithdrawConsentMutationVariables = Exact<{
  input: ConsentRequestActInput;
}>;


export type WithdrawConsentMutation = { readonly withdrawConsent: { readonly clientMutationId: string, readonly request: { readonly id: string, readonly state: ConsentRequestState, readonly closedAt: string | null, readonly consent: { readonly id: string, readonly version: number, readonly evidence: string, readonly noticeGivenAt: string, readonly writtenAt: string, readonly validFrom: string, readonly validTo: string, readonly withdrawnAt: string | null, readonly state: ConsentState } | null } } };

export type ComplainOfCoercionMutationVariables = Exact<{
  input: ComplainOfCoercionInput;
}>;


export type ComplainOfCoercionMutation = { readonly complainOfCoercion: { readonly clientMutationId: string, readonly request: { readonly id: string, readonly state: ConsentRequestState, readonly closedAt: string | null, readonly consent: { readonly id: string, readonly version: number, readonly evidence: string, readonly noticeGivenAt: string, readonly writtenAt: string, readonly validFrom: string, readonly validTo: string, readonly withdrawnAt: string | null, readonly state: ConsentState } | null } } };

export type UpholdComplaintMutationVariables = Exact<{
  input: ReasonedConsentRequestActInput;
}>;


export type UpholdComplaintMutation = { readonly upholdComplaint: { readonly clientMutationId: string, readonly request: { readonly id: string, readonly state: ConsentRequestState, readonly closedAt: string | null, readonly consent: { readonly id: string, readonly version: number, readonly evidence: string, readonly noticeGivenAt: string, readonly writtenAt: string, readonly validFrom: string, readonly validTo: string, readonly withdrawnAt: string | null, readonly state: ConsentState } | null } } };

export type RejectComplaintMutationVariables = Exact<{
  input: ReasonedConsentRequestActInput;
}>;


export type RejectComplaintMutation = { readonly rejectComplaint: { readonly clientMutationId: string, readonly request: { readonly id: string, readonly state: ConsentRequestState, readonly closedAt: string | null, readonly consent: { readonly id: string, readonly version: number, readonly evidence: string, readonly noticeGivenAt: string, readonly writtenAt: string, readonly validFrom: string, readonly validTo: string, readonly withdrawnAt: string | null, readonly state: ConsentState } | null } } };

export type ConsentRequestQueryVariables = Exact<{
  id: string;
}>;


export type ConsentRequestQuery = { readonly consentRequest: { readonly gates: ReadonlyArray<Gate>, readonly purposes: ReadonlyArray<ConsentPurpose>, readonly validFrom: string, readonly validTo: string, readonly consequences: string | null, readonly consequencesDigest: string | null, readonly id: string, readonly state: ConsentRequestState, readonly closedAt: string | null, readonly reader: { readonly code: string }, readonly subject: { readonly id: string } | null, readonly events: ReadonlyArray<{ readonly act: string, readonly party: Party, readonly state: string, readonly reason: string | null, readonly at: string, readonly evidence: ReadonlyArray<string>, readonly basis: { readonly article: string, readonly authority: string } }>, readonly consent: { readonly id: string, readonly version: number, readonly evidence: string, readonly noticeGivenAt: string, readonly writtenAt: string, readonly validFrom: string, readonly validTo: string, readonly withdrawnAt: string | null, readonly state: ConsentState } | null } | null };

export type ConsentRequestsQueryVariables = Exact<{
  filter?: ConsentRequestFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ConsentRequestsQuery = { readonly consentRequests: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: ConsentRequestState, readonly gates: ReadonlyArray<Gate>, readonly purposes: ReadonlyArray<ConsentPurpose>, readonly openedAt: string, readonly reader: { readonly code: string }, readonly consent: { readonly id: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ExplainQueryVariables = Exact<{
  operation: string;
  operationName?: string | null | undefined;
  variables?: Record<string, unknown> | null | undefined;
  as?: ExplainAs | null | undefined;
}>;


export type ExplainQuery = { readonly explain: { readonly allowed: boolean, readonly decisionId: string, readonly policyVersion: string, readonly authority: { readonly role: Role, readonly office: Office | null, readonly purpose: Purpose | null, readonly hasCase: boolean, readonly grant: string | null }, readonly grants: ReadonlyArray<{ readonly grant: string, readonly lacks: ReadonlyArray<string> }>, readonly fields: ReadonlyArray<{ readonly path: string, readonly field: string, readonly verdict: ExplainedVerdict, readonly class: string | null, readonly condition: string | null, readonly gate: Gate | null, readonly reason: string | null, readonly remedy: string | null, readonly basis: { readonly article: string, readonly authority: string, readonly text: string } }>, readonly errors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly line: number | null, readonly column: number | null }> } };

export type ListingStandFragment = { readonly id: string, readonly state: ListingState, readonly listName: string, readonly authority: string, readonly deliveredAt: string | null, readonly announcedMeasures: ReadonlyArray<string>, readonly measures: ReadonlyArray<string>, readonly removal: RemovalGround | null, readonly closedAt: string | null, readonly points: ReadonlyArray<{ readonly no: number, readonly statement: string, readonly answer: string | null }>, readonly deadlines: ReadonlyArray<{ readonly clock: Clock, readonly dueDate: string, readonly state: DeadlineState, readonly provisional: boolean, readonly calendar: string, readonly basis: { readonly article: string, readonly authority: string } }>, readonly record:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null };

export type ListingQueryVariables = Exact<{
  id: string;
}>;


export type ListingQuery = { readonly listing: { readonly id: string, readonly state: ListingState, readonly listName: string, readonly authority: string, readonly deliveredAt: string | null, readonly announcedMeasures: ReadonlyArray<string>, readonly measures: ReadonlyArray<string>, readonly removal: RemovalGround | null, readonly closedAt: string | null, readonly provider: { readonly name: string }, readonly subject: { readonly id: string } | null, readonly notice: { readonly reasonsForListing: string | null, readonly basisForListing: string | null, readonly reasonsForMeasures: string | null, readonly basisForMeasures: string | null, readonly remedies: string | null, readonly conditionsForLifting: string | null } | null, readonly events: ReadonlyArray<{ readonly act: string, readonly party: Party, readonly state: string, readonly reason: string | null, readonly evidence: ReadonlyArray<string>, readonly basis: { readonly article: string, readonly authority: string } }>, readonly points: ReadonlyArray<{ readonly no: number, readonly statement: string, readonly answer: string | null }>, readonly deadlines: ReadonlyArray<{ readonly clock: Clock, readonly dueDate: string, readonly state: DeadlineState, readonly provisional: boolean, readonly calendar: string, readonly basis: { readonly article: string, readonly authority: string } }>, readonly record:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     | null } | null };

export type ListingsQueryVariables = Exact<{
  filter?: ListingFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListingsQuery = { readonly listings: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: ListingState, readonly listName: string, readonly openedAt: string }> } };

export type ListingsOfSubjectQueryVariables = Exact<{
  id: string;
}>;


export type ListingsOfSubjectQuery = { readonly subject: { readonly id: string, readonly listings: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: ListingState }> } } | null };

export type JointMeasuresQueryVariables = Exact<{
  record: string;
}>;


export type JointMeasuresQuery = { readonly record:
    | { readonly id: string, readonly kind: RecordKind, readonly state: RecordState, readonly title: string, readonly jointMeasures: ReadonlyArray<{ readonly measure: string, readonly begunAt: string, readonly endedAt: string | null, readonly organisation: { readonly name: string } }> }
    | { readonly id: string, readonly kind: RecordKind, readonly state: RecordState, readonly title: string, readonly jointMeasures: ReadonlyArray<{ readonly measure: string, readonly begunAt: string, readonly endedAt: string | null, readonly organisation: { readonly name: string } }> }
    | { readonly id: string, readonly kind: RecordKind, readonly state: RecordState, readonly title: string, readonly jointMeasures: ReadonlyArray<{ readonly measure: string, readonly begunAt: string, readonly endedAt: string | null, readonly organisation: { readonly name: string } }> }
    | { readonly id: string, readonly kind: RecordKind, readonly state: RecordState, readonly title: string, readonly jointMeasures: ReadonlyArray<{ readonly measure: string, readonly begunAt: string, readonly endedAt: string | null, readonly organisation: { readonly name: string } }> }
    | { readonly id: string, readonly kind: RecordKind, readonly state: RecordState, readonly title: string, readonly jointMeasures: ReadonlyArray<{ readonly measure: string, readonly begunAt: string, readonly endedAt: string | null, readonly organisation: { readonly name: string } }> }
    | { readonly id: string, readonly kind: RecordKind, readonly state: RecordState, readonly title: string, readonly jointMeasures: ReadonlyArray<{ readonly measure: string, readonly begunAt: string, readonly endedAt: string | null, readonly organisation: { readonly name: string } }> }
    | { readonly id: string, readonly kind: RecordKind, readonly state: RecordState, readonly title: string, readonly jointMeasures: ReadonlyArray<{ readonly measure: string, readonly begunAt: string, readonly endedAt: string | null, readonly organisation: { readonly name: string } }> }
    | { readonly id: string, readonly kind: RecordKind, readonly state: RecordState, readonly title: string, readonly jointMeasures: ReadonlyArray<{ readonly measure: string, readonly begunAt: string, readonly endedAt: string | null, readonly organisation: { readonly name: string } }> }
    | { readonly id: string, readonly kind: RecordKind, readonly state: RecordState, readonly title: string, readonly jointMeasures: ReadonlyArray<{ readonly measure: string, readonly begunAt: string, readonly endedAt: string | null, readonly organisation: { readonly name: string } }> }
    | { readonly id: string, readonly kind: RecordKind, readonly state: RecordState, readonly title: string, readonly jointMeasures: ReadonlyArray<{ readonly measure: string, readonly begunAt: string, readonly endedAt: string | null, readonly organisation: { readonly name: string } }> }
    | { readonly id: string, readonly kind: RecordKind, readonly state: RecordState, readonly title: string, readonly jointMeasures: ReadonlyArray<{ readonly measure: string, readonly begunAt: string, readonly endedAt: string | null, readonly organisation: { readonly name: string } }> }
    | { readonly id: string, readonly kind: RecordKind, readonly state: RecordState, readonly title: string, readonly jointMeasures: ReadonlyArray<{ readonly measure: string, readonly begunAt: string, readonly endedAt: string | null, readonly organisation: { readonly name: string } }> }
   | null };

export type DraftListingMutationVariables = Exact<{
  input: DraftListingInput;
}>;


export type DraftListingMutation = { readonly draftListing: { readonly clientMutationId: string, readonly listing: { readonly id: string, readonly state: ListingState, readonly listName: string, readonly authority: string, readonly deliveredAt: string | null, readonly announcedMeasures: ReadonlyArray<string>, readonly measures: ReadonlyArray<string>, readonly removal: RemovalGround | null, readonly closedAt: string | null, readonly points: ReadonlyArray<{ readonly no: number, readonly statement: string, readonly answer: string | null }>, readonly deadlines: ReadonlyArray<{ readonly clock: Clock, readonly dueDate: string, readonly state: DeadlineState, readonly provisional: boolean, readonly calendar: string, readonly basis: { readonly article: string, readonly authority: string } }>, readonly record:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null } } };

export type AmendListingMutationVariables = Exact<{
  input: AmendListingInput;
}>;


export type AmendListingMutation = { readonly amendListing: { readonly clientMutationId: string, readonly listing: { readonly id: string, readonly state: ListingState, readonly listName: string, readonly authority: string, readonly deliveredAt: string | null, readonly announcedMeasures: ReadonlyArray<string>, readonly measures: ReadonlyArray<string>, readonly removal: RemovalGround | null, readonly closedAt: string | null, readonly points: ReadonlyArray<{ readonly no: number, readonly statement: string, readonly answer: string | null }>, readonly deadlines: ReadonlyArray<{ readonly clock: Clock, readonly dueDate: string, readonly state: DeadlineState, readonly provisional: boolean, readonly calendar: string, readonly basis: { readonly article: string, readonly authority: string } }>, readonly record:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null } } };

export type ServeListingNoticeMutationVariables = Exact<{
  input: ServeListingNoticeInput;
}>;


export type ServeListingNoticeMutation = { readonly serveListingNotice: { readonly clientMutationId: string, readonly listing: { readonly id: string, readonly state: ListingState, readonly listName: string, readonly authority: string, readonly deliveredAt: string | null, readonly announcedMeasures: ReadonlyArray<string>, readonly measures: ReadonlyArray<string>, readonly removal: RemovalGround | null, readonly closedAt: string | null, readonly points: ReadonlyArray<{ readonly no: number, readonly statement: string, readonly answer: string | null }>, readonly deadlines: ReadonlyArray<{ readonly clock: Clock, readonly dueDate: string, readonly state: DeadlineState, readonly provisional: boolean, readonly calendar: string, readonly basis: { readonly article: string, readonly authority: string } }>, readonly record:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null } } };

export type StateDefenceMutationVariables = Exact<{
  input: StateDefenceInput;
}>;


export type StateDefenceMutation = { readonly stateDefence: { readonly clientMutationId: string, readonly listing: { readonly id: string, readonly state: ListingState, readonly listName: string, readonly authority: string, readonly deliveredAt: string | null, readonly announcedMeasures: ReadonlyArray<string>, readonly measures: ReadonlyArray<string>, readonly removal: RemovalGround | null, readonly closedAt: string | null, readonly points: ReadonlyArray<{ readonly no: number, readonly statement: string, readonly answer: string | null }>, readonly deadlines: ReadonlyArray<{ readonly clock: Clock, readonly dueDate: string, readonly state: DeadlineState, readonly provisional: boolean, readonly calendar: string, readonly basis: { readonly article: string, readonly authority: string } }>, readonly record:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null } } };

export type CloseDefenceWindowMutationVariables = Exact<{
  input: ListingActInput;
}>;


export type CloseDefenceWindowMutation = { readonly closeDefenceWindow: { readonly clientMutationId: string, readonly listing: { readonly id: string, readonly state: ListingState, readonly listName: string, readonly authority: string, readonly deliveredAt: string | null, readonly announcedMeasures: ReadonlyArray<string>, readonly measures: ReadonlyArray<string>, readonly removal: RemovalGround | null, readonly closedAt: string | null, readonly points: ReadonlyArray<{ readonly no: number, readonly statement: string, readonly answer: string | null }>, readonly deadlines: ReadonlyArray<{ readonly clock: Clock, readonly dueDate: string, readonly state: DeadlineState, readonly provisional: boolean, readonly calendar: string, readonly basis: { readonly article: string, readonly authority: string } }>, readonly record:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null } } };

export type AnswerDefenceMutationVariables = Exact<{
  input: AnswerDefenceInput;
}>;


export type AnswerDefenceMutation = { readonly answerDefence: { readonly clientMutationId: string, readonly listing: { readonly id: string, readonly state: ListingState, readonly listName: string, readonly authority: string, readonly deliveredAt: string | null, readonly announcedMeasures: ReadonlyArray<string>, readonly measures: ReadonlyArray<string>, readonly removal: RemovalGround | null, readonly closedAt: string | null, readonly points: ReadonlyArray<{ readonly no: number, readonly statement: string, readonly answer: string | null }>, readonly deadlines: ReadonlyArray<{ readonly clock: Clock, readonly dueDate: string, readonly state: DeadlineState, readonly provisional: boolean, readonly calendar: string, readonly basis: { readonly article: string, readonly authority: string } }>, readonly record:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null } } };

export type DecideListingMutationVariables = Exact<{
  input: DecideListingInput;
}>;


export type DecideListingMutation = { readonly decideListing: { readonly clientMutationId: string, readonly listing: { readonly id: string, readonly state: ListingState, readonly listName: string, readonly authority: string, readonly deliveredAt: string | null, readonly announcedMeasures: ReadonlyArray<string>, readonly measures: ReadonlyArray<string>, readonly removal: RemovalGround | null, readonly closedAt: string | null, readonly points: ReadonlyArray<{ readonly no: number, readonly statement: string, readonly answer: string | null }>, readonly deadlines: ReadonlyArray<{ readonly clock: Clock, readonly dueDate: string, readonly state: DeadlineState, readonly provisional: boolean, readonly calendar: string, readonly basis: { readonly article: string, readonly authority: string } }>, readonly record:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null } } };

export type DropListingMutationVariables = Exact<{
  input: ReasonedListingActInput;
}>;


export type DropListingMutation = { readonly dropListing: { readonly clientMutationId: string, readonly listing: { readonly id: string, readonly state: ListingState, readonly listName: string, readonly authority: string, readonly deliveredAt: string | null, readonly announcedMeasures: ReadonlyArray<string>, readonly measures: ReadonlyArray<string>, readonly removal: RemovalGround | null, readonly closedAt: string | null, readonly points: ReadonlyArray<{ readonly no: number, readonly statement: string, readonly answer: string | null }>, readonly deadlines: ReadonlyArray<{ readonly clock: Clock, readonly dueDate: string, readonly state: DeadlineState, readonly provisional: boolean, readonly calendar: string, readonly basis: { readonly article: string, readonly authority: string } }>, readonly record:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null } } };

export type EnterListingMutationVariables = Exact<{
  input: ListingActInput;
}>;


export type EnterListingMutation = { readonly enterListing: { readonly clientMutationId: string, readonly listing: { readonly id: string, readonly state: ListingState, readonly listName: string, readonly authority: string, readonly deliveredAt: string | null, readonly announcedMeasures: ReadonlyArray<string>, readonly measures: ReadonlyArray<string>, readonly removal: RemovalGround | null, readonly closedAt: string | null, readonly points: ReadonlyArray<{ readonly no: number, readonly statement: string, readonly answer: string | null }>, readonly deadlines: ReadonlyArray<{ readonly clock: Clock, readonly dueDate: string, readonly state: DeadlineState, readonly provisional: boolean, readonly calendar: string, readonly basis: { readonly article: string, readonly authority: string } }>, readonly record:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null } } };

export type RemoveListingMutationVariables = Exact<{
  input: RemoveListingInput;
}>;


export type RemoveListingMutation = { readonly removeListing: { readonly clientMutationId: string, readonly listing: { readonly id: string, readonly state: ListingState, readonly listName: string, readonly authority: string, readonly deliveredAt: string | null, readonly announcedMeasures: ReadonlyArray<string>, readonly measures: ReadonlyArray<string>, readonly removal: RemovalGround | null, readonly closedAt: string | null, readonly points: ReadonlyArray<{ readonly no: number, readonly statement: string, readonly answer: string | null }>, readonly deadlines: ReadonlyArray<{ readonly clock: Clock, readonly dueDate: string, readonly state: DeadlineState, readonly provisional: boolean, readonly calendar: string, readonly basis: { readonly article: string, readonly authority: string } }>, readonly record:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null } } };

export type NoticePartsFragment = { readonly id: string, readonly kind: NoticeKind, readonly caseId: string, readonly title: string, readonly body: string, readonly deliveredAt: string, readonly readAt: string | null, readonly channels: ReadonlyArray<{ readonly channel: NoticeChannel, readonly state: DeliveryState, readonly deliveredAt: string | null, readonly readAt: string | null }> };

export type NoticesQueryVariables = Exact<{
  filter?: NoticeFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type NoticesQuery = { readonly notices: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NoticeKind, readonly caseId: string, readonly title: string, readonly body: string, readonly deliveredAt: string, readonly readAt: string | null, readonly channels: ReadonlyArray<{ readonly channel: NoticeChannel, readonly state: DeliveryState, readonly deliveredAt: string | null, readonly readAt: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type MarkNoticesReadMutationVariables = Exact<{
  input: MarkNoticesReadInput;
}>;


export type MarkNoticesReadMutation = { readonly markNoticesRead: { readonly clientMutationId: string, readonly notices: ReadonlyArray<{ readonly id: string, readonly readAt: string | null }> } };

export type NoticeServedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type NoticeServedSubscription = { readonly noticeServed: { readonly id: string, readonly kind: NoticeKind, readonly caseId: string, readonly title: string, readonly body: string, readonly deliveredAt: string, readonly readAt: string | null, readonly channels: ReadonlyArray<{ readonly channel: NoticeChannel, readonly state: DeliveryState, readonly deliveredAt: string | null, readonly readAt: string | null }> } };

export type WebhookPartsFragment = { readonly url: string, readonly forSubjects: boolean, readonly registeredAt: string, readonly pending: number, readonly deadLetters: { readonly nodes: ReadonlyArray<{ readonly notice: string, readonly kind: NoticeKind, readonly attempts: number, readonly failure: string | null }> } };

export type WebhookQueryVariables = Exact<{ [key: string]: never; }>;


export type WebhookQuery = { readonly webhook: { readonly url: string, readonly forSubjects: boolean, readonly registeredAt: string, readonly pending: number, readonly deadLetters: { readonly nodes: ReadonlyArray<{ readonly notice: string, readonly kind: NoticeKind, readonly attempts: number, readonly failure: string | null }> } } | null };

export type RegisterWebhookMutationVariables = Exact<{
  input: RegisterWebhookInput;
}>;


export type RegisterWebhookMutation = { readonly registerWebhook: { readonly clientMutationId: string, readonly secret: string | null, readonly webhook: { readonly url: string, readonly forSubjects: boolean, readonly registeredAt: string, readonly pending: number, readonly deadLetters: { readonly nodes: ReadonlyArray<{ readonly notice: string, readonly kind: NoticeKind, readonly attempts: number, readonly failure: string | null }> } } | null } };

export type RemoveWebhookMutationVariables = Exact<{
  input: RemoveWebhookInput;
}>;


export type RemoveWebhookMutation = { readonly removeWebhook: { readonly clientMutationId: string } };

export type RetryDeadNoticesMutationVariables = Exact<{
  input: RetryDeadNoticesInput;
}>;


export type RetryDeadNoticesMutation = { readonly retryDeadNotices: { readonly clientMutationId: string, readonly webhook: { readonly url: string, readonly forSubjects: boolean, readonly registeredAt: string, readonly pending: number, readonly deadLetters: { readonly nodes: ReadonlyArray<{ readonly notice: string, readonly kind: NoticeKind, readonly attempts: number, readonly failure: string | null }> } } | null } };

export type DeadlineLineFragment = { readonly clock: Clock, readonly dueDate: string, readonly state: DeadlineState, readonly provisional: boolean, readonly calendar: string, readonly basis: { readonly article: string, readonly authority: string } };

export type ObjectionStandFragment = { readonly id: string, readonly ground: ObjectionGround, readonly state: ObjectionState, readonly result: ObjectionResult | null, readonly closedAt: string | null, readonly deadlines: ReadonlyArray<{ readonly clock: Clock, readonly dueDate: string, readonly state: DeadlineState, readonly provisional: boolean, readonly calendar: string, readonly basis: { readonly article: string, readonly authority: string } }> };

export type FileObjectionMutationVariables = Exact<{
  input: FileObjectionInput;
}>;


export type FileObjectionMutation = { readonly fileObjection: { readonly clientMutationId: string, readonly objection: { readonly id: string, readonly ground: ObjectionGround, readonly state: ObjectionState, readonly result: ObjectionResult | null, readonly closedAt: string | null, readonly deadlines: ReadonlyArray<{ readonly clock: Clock, readonly dueDate: string, readonly state: DeadlineState, readonly provisional: boolean, readonly calendar: string, readonly basis: { readonly article: string, readonly authority: string } }> } } };

export type AcceptObjectionMutationVariables = Exact<{
  input: ObjectionActInput;
}>;


export type AcceptObjectionMutation = { readonly acceptObjection: { readonly clientMutationId: string, readonly objection: { readonly id: string, readonly ground: ObjectionGround, readonly state: ObjectionState, readonly result: ObjectionResult | null, readonly closedAt: string | null, readonly deadlines: ReadonlyArray<{ readonly clock: Clock, readonly dueDate: string, readonly state: DeadlineState, readonly provisional: boolean, readonly calendar: string, readonly basis: { readonly article: string, readonly authority: string } }> } } };

export type RefuseObjectionMutationVariables = Exact<{
  input: ReasonedObjectionActInput;
}>;


export type RefuseObjectionMutation = { readonly refuseObjection: { readonly clientMutationId: string, readonly objection: { readonly id: string, readonly ground: ObjectionGround, readonly state: ObjectionState, readonly result: ObjectionResult | null, readonly closedAt: string | null, readonly deadlines: ReadonlyArray<{ readonly clock: Clock, readonly dueDate: string, readonly state: DeadlineState, readonly provisional: boolean, readonly calendar: string, readonly basis: { readonly article: string, readonly authority: string } }> } } };

export type WithdrawObjectionMutationVariables = Exact<{
  input: ObjectionActInput;
}>;


export type WithdrawObjectionMutation = { readonly withdrawObjection: { readonly clientMutationId: string, readonly objection: { readonly id: string, readonly ground: ObjectionGround, readonly state: ObjectionState, readonly result: ObjectionResult | null, readonly closedAt: string | null, readonly deadlines: ReadonlyArray<{ readonly clock: Clock, readonly dueDate: string, readonly state: DeadlineState, readonly provisional: boolean, readonly calendar: string, readonly basis: { readonly article: string, readonly authority: string } }> } } };

export type BeginCheckMutationVariables = Exact<{
  input: ObjectionActInput;
}>;


export type BeginCheckMutation = { readonly beginCheck: { readonly clientMutationId: string, readonly objection: { readonly id: string, readonly ground: ObjectionGround, readonly state: ObjectionState, readonly result: ObjectionResult | null, readonly closedAt: string | null, readonly deadlines: ReadonlyArray<{ readonly clock: Clock, readonly dueDate: string, readonly state: DeadlineState, readonly provisional: boolean, readonly calendar: string, readonly basis: { readonly article: string, readonly authority: string } }> } } };

export type CorrectOwnFaultMutationVariables = Exact<{
  input: CorrectOwnFaultInput;
}>;


export type CorrectOwnFaultMutation = { readonly correctOwnFault: { readonly clientMutationId: string, readonly objection: { readonly id: string, readonly ground: ObjectionGround, readonly state: ObjectionState, readonly result: ObjectionResult | null, readonly closedAt: string | null, readonly deadlines: ReadonlyArray<{ readonly clock: Clock, readonly dueDate: string, readonly state: DeadlineState, readonly provisional: boolean, readonly calendar: string, readonly basis: { readonly article: string, readonly authority: string } }> } } };

export type TellCorrectionMutationVariables = Exact<{
  input: ObjectionActInput;
}>;


export type TellCorrectionMutation = { readonly tellCorrection: { readonly clientMutationId: string, readonly objection: { readonly id: string, readonly ground: ObjectionGround, readonly state: ObjectionState, readonly result: ObjectionResult | null, readonly closedAt: string | null, readonly deadlines: ReadonlyArray<{ readonly clock: Clock, readonly dueDate: string, readonly state: DeadlineState, readonly provisional: boolean, readonly calendar: string, readonly basis: { readonly article: string, readonly authority: string } }> } } };

export type NotifyProviderMutationVariables = Exact<{
  input: ObjectionActInput;
}>;


export type NotifyProviderMutation = { readonly notifyProvider: { readonly clientMutationId: string, readonly objection: { readonly id: string, readonly ground: ObjectionGround, readonly state: ObjectionState, readonly result: ObjectionResult | null, readonly closedAt: string | null, readonly deadlines: ReadonlyArray<{ readonly clock: Clock, readonly dueDate: string, readonly state: DeadlineState, readonly provisional: boolean, readonly calendar: string, readonly basis: { readonly article: string, readonly authority: string } }> } } };

export type ReplyToCheckMutationVariables = Exact<{
  input: ReplyToCheckInput;
}>;


export type ReplyToCheckMutation = { readonly replyToCheck: { readonly clientMutationId: string, readonly objection: { readonly id: string, readonly ground: ObjectionGround, readonly state: ObjectionState, readonly result: ObjectionResult | null, readonly closedAt: string | null, readonly deadlines: ReadonlyArray<{ readonly clock: Clock, readonly dueDate: string, readonly state: DeadlineState, readonly provisional: boolean, readonly calendar: string, readonly basis: { readonly article: string, readonly authority: string } }> } } };

export type ProposeDeletionMutationVariables = Exact<{
  input: ProposeDeletionInput;
}>;


export type ProposeDeletionMutation = { readonly proposeDeletion: { readonly clientMutationId: string, readonly objection: { readonly id: string, readonly ground: ObjectionGround, readonly state: ObjectionState, readonly result: ObjectionResult | null, readonly closedAt: string | null, readonly deadlines: ReadonlyArray<{ readonly clock: Clock, readonly dueDate: string, readonly state: DeadlineState, readonly provisional: boolean, readonly calendar: string, readonly basis: { readonly article: string, readonly authority: string } }> } } };

export type ConfirmDeletionMutationVariables = Exact<{
  input: ObjectionActInput;
}>;


export type ConfirmDeletionMutation = { readonly confirmDeletion: { readonly clientMutationId: string, readonly objection: { readonly id: string, readonly ground: ObjectionGround, readonly state: ObjectionState, readonly result: ObjectionResult | null, readonly closedAt: string | null, readonly deadlines: ReadonlyArray<{ readonly clock: Clock, readonly dueDate: string, readonly state: DeadlineState, readonly provisional: boolean, readonly calendar: string, readonly basis: { readonly article: string, readonly authority: string } }> } } };

export type RefuseDeletionMutationVariables = Exact<{
  input: ReasonedObjectionActInput;
}>;


export type RefuseDeletionMutation = { readonly refuseDeletion: { readonly clientMutationId: string, readonly objection: { readonly id: string, readonly ground: ObjectionGround, readonly state: ObjectionState, readonly result: ObjectionResult | null, readonly closedAt: string | null, readonly deadlines: ReadonlyArray<{ readonly clock: Clock, readonly dueDate: string, readonly state: DeadlineState, readonly provisional: boolean, readonly calendar: string, readonly basis: { readonly article: string, readonly authority: string } }> } } };

export type CarryOutDeletionMutationVariables = Exact<{
  input: ObjectionActInput;
}>;


export type CarryOutDeletionMutation = { readonly carryOutDeletion: { readonly clientMutationId: string, readonly objection: { readonly id: string, readonly ground: ObjectionGround, readonly state: ObjectionState, readonly result: ObjectionResult | null, readonly closedAt: string | null, readonly deadlines: ReadonlyArray<{ readonly clock: Clock, readonly dueDate: string, readonly state: DeadlineState, readonly provisional: boolean, readonly calendar: string, readonly basis: { readonly article: string, readonly authority: string } }> } } };

export type NotifyDeletionMutationVariables = Exact<{
  input: ObjectionActInput;
}>;


export type NotifyDeletionMutation = { readonly notifyDeletion: { readonly clientMutationId: string, readonly objection: { readonly id: string, readonly ground: ObjectionGround, readonly state: ObjectionState, readonly result: ObjectionResult | null, readonly closedAt: string | null, readonly deadlines: ReadonlyArray<{ readonly clock: Clock, readonly dueDate: string, readonly state: DeadlineState, readonly provisional: boolean, readonly calendar: string, readonly basis: { readonly article: string, readonly authority: string } }> } } };

export type NotifyResultMutationVariables = Exact<{
  input: NotifyResultInput;
}>;


export type NotifyResultMutation = { readonly notifyResult: { readonly clientMutationId: string, readonly objection: { readonly id: string, readonly ground: ObjectionGround, readonly state: ObjectionState, readonly result: ObjectionResult | null, readonly closedAt: string | null, readonly deadlines: ReadonlyArray<{ readonly clock: Clock, readonly dueDate: string, readonly state: DeadlineState, readonly provisional: boolean, readonly calendar: string, readonly basis: { readonly article: string, readonly authority: string } }> } } };

export type CloseObjectionMutationVariables = Exact<{
  input: ObjectionActInput;
}>;


export type CloseObjectionMutation = { readonly closeObjection: { readonly clientMutationId: string, readonly objection: { readonly id: string, readonly ground: ObjectionGround, readonly state: ObjectionState, readonly result: ObjectionResult | null, readonly closedAt: string | null, readonly deadlines: ReadonlyArray<{ readonly clock: Clock, readonly dueDate: string, readonly state: DeadlineState, readonly provisional: boolean, readonly calendar: string, readonly basis: { readonly article: string, readonly authority: string } }> } } };

export type DisputeResultMutationVariables = Exact<{
  input: ReasonedObjectionActInput;
}>;


export type DisputeResultMutation = { readonly disputeResult: { readonly clientMutationId: string, readonly objection: { readonly id: string, readonly ground: ObjectionGround, readonly state: ObjectionState, readonly result: ObjectionResult | null, readonly closedAt: string | null, readonly deadlines: ReadonlyArray<{ readonly clock: Clock, readonly dueDate: string, readonly state: DeadlineState, readonly provisional: boolean, readonly calendar: string, readonly basis: { readonly article: string, readonly authority: string } }> } } };

export type TransferObjectionMutationVariables = Exact<{
  input: ObjectionActInput;
}>;


export type TransferObjectionMutation = { readonly transferObjection: { readonly clientMutationId: string, readonly objection: { readonly id: string, readonly ground: ObjectionGround, readonly state: ObjectionState, readonly result: ObjectionResult | null, readonly closedAt: string | null, readonly deadlines: ReadonlyArray<{ readonly clock: Clock, readonly dueDate: string, readonly state: DeadlineState, readonly provisional: boolean, readonly calendar: string, readonly basis: { readonly article: string, readonly authority: string } }> } } };

export type StatisticsQueryVariables = Exact<{ [key: string]: never; }>;


export type StatisticsQuery = { readonly statistics: { readonly quarantinedRows: number, readonly batchesAwaitingReview: number, readonly subjects: ReadonlyArray<{ readonly kind: SubjectKind, readonly count: number }>, readonly records: ReadonlyArray<{ readonly kind: RecordKind, readonly count: number, readonly provider: { readonly code: string } }> } };

export type AccessLogQueryVariables = Exact<{
  filter?: AccessLogFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AccessLogQuery = { readonly accessLog: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly requestId: string, readonly at: string, readonly role: Role, readonly principal: string | null, readonly purpose: Purpose | null, readonly caseNumber: string | null, readonly outcome: EntryOutcome, readonly code: string | null, readonly act: string | null, readonly operationName: string | null, readonly policyVersion: string, readonly organisation: { readonly code: string } | null, readonly basis: { readonly grant: string | null, readonly grantVersion: number | null, readonly consents: ReadonlyArray<string> }, readonly accesses: ReadonlyArray<{ readonly object: string | null, readonly outcome: AccessOutcome, readonly fields: ReadonlyArray<string>, readonly subject: { readonly id: string, readonly kind: SubjectKind, readonly maskedName: string } | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RecordsQueryVariables = Exact<{
  filter?: RecordFilter | null | undefined;
  sort?: RecordSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RecordsQuery = { readonly records: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly kind: RecordKind, readonly title: string, readonly decisionDate: string | null, readonly mark: { readonly state: MarkState }, readonly subject: { readonly id: string, readonly name: string } | null }
      | { readonly id: string, readonly kind: RecordKind, readonly title: string, readonly decisionDate: string | null, readonly mark: { readonly state: MarkState }, readonly subject: { readonly id: string, readonly name: string } | null }
      | { readonly id: string, readonly kind: RecordKind, readonly title: string, readonly decisionDate: string | null, readonly mark: { readonly state: MarkState }, readonly subject: { readonly id: string, readonly name: string } | null }
      | { readonly id: string, readonly kind: RecordKind, readonly title: string, readonly decisionDate: string | null, readonly mark: { readonly state: MarkState }, readonly subject: { readonly id: string, readonly name: string } | null }
      | { readonly id: string, readonly kind: RecordKind, readonly title: string, readonly decisionDate: string | null, readonly mark: { readonly state: MarkState }, readonly subject: { readonly id: string, readonly name: string } | null }
      | { readonly id: string, readonly kind: RecordKind, readonly title: string, readonly decisionDate: string | null, readonly mark: { readonly state: MarkState }, readonly subject: { readonly id: string, readonly name: string } | null }
      | { readonly id: string, readonly kind: RecordKind, readonly title: string, readonly decisionDate: string | null, readonly mark: { readonly state: MarkState }, readonly subject: { readonly id: string, readonly name: string } | null }
      | { readonly id: string, readonly kind: RecordKind, readonly title: string, readonly decisionDate: string | null, readonly mark: { readonly state: MarkState }, readonly subject: { readonly id: string, readonly name: string } | null }
      | { readonly id: string, readonly kind: RecordKind, readonly title: string, readonly decisionDate: string | null, readonly mark: { readonly state: MarkState }, readonly subject: { readonly id: string, readonly name: string } | null }
      | { readonly id: string, readonly kind: RecordKind, readonly title: string, readonly decisionDate: string | null, readonly mark: { readonly state: MarkState }, readonly subject: { readonly id: string, readonly name: string } | null }
      | { readonly id: string, readonly kind: RecordKind, readonly title: string, readonly decisionDate: string | null, readonly mark: { readonly state: MarkState }, readonly subject: { readonly id: string, readonly name: string } | null }
      | { readonly id: string, readonly kind: RecordKind, readonly title: string, readonly decisionDate: string | null, readonly mark: { readonly state: MarkState }, readonly subject: { readonly id: string, readonly name: string } | null }
    >, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RecordByIdQueryVariables = Exact<{
  id: string;
}>;


export type RecordByIdQuery = { readonly record:
    | { readonly id: string, readonly kind: RecordKind, readonly title: string, readonly documentNo: string | null, readonly decisionDate: string | null, readonly disclosedUntil: string | null, readonly mark: { readonly state: MarkState, readonly statement: string | null }, readonly subject: { readonly id: string, readonly name: string } | null, readonly provider: { readonly code: string } }
    | { readonly id: string, readonly kind: RecordKind, readonly title: string, readonly documentNo: string | null, readonly decisionDate: string | null, readonly disclosedUntil: string | null, readonly mark: { readonly state: MarkState, readonly statement: string | null }, readonly subject: { readonly id: string, readonly name: string } | null, readonly provider: { readonly code: string } }
    | { readonly id: string, readonly kind: RecordKind, readonly title: string, readonly documentNo: string | null, readonly decisionDate: string | null, readonly disclosedUntil: string | null, readonly mark: { readonly state: MarkState, readonly statement: string | null }, readonly subject: { readonly id: string, readonly name: string } | null, readonly provider: { readonly code: string } }
    | { readonly id: string, readonly kind: RecordKind, readonly title: string, readonly documentNo: string | null, readonly decisionDate: string | null, readonly disclosedUntil: string | null, readonly mark: { readonly state: MarkState, readonly statement: string | null }, readonly subject: { readonly id: string, readonly name: string } | null, readonly provider: { readonly code: string } }
    | { readonly id: string, readonly kind: RecordKind, readonly title: string, readonly documentNo: string | null, readonly decisionDate: string | null, readonly disclosedUntil: string | null, readonly mark: { readonly state: MarkState, readonly statement: string | null }, readonly subject: { readonly id: string, readonly name: string } | null, readonly provider: { readonly code: string } }
    | { readonly violationType: string | null, readonly penaltyCategories: ReadonlyArray<string> | null, readonly fineYuan: string | null, readonly id: string, readonly kind: RecordKind, readonly title: string, readonly documentNo: string | null, readonly decisionDate: string | null, readonly disclosedUntil: string | null, readonly mark: { readonly state: MarkState, readonly statement: string | null }, readonly subject: { readonly id: string, readonly name: string } | null, readonly provider: { readonly code: string } }
    | { readonly id: string, readonly kind: RecordKind, readonly title: string, readonly documentNo: string | null, readonly decisionDate: string | null, readonly disclosedUntil: string | null, readonly mark: { readonly state: MarkState, readonly statement: string | null }, readonly subject: { readonly id: string, readonly name: string } | null, readonly provider: { readonly code: string } }
    | { readonly id: string, readonly kind: RecordKind, readonly title: string, readonly documentNo: string | null, readonly decisionDate: string | null, readonly disclosedUntil: string | null, readonly mark: { readonly state: MarkState, readonly statement: string | null }, readonly subject: { readonly id: string, readonly name: string } | null, readonly provider: { readonly code: string } }
    | { readonly id: string, readonly kind: RecordKind, readonly title: string, readonly documentNo: string | null, readonly decisionDate: string | null, readonly disclosedUntil: string | null, readonly mark: { readonly state: MarkState, readonly statement: string | null }, readonly subject: { readonly id: string, readonly name: string } | null, readonly provider: { readonly code: string } }
    | { readonly id: string, readonly kind: RecordKind, readonly title: string, readonly documentNo: string | null, readonly decisionDate: string | null, readonly disclosedUntil: string | null, readonly mark: { readonly state: MarkState, readonly statement: string | null }, readonly subject: { readonly id: string, readonly name: string } | null, readonly provider: { readonly code: string } }
    | { readonly id: string, readonly kind: RecordKind, readonly title: string, readonly documentNo: string | null, readonly decisionDate: string | null, readonly disclosedUntil: string | null, readonly mark: { readonly state: MarkState, readonly statement: string | null }, readonly subject: { readonly id: string, readonly name: string } | null, readonly provider: { readonly code: string } }
    | { readonly id: string, readonly kind: RecordKind, readonly title: string, readonly documentNo: string | null, readonly decisionDate: string | null, readonly disclosedUntil: string | null, readonly mark: { readonly state: MarkState, readonly statement: string | null }, readonly subject: { readonly id: string, readonly name: string } | null, readonly provider: { readonly code: string } }
   | null };

export type PenaltyRepresentativesQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type PenaltyRepresentativesQuery = { readonly records: { readonly nodes: ReadonlyArray<
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly legalRepresentative: string | null, readonly legalRepresentativeId: string | null, readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    > } };

export type RecordVersionsQueryVariables = Exact<{
  id: string;
}>;


export type RecordVersionsQuery = { readonly record:
    | { readonly id: string, readonly versions: ReadonlyArray<{ readonly version: number, readonly changeReason: string, readonly suppliedAt: string, readonly source: { readonly fileName: string | null, readonly row: number | null } }> }
    | { readonly id: string, readonly versions: ReadonlyArray<{ readonly version: number, readonly changeReason: string, readonly suppliedAt: string, readonly source: { readonly fileName: string | null, readonly row: number | null } }> }
    | { readonly id: string, readonly versions: ReadonlyArray<{ readonly version: number, readonly changeReason: string, readonly suppliedAt: string, readonly source: { readonly fileName: string | null, readonly row: number | null } }> }
    | { readonly id: string, readonly versions: ReadonlyArray<{ readonly version: number, readonly changeReason: string, readonly suppliedAt: string, readonly source: { readonly fileName: string | null, readonly row: number | null } }> }
    | { readonly id: string, readonly versions: ReadonlyArray<{ readonly version: number, readonly changeReason: string, readonly suppliedAt: string, readonly source: { readonly fileName: string | null, readonly row: number | null } }> }
    | { readonly id: string, readonly versions: ReadonlyArray<{ readonly version: number, readonly changeReason: string, readonly suppliedAt: string, readonly source: { readonly fileName: string | null, readonly row: number | null } }> }
    | { readonly id: string, readonly versions: ReadonlyArray<{ readonly version: number, readonly changeReason: string, readonly suppliedAt: string, readonly source: { readonly fileName: string | null, readonly row: number | null } }> }
    | { readonly id: string, readonly versions: ReadonlyArray<{ readonly version: number, readonly changeReason: string, readonly suppliedAt: string, readonly source: { readonly fileName: string | null, readonly row: number | null } }> }
    | { readonly id: string, readonly versions: ReadonlyArray<{ readonly version: number, readonly changeReason: string, readonly suppliedAt: string, readonly source: { readonly fileName: string | null, readonly row: number | null } }> }
    | { readonly id: string, readonly versions: ReadonlyArray<{ readonly version: number, readonly changeReason: string, readonly suppliedAt: string, readonly source: { readonly fileName: string | null, readonly row: number | null } }> }
    | { readonly id: string, readonly versions: ReadonlyArray<{ readonly version: number, readonly changeReason: string, readonly suppliedAt: string, readonly source: { readonly fileName: string | null, readonly row: number | null } }> }
    | { readonly id: string, readonly versions: ReadonlyArray<{ readonly version: number, readonly changeReason: string, readonly suppliedAt: string, readonly source: { readonly fileName: string | null, readonly row: number | null } }> }
   | null };

export type PenaltiesWithContactsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PenaltiesWithContactsQuery = { readonly records: { readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly title: string, readonly decisionDate: string | null, readonly subject: { readonly id: string, readonly name: string, readonly contactPhone: string | null, readonly incomes: ReadonlyArray<{ readonly amountYuan: string | null }> | null } | null }
      | { readonly id: string, readonly title: string, readonly decisionDate: string | null, readonly subject: { readonly id: string, readonly name: string, readonly contactPhone: string | null, readonly incomes: ReadonlyArray<{ readonly amountYuan: string | null }> | null } | null }
      | { readonly id: string, readonly title: string, readonly decisionDate: string | null, readonly subject: { readonly id: string, readonly name: string, readonly contactPhone: string | null, readonly incomes: ReadonlyArray<{ readonly amountYuan: string | null }> | null } | null }
      | { readonly id: string, readonly title: string, readonly decisionDate: string | null, readonly subject: { readonly id: string, readonly name: string, readonly contactPhone: string | null, readonly incomes: ReadonlyArray<{ readonly amountYuan: string | null }> | null } | null }
      | { readonly id: string, readonly title: string, readonly decisionDate: string | null, readonly subject: { readonly id: string, readonly name: string, readonly contactPhone: string | null, readonly incomes: ReadonlyArray<{ readonly amountYuan: string | null }> | null } | null }
      | { readonly id: string, readonly title: string, readonly decisionDate: string | null, readonly subject: { readonly id: string, readonly name: string, readonly contactPhone: string | null, readonly incomes: ReadonlyArray<{ readonly amountYuan: string | null }> | null } | null }
      | { readonly id: string, readonly title: string, readonly decisionDate: string | null, readonly subject: { readonly id: string, readonly name: string, readonly contactPhone: string | null, readonly incomes: ReadonlyArray<{ readonly amountYuan: string | null }> | null } | null }
      | { readonly id: string, readonly title: string, readonly decisionDate: string | null, readonly subject: { readonly id: string, readonly name: string, readonly contactPhone: string | null, readonly incomes: ReadonlyArray<{ readonly amountYuan: string | null }> | null } | null }
      | { readonly id: string, readonly title: string, readonly decisionDate: string | null, readonly subject: { readonly id: string, readonly name: string, readonly contactPhone: string | null, readonly incomes: ReadonlyArray<{ readonly amountYuan: string | null }> | null } | null }
      | { readonly id: string, readonly title: string, readonly decisionDate: string | null, readonly subject: { readonly id: string, readonly name: string, readonly contactPhone: string | null, readonly incomes: ReadonlyArray<{ readonly amountYuan: string | null }> | null } | null }
      | { readonly id: string, readonly title: string, readonly decisionDate: string | null, readonly subject: { readonly id: string, readonly name: string, readonly contactPhone: string | null, readonly incomes: ReadonlyArray<{ readonly amountYuan: string | null }> | null } | null }
      | { readonly id: string, readonly title: string, readonly decisionDate: string | null, readonly subject: { readonly id: string, readonly name: string, readonly contactPhone: string | null, readonly incomes: ReadonlyArray<{ readonly amountYuan: string | null }> | null } | null }
    >, readonly pageInfo: { readonly endCursor: string | null } } };

export type ViolationStandFragment = { readonly id: string, readonly state: ViolationState, readonly item: number, readonly article: string, readonly title: string, readonly party: Party, readonly eventDate: string, readonly occurrences: number, readonly closedAt: string | null, readonly organisation: { readonly code: string } | null, readonly evidence: ReadonlyArray<{ readonly kind: EvidenceLinkKind, readonly reference: string, readonly case: string | null }>, readonly events: ReadonlyArray<{ readonly version: number, readonly act: string, readonly party: Party, readonly state: string, readonly reason: string | null, readonly evidence: ReadonlyArray<string>, readonly basis: { readonly article: string, readonly authority: string } }> };

export type ViolationQueryVariables = Exact<{
  id: string;
}>;


export type ViolationQuery = { readonly violation: { readonly id: string, readonly state: ViolationState, readonly item: number, readonly article: string, readonly title: string, readonly party: Party, readonly eventDate: string, readonly occurrences: number, readonly closedAt: string | null, readonly organisation: { readonly code: string } | null, readonly evidence: ReadonlyArray<{ readonly kind: EvidenceLinkKind, readonly reference: string, readonly case: string | null }>, readonly events: ReadonlyArray<{ readonly version: number, readonly act: string, readonly party: Party, readonly state: string, readonly reason: string | null, readonly evidence: ReadonlyArray<string>, readonly basis: { readonly article: string, readonly authority: string } }> } | null };

export type ViolationsQueryVariables = Exact<{
  filter?: ViolationFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ViolationsQuery = { readonly violations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: ViolationState, readonly item: number, readonly article: string, readonly title: string, readonly party: Party, readonly eventDate: string, readonly occurrences: number, readonly closedAt: string | null, readonly organisation: { readonly code: string } | null, readonly evidence: ReadonlyArray<{ readonly kind: EvidenceLinkKind, readonly reference: string, readonly case: string | null }>, readonly events: ReadonlyArray<{ readonly version: number, readonly act: string, readonly party: Party, readonly state: string, readonly reason: string | null, readonly evidence: ReadonlyArray<string>, readonly basis: { readonly article: string, readonly authority: string } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ViolationPersonsQueryVariables = Exact<{
  id: string;
}>;


export type ViolationPersonsQuery = { readonly violation: { readonly proposedBy: string, readonly decidedBy: string | null, readonly doneBy: string | null } | null };

export type ProposeViolationMutationVariables = Exact<{
  input: ProposeViolationInput;
}>;


export type ProposeViolationMutation = { readonly proposeViolation: { readonly clientMutationId: string, readonly violation: { readonly id: string, readonly state: ViolationState, readonly item: number, readonly article: string, readonly title: string, readonly party: Party, readonly eventDate: string, readonly occurrences: number, readonly closedAt: string | null, readonly organisation: { readonly code: string } | null, readonly evidence: ReadonlyArray<{ readonly kind: EvidenceLinkKind, readonly reference: string, readonly case: string | null }>, readonly events: ReadonlyArray<{ readonly version: number, readonly act: string, readonly party: Party, readonly state: string, readonly reason: string | null, readonly evidence: ReadonlyArray<string>, readonly basis: { readonly article: string, readonly authority: string } }> } } };

export type AddEvidenceMutationVariables = Exact<{
  input: AddEvidenceInput;
}>;


export type AddEvidenceMutation = { readonly addEvidence: { readonly violation: { readonly id: string, readonly state: ViolationState, readonly item: number, readonly article: string, readonly title: string, readonly party: Party, readonly eventDate: string, readonly occurrences: number, readonly closedAt: string | null, readonly organisation: { readonly code: string } | null, readonly evidence: ReadonlyArray<{ readonly kind: EvidenceLinkKind, readonly reference: string, readonly case: string | null }>, readonly events: ReadonlyArray<{ readonly version: number, readonly act: string, readonly party: Party, readonly state: string, readonly reason: string | null, readonly evidence: ReadonlyArray<string>, readonly basis: { readonly article: string, readonly authority: string } }> } } };

export type ConfirmViolationMutationVariables = Exact<{
  input: ViolationDecisionInput;
}>;


export type ConfirmViolationMutation = { readonly confirmViolation: { readonly violation: { readonly id: string, readonly state: ViolationState, readonly item: number, readonly article: string, readonly title: string, readonly party: Party, readonly eventDate: string, readonly occurrences: number, readonly closedAt: string | null, readonly organisation: { readonly code: string } | null, readonly evidence: ReadonlyArray<{ readonly kind: EvidenceLinkKind, readonly reference: string, readonly case: string | null }>, readonly events: ReadonlyArray<{ readonly version: number, readonly act: string, readonly party: Party, readonly state: string, readonly reason: string | null, readonly evidence: ReadonlyArray<string>, readonly basis: { readonly article: string, readonly authority: string } }> } } };

export type RejectViolationMutationVariables = Exact<{
  input: ViolationDecisionInput;
}>;


export type RejectViolationMutation = { readonly rejectViolation: { readonly violation: { readonly id: string, readonly state: ViolationState, readonly item: number, readonly article: string, readonly title: string, readonly party: Party, readonly eventDate: string, readonly occurrences: number, readonly closedAt: string | null, readonly organisation: { readonly code: string } | null, readonly evidence: ReadonlyArray<{ readonly kind: EvidenceLinkKind, readonly reference: string, readonly case: string | null }>, readonly events: ReadonlyArray<{ readonly version: number, readonly act: string, readonly party: Party, readonly state: string, readonly reason: string | null, readonly evidence: ReadonlyArray<string>, readonly basis: { readonly article: string, readonly authority: string } }> } } };

export type LiabilityStandFragment = { readonly id: string, readonly state: LiabilityState, readonly misuse: Misuse, readonly offender: Offender, readonly eventDate: string, readonly fine: number | null, readonly confiscation: number | null, readonly correctBy: string | null, readonly transfers: ReadonlyArray<Transfer>, readonly occurrences: number, readonly closedAt: string | null, readonly partner: { readonly code: string }, readonly evidence: ReadonlyArray<{ readonly kind: EvidenceLinkKind, readonly reference: string, readonly case: string | null }>, readonly events: ReadonlyArray<{ readonly version: number, readonly act: string, readonly party: Party, readonly state: string, readonly reason: string | null, readonly evidence: ReadonlyArray<string>, readonly basis: { readonly article: string, readonly authority: string } }> };

export type LiabilityQueryVariables = Exact<{
  id: string;
}>;


export type LiabilityQuery = { readonly liability: { readonly id: string, readonly state: LiabilityState, readonly misuse: Misuse, readonly offender: Offender, readonly eventDate: string, readonly fine: number | null, readonly confiscation: number | null, readonly correctBy: string | null, readonly transfers: ReadonlyArray<Transfer>, readonly occurrences: number, readonly closedAt: string | null, readonly partner: { readonly code: string }, readonly evidence: ReadonlyArray<{ readonly kind: EvidenceLinkKind, readonly reference: string, readonly case: string | null }>, readonly events: ReadonlyArray<{ readonly version: number, readonly act: string, readonly party: Party, readonly state: string, readonly reason: string | null, readonly evidence: ReadonlyArray<string>, readonly basis: { readonly article: string, readonly authority: string } }> } | null };

export type LiabilitiesQueryVariables = Exact<{
  filter?: LiabilityFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type LiabilitiesQuery = { readonly liabilities: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: LiabilityState, readonly misuse: Misuse, readonly offender: Offender, readonly eventDate: string, readonly fine: number | null, readonly confiscation: number | null, readonly correctBy: string | null, readonly transfers: ReadonlyArray<Transfer>, readonly occurrences: number, readonly closedAt: string | null, readonly partner: { readonly code: string }, readonly evidence: ReadonlyArray<{ readonly kind: EvidenceLinkKind, readonly reference: string, readonly case: string | null }>, readonly events: ReadonlyArray<{ readonly version: number, readonly act: string, readonly party: Party, readonly state: string, readonly reason: string | null, readonly evidence: ReadonlyArray<string>, readonly basis: { readonly article: string, readonly authority: string } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type OpenLiabilityMutationVariables = Exact<{
  input: OpenLiabilityInput;
}>;


export type OpenLiabilityMutation = { readonly openLiability: { readonly clientMutationId: string, readonly liability: { readonly id: string, readonly state: LiabilityState, readonly misuse: Misuse, readonly offender: Offender, readonly eventDate: string, readonly fine: number | null, readonly confiscation: number | null, readonly correctBy: string | null, readonly transfers: ReadonlyArray<Transfer>, readonly occurrences: number, readonly closedAt: string | null, readonly partner: { readonly code: string }, readonly evidence: ReadonlyArray<{ readonly kind: EvidenceLinkKind, readonly reference: string, readonly case: string | null }>, readonly events: ReadonlyArray<{ readonly version: number, readonly act: string, readonly party: Party, readonly state: string, readonly reason: string | null, readonly evidence: ReadonlyArray<string>, readonly basis: { readonly article: string, readonly authority: string } }> } } };

export type AddLiabilityEvidenceMutationVariables = Exact<{
  input: EvidencedLiabilityActInput;
}>;


export type AddLiabilityEvidenceMutation = { readonly addLiabilityEvidence: { readonly liability: { readonly id: string, readonly state: LiabilityState, readonly misuse: Misuse, readonly offender: Offender, readonly eventDate: string, readonly fine: number | null, readonly confiscation: number | null, readonly correctBy: string | null, readonly transfers: ReadonlyArray<Transfer>, readonly occurrences: number, readonly closedAt: string | null, readonly partner: { readonly code: string }, readonly evidence: ReadonlyArray<{ readonly kind: EvidenceLinkKind, readonly reference: string, readonly case: string | null }>, readonly events: ReadonlyArray<{ readonly version: number, readonly act: string, readonly party: Party, readonly state: string, readonly reason: string | null, readonly evidence: ReadonlyArray<string>, readonly basis: { readonly article: string, readonly authority: string } }> } } };

export type SanctionLiabilityMutationVariables = Exact<{
  input: SanctionLiabilityInput;
}>;


export type SanctionLiabilityMutation = { readonly sanctionLiability: { readonly liability: { readonly id: string, readonly state: LiabilityState, readonly misuse: Misuse, readonly offender: Offender, readonly eventDate: string, readonly fine: number | null, readonly confiscation: number | null, readonly correctBy: string | null, readonly transfers: ReadonlyArray<Transfer>, readonly occurrences: number, readonly closedAt: string | null, readonly partner: { readonly code: string }, readonly evidence: ReadonlyArray<{ readonly kind: EvidenceLinkKind, readonly reference: string, readonly case: string | null }>, readonly events: ReadonlyArray<{ readonly version: number, readonly act: string, readonly party: Party, readonly state: string, readonly reason: string | null, readonly evidence: ReadonlyArray<string>, readonly basis: { readonly article: string, readonly authority: string } }> } } };

export type DismissLiabilityMutationVariables = Exact<{
  input: ReasonedLiabilityActInput;
}>;


export type DismissLiabilityMutation = { readonly dismissLiability: { readonly liability: { readonly id: string, readonly state: LiabilityState, readonly misuse: Misuse, readonly offender: Offender, readonly eventDate: string, readonly fine: number | null, readonly confiscation: number | null, readonly correctBy: string | null, readonly transfers: ReadonlyArray<Transfer>, readonly occurrences: number, readonly closedAt: string | null, readonly partner: { readonly code: string }, readonly evidence: ReadonlyArray<{ readonly kind: EvidenceLinkKind, readonly reference: string, readonly case: string | null }>, readonly events: ReadonlyArray<{ readonly version: number, readonly act: string, readonly party: Party, readonly state: string, readonly reason: string | null, readonly evidence: ReadonlyArray<string>, readonly basis: { readonly article: string, readonly authority: string } }> } } };

export type ConfirmCorrectionMutationVariables = Exact<{
  input: EvidencedLiabilityActInput;
}>;


export type ConfirmCorrectionMutation = { readonly confirmCorrection: { readonly liability: { readonly id: string, readonly state: LiabilityState, readonly misuse: Misuse, readonly offender: Offender, readonly eventDate: string, readonly fine: number | null, readonly confiscation: number | null, readonly correctBy: string | null, readonly transfers: ReadonlyArray<Transfer>, readonly occurrences: number, readonly closedAt: string | null, readonly partner: { readonly code: string }, readonly evidence: ReadonlyArray<{ readonly kind: EvidenceLinkKind, readonly reference: string, readonly case: string | null }>, readonly events: ReadonlyArray<{ readonly version: number, readonly act: string, readonly party: Party, readonly state: string, readonly reason: string | null, readonly evidence: ReadonlyArray<string>, readonly basis: { readonly article: string, readonly authority: string } }> } } };

export type RestorationStandFragment = { readonly id: string, readonly state: RestorationState, readonly recordId: string, readonly deadlines: ReadonlyArray<{ readonly clock: Clock, readonly dueDate: string, readonly state: DeadlineState, readonly provisional: boolean, readonly calendar: string, readonly basis: { readonly article: string, readonly authority: string } }> };

export type RestorationFileFragment = { readonly methods: ReadonlyArray<RepairMethod>, readonly statement: string, readonly verified: ReadonlyArray<RepairMethod> | null, readonly closedAt: string | null, readonly id: string, readonly state: RestorationState, readonly recordId: string, readonly acknowledgements: ReadonlyArray<{ readonly party: Party, readonly acknowledgedAt: string | null, readonly organisation: { readonly code: string } | null }>, readonly deadlines: ReadonlyArray<{ readonly clock: Clock, readonly dueDate: string, readonly state: DeadlineState, readonly provisional: boolean, readonly calendar: string, readonly basis: { readonly article: string, readonly authority: string } }> };

export type RepairRuleLineFragment = { readonly kind: RecordKind, readonly severity: Severity, readonly situation: string, readonly decidedFrom: string | null, readonly decidedUntil: string | null, readonly minimumMonths: number, readonly minimumMonthsSafety: number, readonly requiredMethods: ReadonlyArray<RepairMethod>, readonly basis: { readonly article: string, readonly authority: string } };

export type RepairRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type RepairRulesQuery = { readonly repairRules: ReadonlyArray<{ readonly kind: RecordKind, readonly severity: Severity, readonly situation: string, readonly decidedFrom: string | null, readonly decidedUntil: string | null, readonly minimumMonths: number, readonly minimumMonthsSafety: number, readonly requiredMethods: ReadonlyArray<RepairMethod>, readonly basis: { readonly article: string, readonly authority: string } }> };

export type RepairabilityQueryVariables = Exact<{
  record: string;
}>;


export type RepairabilityQuery = { readonly record:
    | { readonly id: string, readonly repairability: { readonly possible: boolean, readonly possibleFrom: string | null, readonly reason: string | null, readonly remedy: string | null, readonly rule: { readonly kind: RecordKind, readonly severity: Severity, readonly situation: string, readonly decidedFrom: string | null, readonly decidedUntil: string | null, readonly minimumMonths: number, readonly minimumMonthsSafety: number, readonly requiredMethods: ReadonlyArray<RepairMethod>, readonly basis: { readonly article: string, readonly authority: string } } | null, readonly forwardedTo: { readonly code: string } | null, readonly basis: { readonly article: string, readonly authority: string } } }
    | { readonly id: string, readonly repairability: { readonly possible: boolean, readonly possibleFrom: string | null, readonly reason: string | null, readonly remedy: string | null, readonly rule: { readonly kind: RecordKind, readonly severity: Severity, readonly situation: string, readonly decidedFrom: string | null, readonly decidedUntil: string | null, readonly minimumMonths: number, readonly minimumMonthsSafety: number, readonly requiredMethods: ReadonlyArray<RepairMethod>, readonly basis: { readonly article: string, readonly authority: string } } | null, readonly forwardedTo: { readonly code: string } | null, readonly basis: { readonly article: string, readonly authority: string } } }
    | { readonly id: string, readonly repairability: { readonly possible: boolean, readonly possibleFrom: string | null, readonly reason: string | null, readonly remedy: string | null, readonly rule: { readonly kind: RecordKind, readonly severity: Severity, readonly situation: string, readonly decidedFrom: string | null, readonly decidedUntil: string | null, readonly minimumMonths: number, readonly minimumMonthsSafety: number, readonly requiredMethods: ReadonlyArray<RepairMethod>, readonly basis: { readonly article: string, readonly authority: string } } | null, readonly forwardedTo: { readonly code: string } | null, readonly basis: { readonly article: string, readonly authority: string } } }
    | { readonly id: string, readonly repairability: { readonly possible: boolean, readonly possibleFrom: string | null, readonly reason: string | null, readonly remedy: string | null, readonly rule: { readonly kind: RecordKind, readonly severity: Severity, readonly situation: string, readonly decidedFrom: string | null, readonly decidedUntil: string | null, readonly minimumMonths: number, readonly minimumMonthsSafety: number, readonly requiredMethods: ReadonlyArray<RepairMethod>, readonly basis: { readonly article: string, readonly authority: string } } | null, readonly forwardedTo: { readonly code: string } | null, readonly basis: { readonly article: string, readonly authority: string } } }
    | { readonly id: string, readonly repairability: { readonly possible: boolean, readonly possibleFrom: string | null, readonly reason: string | null, readonly remedy: string | null, readonly rule: { readonly kind: RecordKind, readonly severity: Severity, readonly situation: string, readonly decidedFrom: string | null, readonly decidedUntil: string | null, readonly minimumMonths: number, readonly minimumMonthsSafety: number, readonly requiredMethods: ReadonlyArray<RepairMethod>, readonly basis: { readonly article: string, readonly authority: string } } | null, readonly forwardedTo: { readonly code: string } | null, readonly basis: { readonly article: string, readonly authority: string } } }
    | { readonly id: string, readonly repairability: { readonly possible: boolean, readonly possibleFrom: string | null, readonly reason: string | null, readonly remedy: string | null, readonly rule: { readonly kind: RecordKind, readonly severity: Severity, readonly situation: string, readonly decidedFrom: string | null, readonly decidedUntil: string | null, readonly minimumMonths: number, readonly minimumMonthsSafety: number, readonly requiredMethods: ReadonlyArray<RepairMethod>, readonly basis: { readonly article: string, readonly authority: string } } | null, readonly forwardedTo: { readonly code: string } | null, readonly basis: { readonly article: string, readonly authority: string } } }
    | { readonly id: string, readonly repairability: { readonly possible: boolean, readonly possibleFrom: string | null, readonly reason: string | null, readonly remedy: string | null, readonly rule: { readonly kind: RecordKind, readonly severity: Severity, readonly situation: string, readonly decidedFrom: string | null, readonly decidedUntil: string | null, readonly minimumMonths: number, readonly minimumMonthsSafety: number, readonly requiredMethods: ReadonlyArray<RepairMethod>, readonly basis: { readonly article: string, readonly authority: string } } | null, readonly forwardedTo: { readonly code: string } | null, readonly basis: { readonly article: string, readonly authority: string } } }
    | { readonly id: string, readonly repairability: { readonly possible: boolean, readonly possibleFrom: string | null, readonly reason: string | null, readonly remedy: string | null, readonly rule: { readonly kind: RecordKind, readonly severity: Severity, readonly situation: string, readonly decidedFrom: string | null, readonly decidedUntil: string | null, readonly minimumMonths: number, readonly minimumMonthsSafety: number, readonly requiredMethods: ReadonlyArray<RepairMethod>, readonly basis: { readonly article: string, readonly authority: string } } | null, readonly forwardedTo: { readonly code: string } | null, readonly basis: { readonly article: string, readonly authority: string } } }
    | { readonly id: string, readonly repairability: { readonly possible: boolean, readonly possibleFrom: string | null, readonly reason: string | null, readonly remedy: string | null, readonly rule: { readonly kind: RecordKind, readonly severity: Severity, readonly situation: string, readonly decidedFrom: string | null, readonly decidedUntil: string | null, readonly minimumMonths: number, readonly minimumMonthsSafety: number, readonly requiredMethods: ReadonlyArray<RepairMethod>, readonly basis: { readonly article: string, readonly authority: string } } | null, readonly forwardedTo: { readonly code: string } | null, readonly basis: { readonly article: string, readonly authority: string } } }
    | { readonly id: string, readonly repairability: { readonly possible: boolean, readonly possibleFrom: string | null, readonly reason: string | null, readonly remedy: string | null, readonly rule: { readonly kind: RecordKind, readonly severity: Severity, readonly situation: string, readonly decidedFrom: string | null, readonly decidedUntil: string | null, readonly minimumMonths: number, readonly minimumMonthsSafety: number, readonly requiredMethods: ReadonlyArray<RepairMethod>, readonly basis: { readonly article: string, readonly authority: string } } | null, readonly forwardedTo: { readonly code: string } | null, readonly basis: { readonly article: string, readonly authority: string } } }
    | { readonly id: string, readonly repairability: { readonly possible: boolean, readonly possibleFrom: string | null, readonly reason: string | null, readonly remedy: string | null, readonly rule: { readonly kind: RecordKind, readonly severity: Severity, readonly situation: string, readonly decidedFrom: string | null, readonly decidedUntil: string | null, readonly minimumMonths: number, readonly minimumMonthsSafety: number, readonly requiredMethods: ReadonlyArray<RepairMethod>, readonly basis: { readonly article: string, readonly authority: string } } | null, readonly forwardedTo: { readonly code: string } | null, readonly basis: { readonly article: string, readonly authority: string } } }
    | { readonly id: string, readonly repairability: { readonly possible: boolean, readonly possibleFrom: string | null, readonly reason: string | null, readonly remedy: string | null, readonly rule: { readonly kind: RecordKind, readonly severity: Severity, readonly situation: string, readonly decidedFrom: string | null, readonly decidedUntil: string | null, readonly minimumMonths: number, readonly minimumMonthsSafety: number, readonly requiredMethods: ReadonlyArray<RepairMethod>, readonly basis: { readonly article: string, readonly authority: string } } | null, readonly forwardedTo: { readonly code: string } | null, readonly basis: { readonly article: string, readonly authority: string } } }
   | null };

export type RestorationQueryVariables = Exact<{
  id: string;
}>;


export type RestorationQuery = { readonly restoration: { readonly methods: ReadonlyArray<RepairMethod>, readonly statement: string, readonly verified: ReadonlyArray<RepairMethod> | null, readonly closedAt: string | null, readonly id: string, readonly state: RestorationState, readonly recordId: string, readonly events: ReadonlyArray<{ readonly act: string, readonly party: Party, readonly state: string, readonly reason: string | null, readonly evidence: ReadonlyArray<string> }>, readonly acknowledgements: ReadonlyArray<{ readonly party: Party, readonly acknowledgedAt: string | null, readonly organisation: { readonly code: string } | null }>, readonly deadlines: ReadonlyArray<{ readonly clock: Clock, readonly dueDate: string, readonly state: DeadlineState, readonly provisional: boolean, readonly calendar: string, readonly basis: { readonly article: string, readonly authority: string } }> } | null };

export type RestorationToStopQueryVariables = Exact<{
  id: string;
}>;


export type RestorationToStopQuery = { readonly restoration: { readonly id: string, readonly state: RestorationState, readonly recordId: string, readonly deadlines: ReadonlyArray<{ readonly clock: Clock, readonly dueDate: string, readonly state: DeadlineState, readonly provisional: boolean, readonly calendar: string, readonly basis: { readonly article: string, readonly authority: string } }> } | null };

export type RestorationsToStopQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RestorationsToStopQuery = { readonly restorations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: RestorationState, readonly recordId: string, readonly deadlines: ReadonlyArray<{ readonly clock: Clock, readonly dueDate: string, readonly state: DeadlineState, readonly provisional: boolean, readonly calendar: string, readonly basis: { readonly article: string, readonly authority: string } }> }> } };

export type RecallsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RecallsQuery = { readonly recalls: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly record: string, readonly change: RecallChange, readonly sentAt: string, readonly acknowledgedAt: string | null, readonly restoration: string | null, readonly organisation: { readonly code: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ApplyForRestorationMutationVariables = Exact<{
  input: ApplyForRestorationInput;
}>;


export type ApplyForRestorationMutation = { readonly applyForRestoration: { readonly clientMutationId: string, readonly restoration: { readonly methods: ReadonlyArray<RepairMethod>, readonly statement: string, readonly verified: ReadonlyArray<RepairMethod> | null, readonly closedAt: string | null, readonly id: string, readonly state: RestorationState, readonly recordId: string, readonly acknowledgements: ReadonlyArray<{ readonly party: Party, readonly acknowledgedAt: string | null, readonly organisation: { readonly code: string } | null }>, readonly deadlines: ReadonlyArray<{ readonly clock: Clock, readonly dueDate: string, readonly state: DeadlineState, readonly provisional: boolean, readonly calendar: string, readonly basis: { readonly article: string, readonly authority: string } }> } } };

export type WithdrawRestorationMutationVariables = Exact<{
  input: RestorationActInput;
}>;


export type WithdrawRestorationMutation = { readonly withdrawRestoration: { readonly clientMutationId: string, readonly restoration: { readonly methods: ReadonlyArray<RepairMethod>, readonly statement: string, readonly verified: ReadonlyArray<RepairMethod> | null, readonly closedAt: string | null, readonly id: string, readonly state: RestorationState, readonly recordId: string, readonly acknowledgements: ReadonlyArray<{ readonly party: Party, readonly acknowledgedAt: string | null, readonly organisation: { readonly code: string } | null }>, readonly deadlines: ReadonlyArray<{ readonly clock: Clock, readonly dueDate: string, readonly state: DeadlineState, readonly provisional: boolean, readonly calendar: string, readonly basis: { readonly article: string, readonly authority: string } }> } } };

export type BeginVerificationMutationVariables = Exact<{
  input: RestorationActInput;
}>;


export type BeginVerificationMutation = { readonly beginVerification: { readonly clientMutationId: string, readonly restoration: { readonly methods: ReadonlyArray<RepairMethod>, readonly statement: string, readonly verified: ReadonlyArray<RepairMethod> | null, readonly closedAt: string | null, readonly id: string, readonly state: RestorationState, readonly recordId: string, readonly acknowledgements: ReadonlyArray<{ readonly party: Party, readonly acknowledgedAt: string | null, readonly organisation: { readonly code: string } | null }>, readonly deadlines: ReadonlyArray<{ readonly clock: Clock, readonly dueDate: string, readonly state: DeadlineState, readonly provisional: boolean, readonly calendar: string, readonly basis: { readonly article: string, readonly authority: string } }> } } };

export type ReportVerificationMutationVariables = Exact<{
  input: ReportVerificationInput;
}>;


export type ReportVerificationMutation = { readonly reportVerification: { readonly clientMutationId: string, readonly restoration: { readonly methods: ReadonlyArray<RepairMethod>, readonly statement: string, readonly verified: ReadonlyArray<RepairMethod> | null, readonly closedAt: string | null, readonly id: string, readonly state: RestorationState, readonly recordId: string, readonly acknowledgements: ReadonlyArray<{ readonly party: Party, readonly acknowledgedAt: string | null, readonly organisation: { readonly code: string } | null }>, readonly deadlines: ReadonlyArray<{ readonly clock: Clock, readonly dueDate: string, readonly state: DeadlineState, readonly provisional: boolean, readonly calendar: string, readonly basis: { readonly article: string, readonly authority: string } }> } } };

export type GrantRestorationMutationVariables = Exact<{
  input: RestorationActInput;
}>;


export type GrantRestorationMutation = { readonly grantRestoration: { readonly clientMutationId: string, readonly restoration: { readonly methods: ReadonlyArray<RepairMethod>, readonly statement: string, readonly verified: ReadonlyArray<RepairMethod> | null, readonly closedAt: string | null, readonly id: string, readonly state: RestorationState, readonly recordId: string, readonly acknowledgements: ReadonlyArray<{ readonly party: Party, readonly acknowledgedAt: string | null, readonly organisation: { readonly code: string } | null }>, readonly deadlines: ReadonlyArray<{ readonly clock: Clock, readonly dueDate: string, readonly state: DeadlineState, readonly provisional: boolean, readonly calendar: string, readonly basis: { readonly article: string, readonly authority: string } }> } } };

export type RefuseRestorationMutationVariables = Exact<{
  input: ReasonedRestorationActInput;
}>;


export type RefuseRestorationMutation = { readonly refuseRestoration: { readonly clientMutationId: string, readonly restoration: { readonly methods: ReadonlyArray<RepairMethod>, readonly statement: string, readonly verified: ReadonlyArray<RepairMethod> | null, readonly closedAt: string | null, readonly id: string, readonly state: RestorationState, readonly recordId: string, readonly acknowledgements: ReadonlyArray<{ readonly party: Party, readonly acknowledgedAt: string | null, readonly organisation: { readonly code: string } | null }>, readonly deadlines: ReadonlyArray<{ readonly clock: Clock, readonly dueDate: string, readonly state: DeadlineState, readonly provisional: boolean, readonly calendar: string, readonly basis: { readonly article: string, readonly authority: string } }> } } };

export type AcknowledgeStopMutationVariables = Exact<{
  input: RestorationActInput;
}>;


export type AcknowledgeStopMutation = { readonly acknowledgeStop: { readonly clientMutationId: string, readonly restoration: { readonly id: string, readonly state: RestorationState, readonly recordId: string, readonly deadlines: ReadonlyArray<{ readonly clock: Clock, readonly dueDate: string, readonly state: DeadlineState, readonly provisional: boolean, readonly calendar: string, readonly basis: { readonly article: string, readonly authority: string } }> } } };

export type AcknowledgeRecallMutationVariables = Exact<{
  input: AcknowledgeRecallInput;
}>;


export type AcknowledgeRecallMutation = { readonly acknowledgeRecall: { readonly clientMutationId: string, readonly recall: { readonly id: string, readonly record: string, readonly change: RecallChange, readonly acknowledgedAt: string | null, readonly restoration: string | null } } };

export type RecordJointMeasureMutationVariables = Exact<{
  input: RecordJointMeasureInput;
}>;


export type RecordJointMeasureMutation = { readonly recordJointMeasure: { readonly clientMutationId: string, readonly jointMeasure: { readonly id: string, readonly measure: string, readonly endedAt: string | null } } };

export type EndJointMeasureMutationVariables = Exact<{
  input: EndJointMeasureInput;
}>;


export type EndJointMeasureMutation = { readonly endJointMeasure: { readonly clientMutationId: string, readonly jointMeasure: { readonly id: string, readonly measure: string, readonly endedAt: string | null } } };

export type GrantsQueryVariables = Exact<{ [key: string]: never; }>;


export type GrantsQuery = { readonly grants: ReadonlyArray<{ readonly id: string, readonly version: number, readonly fields: ReadonlyArray<string>, readonly recordKinds: ReadonlyArray<RecordKind>, readonly purposes: ReadonlyArray<string>, readonly subjectKinds: ReadonlyArray<SubjectKind>, readonly regions: ReadonlyArray<string> | null, readonly basis: string, readonly validTo: string, readonly valid: boolean, readonly partner: { readonly code: string } }> };

export type ConsentsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ConsentsQuery = { readonly consents: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly gates: ReadonlyArray<string>, readonly purposes: ReadonlyArray<string>, readonly state: ConsentState, readonly request: { readonly id: string, readonly state: ConsentRequestState } | null, readonly reader: { readonly code: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SubjectByIdQueryVariables = Exact<{
  id: string;
}>;


export type SubjectByIdQuery = { readonly subject: { readonly id: string, readonly kind: SubjectKind, readonly name: string, readonly uscc: string | null, readonly region: string | null } | null };

export type SubjectByUsccQueryVariables = Exact<{
  uscc: string;
}>;


export type SubjectByUsccQuery = { readonly subjectByUscc: { readonly id: string, readonly kind: SubjectKind, readonly name: string, readonly uscc: string | null, readonly usccCheckMismatch: boolean } | null };

export type SubjectByIdentifierQueryVariables = Exact<{
  scheme: IdentifierScheme;
  value: string;
}>;


export type SubjectByIdentifierQuery = { readonly subjectByIdentifier: { readonly id: string, readonly name: string } | null };

export type SubjectsQueryVariables = Exact<{
  filter?: SubjectFilter | null | undefined;
  sort?: SubjectSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SubjectsQuery = { readonly subjects: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: SubjectKind, readonly name: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SubjectContactsQueryVariables = Exact<{
  id: string;
}>;


export type SubjectContactsQuery = { readonly subject: { readonly name: string, readonly contactPhone: string | null, readonly contactAddress: string | null } | null };

export type SubjectIncomesQueryVariables = Exact<{
  id: string;
}>;


export type SubjectIncomesQuery = { readonly subject: { readonly name: string, readonly incomes: ReadonlyArray<{ readonly amountYuan: string | null, readonly payer: string | null, readonly period: string | null }> | null } | null };

export type OwnRecordsQueryVariables = Exact<{
  id: string;
}>;


export type OwnRecordsQuery = { readonly subject: { readonly name: string, readonly contactPhone: string | null, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string }>, readonly records: { readonly nodes: ReadonlyArray<
        | { readonly id: string, readonly kind: RecordKind, readonly title: string, readonly state: RecordState, readonly mark: { readonly state: MarkState, readonly statement: string | null }, readonly versions: ReadonlyArray<{ readonly version: number, readonly changeReason: string, readonly source: { readonly fileName: string | null, readonly row: number | null, readonly provider: { readonly name: string } } }> }
        | { readonly id: string, readonly kind: RecordKind, readonly title: string, readonly state: RecordState, readonly mark: { readonly state: MarkState, readonly statement: string | null }, readonly versions: ReadonlyArray<{ readonly version: number, readonly changeReason: string, readonly source: { readonly fileName: string | null, readonly row: number | null, readonly provider: { readonly name: string } } }> }
        | { readonly id: string, readonly kind: RecordKind, readonly title: string, readonly state: RecordState, readonly mark: { readonly state: MarkState, readonly statement: string | null }, readonly versions: ReadonlyArray<{ readonly version: number, readonly changeReason: string, readonly source: { readonly fileName: string | null, readonly row: number | null, readonly provider: { readonly name: string } } }> }
        | { readonly id: string, readonly kind: RecordKind, readonly title: string, readonly state: RecordState, readonly mark: { readonly state: MarkState, readonly statement: string | null }, readonly versions: ReadonlyArray<{ readonly version: number, readonly changeReason: string, readonly source: { readonly fileName: string | null, readonly row: number | null, readonly provider: { readonly name: string } } }> }
        | { readonly id: string, readonly kind: RecordKind, readonly title: string, readonly state: RecordState, readonly mark: { readonly state: MarkState, readonly statement: string | null }, readonly versions: ReadonlyArray<{ readonly version: number, readonly changeReason: string, readonly source: { readonly fileName: string | null, readonly row: number | null, readonly provider: { readonly name: string } } }> }
        | { readonly id: string, readonly kind: RecordKind, readonly title: string, readonly state: RecordState, readonly mark: { readonly state: MarkState, readonly statement: string | null }, readonly versions: ReadonlyArray<{ readonly version: number, readonly changeReason: string, readonly source: { readonly fileName: string | null, readonly row: number | null, readonly provider: { readonly name: string } } }> }
        | { readonly id: string, readonly kind: RecordKind, readonly title: string, readonly state: RecordState, readonly mark: { readonly state: MarkState, readonly statement: string | null }, readonly versions: ReadonlyArray<{ readonly version: number, readonly changeReason: string, readonly source: { readonly fileName: string | null, readonly row: number | null, readonly provider: { readonly name: string } } }> }
        | { readonly id: string, readonly kind: RecordKind, readonly title: string, readonly state: RecordState, readonly mark: { readonly state: MarkState, readonly statement: string | null }, readonly versions: ReadonlyArray<{ readonly version: number, readonly changeReason: string, readonly source: { readonly fileName: string | null, readonly row: number | null, readonly provider: { readonly name: string } } }> }
        | { readonly id: string, readonly kind: RecordKind, readonly title: string, readonly state: RecordState, readonly mark: { readonly state: MarkState, readonly statement: string | null }, readonly versions: ReadonlyArray<{ readonly version: number, readonly changeReason: string, readonly source: { readonly fileName: string | null, readonly row: number | null, readonly provider: { readonly name: string } } }> }
        | { readonly id: string, readonly kind: RecordKind, readonly title: string, readonly state: RecordState, readonly mark: { readonly state: MarkState, readonly statement: string | null }, readonly versions: ReadonlyArray<{ readonly version: number, readonly changeReason: string, readonly source: { readonly fileName: string | null, readonly row: number | null, readonly provider: { readonly name: string } } }> }
        | { readonly id: string, readonly kind: RecordKind, readonly title: string, readonly state: RecordState, readonly mark: { readonly state: MarkState, readonly statement: string | null }, readonly versions: ReadonlyArray<{ readonly version: number, readonly changeReason: string, readonly source: { readonly fileName: string | null, readonly row: number | null, readonly provider: { readonly name: string } } }> }
        | { readonly id: string, readonly kind: RecordKind, readonly title: string, readonly state: RecordState, readonly mark: { readonly state: MarkState, readonly statement: string | null }, readonly versions: ReadonlyArray<{ readonly version: number, readonly changeReason: string, readonly source: { readonly fileName: string | null, readonly row: number | null, readonly provider: { readonly name: string } } }> }
      > }, readonly incomes: ReadonlyArray<{ readonly amountYuan: string | null }> | null, readonly consents: { readonly nodes: ReadonlyArray<{ readonly gates: ReadonlyArray<string>, readonly purposes: ReadonlyArray<string>, readonly state: ConsentState, readonly reader: { readonly code: string } }> } } | null };

export type WhoLookedQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WhoLookedQuery = { readonly subject: { readonly accessLog: { readonly nodes: ReadonlyArray<{ readonly at: string, readonly role: Role, readonly office: string | null, readonly representative: boolean, readonly purpose: Purpose | null, readonly caseNumber: string | null, readonly outcome: EntryOutcome, readonly code: string | null, readonly organisation: { readonly code: string, readonly name: string } | null, readonly basis: { readonly grant: string | null, readonly grantVersion: number | null, readonly consents: ReadonlyArray<string> }, readonly accesses: ReadonlyArray<{ readonly object: string | null, readonly outcome: AccessOutcome, readonly fields: ReadonlyArray<string> }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type EventLineFragment = { readonly version: number, readonly act: string, readonly party: Party, readonly state: string, readonly reason: string | null, readonly evidence: ReadonlyArray<string>, readonly basis: { readonly article: string, readonly authority: string } };

export type LinkLineFragment = { readonly kind: EvidenceLinkKind, readonly reference: string, readonly case: string | null };

export type AppointOfficerMutationVariables = Exact<{
  input: AppointOfficerInput;
}>;


export type AppointOfficerMutation = { readonly appointOfficer: { readonly clientMutationId: string, readonly officer: { readonly name: string, readonly appointedBy: string, readonly appointedAt: string, readonly endedAt: string | null } } };

export type EndOfficerMutationVariables = Exact<{
  input: EndOfficerInput;
}>;


export type EndOfficerMutation = { readonly endOfficer: { readonly clientMutationId: string, readonly officer: { readonly name: string, readonly endedAt: string | null } } };

export type OfficersQueryVariables = Exact<{
  role?: Role | null | undefined;
}>;


export type OfficersQuery = { readonly organisations: ReadonlyArray<{ readonly id: string, readonly code: string, readonly officer: string | null, readonly officers: ReadonlyArray<{ readonly name: string, readonly appointedBy: string, readonly appointedAt: string, readonly endedAt: string | null }> }> };

export type SupplyOrderStandFragment = { readonly id: string, readonly state: SupplyOrderState, readonly complyBy: string, readonly reason: string, readonly openedAt: string, readonly closedAt: string | null, readonly provider: { readonly id: string, readonly code: string }, readonly events: ReadonlyArray<{ readonly version: number, readonly act: string, readonly party: Party, readonly state: string, readonly reason: string | null, readonly evidence: ReadonlyArray<string>, readonly basis: { readonly article: string, readonly authority: string } }> };

export type SupplyOrderQueryVariables = Exact<{
  id: string;
}>;


export type SupplyOrderQuery = { readonly supplyOrder: { readonly id: string, readonly state: SupplyOrderState, readonly complyBy: string, readonly reason: string, readonly openedAt: string, readonly closedAt: string | null, readonly provider: { readonly id: string, readonly code: string }, readonly events: ReadonlyArray<{ readonly version: number, readonly act: string, readonly party: Party, readonly state: string, readonly reason: string | null, readonly evidence: ReadonlyArray<string>, readonly basis: { readonly article: string, readonly authority: string } }> } | null };

export type SupplyOrdersQueryVariables = Exact<{
  filter?: SupplyOrderFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SupplyOrdersQuery = { readonly supplyOrders: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: SupplyOrderState, readonly complyBy: string, readonly reason: string, readonly openedAt: string, readonly closedAt: string | null, readonly provider: { readonly id: string, readonly code: string }, readonly events: ReadonlyArray<{ readonly version: number, readonly act: string, readonly party: Party, readonly state: string, readonly reason: string | null, readonly evidence: ReadonlyArray<string>, readonly basis: { readonly article: string, readonly authority: string } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type OrderSupplyMutationVariables = Exact<{
  input: OrderSupplyInput;
}>;


export type OrderSupplyMutation = { readonly orderSupply: { readonly clientMutationId: string, readonly supplyOrder: { readonly id: string, readonly state: SupplyOrderState, readonly complyBy: string, readonly reason: string, readonly openedAt: string, readonly closedAt: string | null, readonly provider: { readonly id: string, readonly code: string }, readonly events: ReadonlyArray<{ readonly version: number, readonly act: string, readonly party: Party, readonly state: string, readonly reason: string | null, readonly evidence: ReadonlyArray<string>, readonly basis: { readonly article: string, readonly authority: string } }> } } };

export type ConfirmComplianceMutationVariables = Exact<{
  input: EvidencedSupplyOrderActInput;
}>;


export type ConfirmComplianceMutation = { readonly confirmCompliance: { readonly supplyOrder: { readonly id: string, readonly state: SupplyOrderState, readonly complyBy: string, readonly reason: string, readonly openedAt: string, readonly closedAt: string | null, readonly provider: { readonly id: string, readonly code: string }, readonly events: ReadonlyArray<{ readonly version: number, readonly act: string, readonly party: Party, readonly state: string, readonly reason: string | null, readonly evidence: ReadonlyArray<string>, readonly basis: { readonly article: string, readonly authority: string } }> } } };

export type RescindOrderMutationVariables = Exact<{
  input: ReasonedSupplyOrderActInput;
}>;


export type RescindOrderMutation = { readonly rescindOrder: { readonly supplyOrder: { readonly id: string, readonly state: SupplyOrderState, readonly complyBy: string, readonly reason: string, readonly openedAt: string, readonly closedAt: string | null, readonly provider: { readonly id: string, readonly code: string }, readonly events: ReadonlyArray<{ readonly version: number, readonly act: string, readonly party: Party, readonly state: string, readonly reason: string | null, readonly evidence: ReadonlyArray<string>, readonly basis: { readonly article: string, readonly authority: string } }> } } };

export type RequestCircularMutationVariables = Exact<{
  input: SupplyOrderActInput;
}>;


export type RequestCircularMutation = { readonly requestCircular: { readonly supplyOrder: { readonly id: string, readonly state: SupplyOrderState, readonly complyBy: string, readonly reason: string, readonly openedAt: string, readonly closedAt: string | null, readonly provider: { readonly id: string, readonly code: string }, readonly events: ReadonlyArray<{ readonly version: number, readonly act: string, readonly party: Party, readonly state: string, readonly reason: string | null, readonly evidence: ReadonlyArray<string>, readonly basis: { readonly article: string, readonly authority: string } }> } } };

export type RecordCircularMutationVariables = Exact<{
  input: EvidencedSupplyOrderActInput;
}>;


export type RecordCircularMutation = { readonly recordCircular: { readonly supplyOrder: { readonly id: string, readonly state: SupplyOrderState, readonly complyBy: string, readonly reason: string, readonly openedAt: string, readonly closedAt: string | null, readonly provider: { readonly id: string, readonly code: string }, readonly events: ReadonlyArray<{ readonly version: number, readonly act: string, readonly party: Party, readonly state: string, readonly reason: string | null, readonly evidence: ReadonlyArray<string>, readonly basis: { readonly article: string, readonly authority: string } }> } } };

export type ReleaseHeldRowMutationVariables = Exact<{
  input: HeldRowInput;
}>;


export type ReleaseHeldRowMutation = { readonly releaseHeldRow: { readonly clientMutationId: string, readonly batch: { readonly id: string, readonly state: BatchState, readonly fileName: string, readonly rowsRead: number, readonly rowsAccepted: number, readonly rowsQuarantined: number } } };

export type RefuseHeldRowMutationVariables = Exact<{
  input: HeldRowInput;
}>;


export type RefuseHeldRowMutation = { readonly refuseHeldRow: { readonly batch: { readonly id: string, readonly quarantinedRows: { readonly nodes: ReadonlyArray<{ readonly row: number, readonly decision: HeldRowDecision | null }> } } } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly role: Role, readonly office: string | null, readonly subject: string | null, readonly purpose: Purpose | null, readonly purposes: ReadonlyArray<Purpose>, readonly caseNumber: string | null, readonly policyVersion: string, readonly organisation: { readonly code: string, readonly name: string } | null } };

export const WholeBasisFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeBasis"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Basis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]} as unknown as DocumentNode<WholeBasisFragment, unknown>;
export const ConsentRequestStandFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConsentRequestStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenAt"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<ConsentRequestStandFragment, unknown>;
export const DeadlineLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clock"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}}]} as unknown as DocumentNode<DeadlineLineFragment, unknown>;
export const ListingStandFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListingStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Listing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"listName"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"announcedMeasures"}},{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"removal"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clock"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}}]} as unknown as DocumentNode<ListingStandFragment, unknown>;
export const NoticePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Notice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"channels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}}]}}]}}]} as unknown as DocumentNode<NoticePartsFragment, unknown>;
export const WebhookPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebhookParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Webhook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"forSubjects"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"deadLetters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notice"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}}]}}]}}]}}]} as unknown as DocumentNode<WebhookPartsFragment, unknown>;
export const ObjectionStandFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObjectionStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineLine"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clock"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}}]} as unknown as DocumentNode<ObjectionStandFragment, unknown>;
export const LinkLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LinkLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"case"}}]}}]} as unknown as DocumentNode<LinkLineFragment, unknown>;
export const EventLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}}]} as unknown as DocumentNode<EventLineFragment, unknown>;
export const ViolationStandFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViolationStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Violation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"eventDate"}},{"kind":"Field","name":{"kind":"Name","value":"occurrences"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventLine"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LinkLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"case"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}}]} as unknown as DocumentNode<ViolationStandFragment, unknown>;
export const LiabilityStandFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LiabilityStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Liability"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"misuse"}},{"kind":"Field","name":{"kind":"Name","value":"offender"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"eventDate"}},{"kind":"Field","name":{"kind":"Name","value":"fine"}},{"kind":"Field","name":{"kind":"Name","value":"confiscation"}},{"kind":"Field","name":{"kind":"Name","value":"correctBy"}},{"kind":"Field","name":{"kind":"Name","value":"transfers"}},{"kind":"Field","name":{"kind":"Name","value":"occurrences"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventLine"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LinkLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"case"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}}]} as unknown as DocumentNode<LiabilityStandFragment, unknown>;
export const RestorationStandFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RestorationStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Restoration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineLine"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clock"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}}]} as unknown as DocumentNode<RestorationStandFragment, unknown>;
export const RestorationFileFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RestorationFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Restoration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RestorationStand"}},{"kind":"Field","name":{"kind":"Name","value":"methods"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clock"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RestorationStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Restoration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineLine"}}]}}]}}]} as unknown as DocumentNode<RestorationFileFragment, unknown>;
export const RepairRuleLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RepairRuleLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RepairRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"situation"}},{"kind":"Field","name":{"kind":"Name","value":"decidedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"decidedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"minimumMonths"}},{"kind":"Field","name":{"kind":"Name","value":"minimumMonthsSafety"}},{"kind":"Field","name":{"kind":"Name","value":"requiredMethods"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}}]} as unknown as DocumentNode<RepairRuleLineFragment, unknown>;
export const SupplyOrderStandFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupplyOrderStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupplyOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"complyBy"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventLine"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}}]} as unknown as DocumentNode<SupplyOrderStandFragment, unknown>;
export const ObjectionBasesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ObjectionBases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"objection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clock"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeBasis"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeBasis"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeBasis"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Basis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]} as unknown as DocumentNode<ObjectionBasesQuery, ObjectionBasesQueryVariables>;
export const RecordBasesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RecordBases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"record"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"repairRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeBasis"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"record"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"record"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"repairability"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeBasis"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeBasis"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Basis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]} as unknown as DocumentNode<RecordBasesQuery, RecordBasesQueryVariables>;
export const BatchesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Batches"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"BatchFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"batches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"suppliedBy"}},{"kind":"Field","name":{"kind":"Name","value":"rowsRead"}},{"kind":"Field","name":{"kind":"Name","value":"rowsAccepted"}},{"kind":"Field","name":{"kind":"Name","value":"rowsUnchanged"}},{"kind":"Field","name":{"kind":"Name","value":"rowsQuarantined"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedBy"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quarantinedRows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<BatchesQuery, BatchesQueryVariables>;
export const SupplyRecordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SupplyRecords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SupplyRecordsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supplyRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"batch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"rowsRead"}},{"kind":"Field","name":{"kind":"Name","value":"rowsAccepted"}},{"kind":"Field","name":{"kind":"Name","value":"rowsUnchanged"}},{"kind":"Field","name":{"kind":"Name","value":"rowsQuarantined"}}]}}]}}]}}]} as unknown as DocumentNode<SupplyRecordsMutation, SupplyRecordsMutationVariables>;
export const ApproveBatchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveBatch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewBatchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approveBatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"batch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedBy"}}]}}]}}]}}]} as unknown as DocumentNode<ApproveBatchMutation, ApproveBatchMutationVariables>;
export const RefuseBatchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefuseBatch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewBatchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refuseBatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"batch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<RefuseBatchMutation, RefuseBatchMutationVariables>;
export const ObjectionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Objections"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ObjectionFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"objections"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ObjectionsQuery, ObjectionsQueryVariables>;
export const ObjectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Objection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"objection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObjectionStand"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clock"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObjectionStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineLine"}}]}}]}}]} as unknown as DocumentNode<ObjectionQuery, ObjectionQueryVariables>;
export const RestorationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Restorations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restorations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"methods"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RestorationsQuery, RestorationsQueryVariables>;
export const CatalogueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Catalogue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"catalogue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"consentRequired"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"condition"}},{"kind":"Field","name":{"kind":"Name","value":"gate"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CatalogueQuery, CatalogueQueryVariables>;
export const RequestConsentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestConsentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConsentRequestStand"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConsentRequestStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenAt"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<RequestConsentMutation, RequestConsentMutationVariables>;
export const ShowConsequencesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ShowConsequences"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ShowConsequencesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"showConsequences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConsentRequestStand"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConsentRequestStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenAt"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<ShowConsequencesMutation, ShowConsequencesMutationVariables>;
export const GiveConsentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GiveConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GiveConsentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"giveConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConsentRequestStand"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConsentRequestStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenAt"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<GiveConsentMutation, GiveConsentMutationVariables>;
export const DeclineConsentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclineConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentRequestActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declineConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConsentRequestStand"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConsentRequestStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenAt"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<DeclineConsentMutation, DeclineConsentMutationVariables>;
export const WithdrawConsentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentRequestActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConsentRequestStand"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConsentRequestStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenAt"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<WithdrawConsentMutation, WithdrawConsentMutationVariables>;
export const ComplainOfCoercionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ComplainOfCoercion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ComplainOfCoercionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"complainOfCoercion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConsentRequestStand"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConsentRequestStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenAt"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<ComplainOfCoercionMutation, ComplainOfCoercionMutationVariables>;
export const UpholdComplaintDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpholdComplaint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReasonedConsentRequestActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"upholdComplaint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConsentRequestStand"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConsentRequestStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenAt"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<UpholdComplaintMutation, UpholdComplaintMutationVariables>;
export const RejectComplaintDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RejectComplaint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReasonedConsentRequestActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rejectComplaint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConsentRequestStand"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConsentRequestStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenAt"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<RejectComplaintMutation, RejectComplaintMutationVariables>;
export const ConsentRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsentRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consentRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConsentRequestStand"}},{"kind":"Field","name":{"kind":"Name","value":"gates"}},{"kind":"Field","name":{"kind":"Name","value":"purposes"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"consequences"}},{"kind":"Field","name":{"kind":"Name","value":"consequencesDigest"}},{"kind":"Field","name":{"kind":"Name","value":"reader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConsentRequestStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenAt"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<ConsentRequestQuery, ConsentRequestQueryVariables>;
export const ConsentRequestsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsentRequests"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentRequestFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consentRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"gates"}},{"kind":"Field","name":{"kind":"Name","value":"purposes"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ConsentRequestsQuery, ConsentRequestsQueryVariables>;
export const ExplainDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Explain"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"operation"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"operationName"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"variables"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"JSONObject"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"as"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ExplainAs"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"explain"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"operation"},"value":{"kind":"Variable","name":{"kind":"Name","value":"operation"}}},{"kind":"Argument","name":{"kind":"Name","value":"operationName"},"value":{"kind":"Variable","name":{"kind":"Name","value":"operationName"}}},{"kind":"Argument","name":{"kind":"Name","value":"variables"},"value":{"kind":"Variable","name":{"kind":"Name","value":"variables"}}},{"kind":"Argument","name":{"kind":"Name","value":"as"},"value":{"kind":"Variable","name":{"kind":"Name","value":"as"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"decisionId"}},{"kind":"Field","name":{"kind":"Name","value":"policyVersion"}},{"kind":"Field","name":{"kind":"Name","value":"authority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"hasCase"}},{"kind":"Field","name":{"kind":"Name","value":"grant"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grant"}},{"kind":"Field","name":{"kind":"Name","value":"lacks"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"condition"}},{"kind":"Field","name":{"kind":"Name","value":"gate"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"}}]}}]}}]}}]} as unknown as DocumentNode<ExplainQuery, ExplainQueryVariables>;
export const ListingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Listing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListingStand"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasonsForListing"}},{"kind":"Field","name":{"kind":"Name","value":"basisForListing"}},{"kind":"Field","name":{"kind":"Name","value":"reasonsForMeasures"}},{"kind":"Field","name":{"kind":"Name","value":"basisForMeasures"}},{"kind":"Field","name":{"kind":"Name","value":"remedies"}},{"kind":"Field","name":{"kind":"Name","value":"conditionsForLifting"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clock"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListingStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Listing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"listName"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"announcedMeasures"}},{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"removal"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ListingQuery, ListingQueryVariables>;
export const ListingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Listings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ListingFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"listName"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}}]}}]}}]}}]} as unknown as DocumentNode<ListingsQuery, ListingsQueryVariables>;
export const ListingsOfSubjectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListingsOfSubject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"listings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ListingsOfSubjectQuery, ListingsOfSubjectQueryVariables>;
export const JointMeasuresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"JointMeasures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"record"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"record"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"jointMeasures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"begunAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}}]}}]}}]} as unknown as DocumentNode<JointMeasuresQuery, JointMeasuresQueryVariables>;
export const DraftListingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DraftListing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DraftListingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draftListing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"listing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListingStand"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clock"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListingStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Listing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"listName"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"announcedMeasures"}},{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"removal"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DraftListingMutation, DraftListingMutationVariables>;
export const AmendListingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AmendListing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AmendListingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amendListing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"listing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListingStand"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clock"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListingStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Listing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"listName"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"announcedMeasures"}},{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"removal"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AmendListingMutation, AmendListingMutationVariables>;
export const ServeListingNoticeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ServeListingNotice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ServeListingNoticeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serveListingNotice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"listing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListingStand"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clock"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListingStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Listing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"listName"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"announcedMeasures"}},{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"removal"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ServeListingNoticeMutation, ServeListingNoticeMutationVariables>;
export const StateDefenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StateDefence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StateDefenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stateDefence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"listing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListingStand"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clock"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListingStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Listing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"listName"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"announcedMeasures"}},{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"removal"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<StateDefenceMutation, StateDefenceMutationVariables>;
export const CloseDefenceWindowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseDefenceWindow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ListingActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeDefenceWindow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"listing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListingStand"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clock"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListingStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Listing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"listName"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"announcedMeasures"}},{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"removal"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CloseDefenceWindowMutation, CloseDefenceWindowMutationVariables>;
export const AnswerDefenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerDefence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerDefenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerDefence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"listing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListingStand"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clock"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListingStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Listing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"listName"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"announcedMeasures"}},{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"removal"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AnswerDefenceMutation, AnswerDefenceMutationVariables>;
export const DecideListingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideListing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideListingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideListing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"listing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListingStand"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clock"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListingStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Listing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"listName"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"announcedMeasures"}},{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"removal"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DecideListingMutation, DecideListingMutationVariables>;
export const DropListingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DropListing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReasonedListingActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dropListing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"listing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListingStand"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clock"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListingStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Listing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"listName"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"announcedMeasures"}},{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"removal"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DropListingMutation, DropListingMutationVariables>;
export const EnterListingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnterListing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ListingActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterListing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"listing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListingStand"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clock"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListingStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Listing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"listName"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"announcedMeasures"}},{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"removal"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<EnterListingMutation, EnterListingMutationVariables>;
export const RemoveListingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveListing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveListingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeListing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"listing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListingStand"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clock"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListingStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Listing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"listName"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"announcedMeasures"}},{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"removal"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RemoveListingMutation, RemoveListingMutationVariables>;
export const NoticesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Notices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NoticeFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoticeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Notice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"channels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}}]}}]}}]} as unknown as DocumentNode<NoticesQuery, NoticesQueryVariables>;
export const MarkNoticesReadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkNoticesRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkNoticesReadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markNoticesRead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"notices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}}]}}]}}]}}]} as unknown as DocumentNode<MarkNoticesReadMutation, MarkNoticesReadMutationVariables>;
export const NoticeServedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"NoticeServed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"noticeServed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoticeParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Notice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"channels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}}]}}]}}]} as unknown as DocumentNode<NoticeServedSubscription, NoticeServedSubscriptionVariables>;
export const WebhookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Webhook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebhookParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebhookParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Webhook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"forSubjects"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"deadLetters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notice"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}}]}}]}}]}}]} as unknown as DocumentNode<WebhookQuery, WebhookQueryVariables>;
export const RegisterWebhookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterWebhook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterWebhookInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"webhook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebhookParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebhookParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Webhook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"forSubjects"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"deadLetters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notice"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}}]}}]}}]}}]} as unknown as DocumentNode<RegisterWebhookMutation, RegisterWebhookMutationVariables>;
export const RemoveWebhookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveWebhook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveWebhookInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}}]}}]}}]} as unknown as DocumentNode<RemoveWebhookMutation, RemoveWebhookMutationVariables>;
export const RetryDeadNoticesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetryDeadNotices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetryDeadNoticesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryDeadNotices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"webhook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebhookParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebhookParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Webhook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"forSubjects"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"deadLetters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notice"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}}]}}]}}]}}]} as unknown as DocumentNode<RetryDeadNoticesMutation, RetryDeadNoticesMutationVariables>;
export const FileObjectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FileObjection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FileObjectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileObjection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"objection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObjectionStand"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clock"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObjectionStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineLine"}}]}}]}}]} as unknown as DocumentNode<FileObjectionMutation, FileObjectionMutationVariables>;
export const AcceptObjectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptObjection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ObjectionActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptObjection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"objection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObjectionStand"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clock"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObjectionStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineLine"}}]}}]}}]} as unknown as DocumentNode<AcceptObjectionMutation, AcceptObjectionMutationVariables>;
export const RefuseObjectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefuseObjection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReasonedObjectionActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refuseObjection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"objection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObjectionStand"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clock"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObjectionStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineLine"}}]}}]}}]} as unknown as DocumentNode<RefuseObjectionMutation, RefuseObjectionMutationVariables>;
export const WithdrawObjectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawObjection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ObjectionActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawObjection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"objection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObjectionStand"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clock"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObjectionStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineLine"}}]}}]}}]} as unknown as DocumentNode<WithdrawObjectionMutation, WithdrawObjectionMutationVariables>;
export const BeginCheckDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BeginCheck"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ObjectionActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beginCheck"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"objection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObjectionStand"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clock"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObjectionStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineLine"}}]}}]}}]} as unknown as DocumentNode<BeginCheckMutation, BeginCheckMutationVariables>;
export const CorrectOwnFaultDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectOwnFault"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectOwnFaultInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correctOwnFault"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"objection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObjectionStand"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clock"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObjectionStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineLine"}}]}}]}}]} as unknown as DocumentNode<CorrectOwnFaultMutation, CorrectOwnFaultMutationVariables>;
export const TellCorrectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TellCorrection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ObjectionActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tellCorrection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"objection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObjectionStand"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clock"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObjectionStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineLine"}}]}}]}}]} as unknown as DocumentNode<TellCorrectionMutation, TellCorrectionMutationVariables>;
export const NotifyProviderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NotifyProvider"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ObjectionActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notifyProvider"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"objection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObjectionStand"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clock"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObjectionStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineLine"}}]}}]}}]} as unknown as DocumentNode<NotifyProviderMutation, NotifyProviderMutationVariables>;
export const ReplyToCheckDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReplyToCheck"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReplyToCheckInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replyToCheck"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"objection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObjectionStand"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clock"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObjectionStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineLine"}}]}}]}}]} as unknown as DocumentNode<ReplyToCheckMutation, ReplyToCheckMutationVariables>;
export const ProposeDeletionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeDeletion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeDeletionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeDeletion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"objection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObjectionStand"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clock"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObjectionStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineLine"}}]}}]}}]} as unknown as DocumentNode<ProposeDeletionMutation, ProposeDeletionMutationVariables>;
export const ConfirmDeletionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmDeletion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ObjectionActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmDeletion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"objection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObjectionStand"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clock"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObjectionStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineLine"}}]}}]}}]} as unknown as DocumentNode<ConfirmDeletionMutation, ConfirmDeletionMutationVariables>;
export const RefuseDeletionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefuseDeletion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReasonedObjectionActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refuseDeletion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"objection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObjectionStand"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clock"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObjectionStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineLine"}}]}}]}}]} as unknown as DocumentNode<RefuseDeletionMutation, RefuseDeletionMutationVariables>;
export const CarryOutDeletionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CarryOutDeletion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ObjectionActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carryOutDeletion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"objection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObjectionStand"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clock"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObjectionStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineLine"}}]}}]}}]} as unknown as DocumentNode<CarryOutDeletionMutation, CarryOutDeletionMutationVariables>;
export const NotifyDeletionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NotifyDeletion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ObjectionActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notifyDeletion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"objection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObjectionStand"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clock"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObjectionStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineLine"}}]}}]}}]} as unknown as DocumentNode<NotifyDeletionMutation, NotifyDeletionMutationVariables>;
export const NotifyResultDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NotifyResult"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NotifyResultInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notifyResult"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"objection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObjectionStand"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clock"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObjectionStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineLine"}}]}}]}}]} as unknown as DocumentNode<NotifyResultMutation, NotifyResultMutationVariables>;
export const CloseObjectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseObjection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ObjectionActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeObjection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"objection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObjectionStand"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clock"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObjectionStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineLine"}}]}}]}}]} as unknown as DocumentNode<CloseObjectionMutation, CloseObjectionMutationVariables>;
export const DisputeResultDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DisputeResult"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReasonedObjectionActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disputeResult"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"objection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObjectionStand"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clock"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObjectionStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineLine"}}]}}]}}]} as unknown as DocumentNode<DisputeResultMutation, DisputeResultMutationVariables>;
export const TransferObjectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TransferObjection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ObjectionActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transferObjection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"objection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObjectionStand"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clock"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObjectionStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineLine"}}]}}]}}]} as unknown as DocumentNode<TransferObjectionMutation, TransferObjectionMutationVariables>;
export const StatisticsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Statistics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statistics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quarantinedRows"}},{"kind":"Field","name":{"kind":"Name","value":"batchesAwaitingReview"}},{"kind":"Field","name":{"kind":"Name","value":"subjects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StatisticsQuery, StatisticsQueryVariables>;
export const AccessLogDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccessLog"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AccessLogFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessLog"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"principal"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"caseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"operationName"}},{"kind":"Field","name":{"kind":"Name","value":"policyVersion"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grant"}},{"kind":"Field","name":{"kind":"Name","value":"grantVersion"}},{"kind":"Field","name":{"kind":"Name","value":"consents"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accesses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"object"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"maskedName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<AccessLogQuery, AccessLogQueryVariables>;
export const RecordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Records"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordSort"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"records"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"decisionDate"}},{"kind":"Field","name":{"kind":"Name","value":"mark"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<RecordsQuery, RecordsQueryVariables>;
export const RecordByIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RecordById"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"documentNo"}},{"kind":"Field","name":{"kind":"Name","value":"decisionDate"}},{"kind":"Field","name":{"kind":"Name","value":"disclosedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"mark"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PenaltyRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violationType"}},{"kind":"Field","name":{"kind":"Name","value":"penaltyCategories"}},{"kind":"Field","name":{"kind":"Name","value":"fineYuan"}}]}}]}}]}}]} as unknown as DocumentNode<RecordByIdQuery, RecordByIdQueryVariables>;
export const PenaltyRepresentativesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PenaltyRepresentatives"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"records"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PENALTY"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PenaltyRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalRepresentative"}},{"kind":"Field","name":{"kind":"Name","value":"legalRepresentativeId"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PenaltyRepresentativesQuery, PenaltyRepresentativesQueryVariables>;
export const RecordVersionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RecordVersions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changeReason"}},{"kind":"Field","name":{"kind":"Name","value":"suppliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"row"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RecordVersionsQuery, RecordVersionsQueryVariables>;
export const PenaltiesWithContactsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PenaltiesWithContacts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"records"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PENALTY"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"decisionDate"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"incomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountYuan"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PenaltiesWithContactsQuery, PenaltiesWithContactsQueryVariables>;
export const ViolationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Violation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ViolationStand"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LinkLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"case"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViolationStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Violation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"eventDate"}},{"kind":"Field","name":{"kind":"Name","value":"occurrences"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventLine"}}]}}]}}]} as unknown as DocumentNode<ViolationQuery, ViolationQueryVariables>;
export const ViolationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Violations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ViolationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ViolationStand"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LinkLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"case"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViolationStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Violation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"eventDate"}},{"kind":"Field","name":{"kind":"Name","value":"occurrences"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventLine"}}]}}]}}]} as unknown as DocumentNode<ViolationsQuery, ViolationsQueryVariables>;
export const ViolationPersonsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ViolationPersons"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposedBy"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"doneBy"}}]}}]}}]} as unknown as DocumentNode<ViolationPersonsQuery, ViolationPersonsQueryVariables>;
export const ProposeViolationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeViolation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeViolationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeViolation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"violation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ViolationStand"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LinkLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"case"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViolationStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Violation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"eventDate"}},{"kind":"Field","name":{"kind":"Name","value":"occurrences"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventLine"}}]}}]}}]} as unknown as DocumentNode<ProposeViolationMutation, ProposeViolationMutationVariables>;
export const AddEvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddEvidenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addEvidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ViolationStand"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LinkLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"case"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViolationStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Violation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"eventDate"}},{"kind":"Field","name":{"kind":"Name","value":"occurrences"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventLine"}}]}}]}}]} as unknown as DocumentNode<AddEvidenceMutation, AddEvidenceMutationVariables>;
export const ConfirmViolationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmViolation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ViolationDecisionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmViolation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ViolationStand"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LinkLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"case"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViolationStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Violation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"eventDate"}},{"kind":"Field","name":{"kind":"Name","value":"occurrences"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventLine"}}]}}]}}]} as unknown as DocumentNode<ConfirmViolationMutation, ConfirmViolationMutationVariables>;
export const RejectViolationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RejectViolation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ViolationDecisionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rejectViolation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ViolationStand"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LinkLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"case"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViolationStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Violation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"eventDate"}},{"kind":"Field","name":{"kind":"Name","value":"occurrences"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventLine"}}]}}]}}]} as unknown as DocumentNode<RejectViolationMutation, RejectViolationMutationVariables>;
export const LiabilityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Liability"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"liability"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LiabilityStand"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LinkLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"case"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LiabilityStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Liability"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"misuse"}},{"kind":"Field","name":{"kind":"Name","value":"offender"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"eventDate"}},{"kind":"Field","name":{"kind":"Name","value":"fine"}},{"kind":"Field","name":{"kind":"Name","value":"confiscation"}},{"kind":"Field","name":{"kind":"Name","value":"correctBy"}},{"kind":"Field","name":{"kind":"Name","value":"transfers"}},{"kind":"Field","name":{"kind":"Name","value":"occurrences"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventLine"}}]}}]}}]} as unknown as DocumentNode<LiabilityQuery, LiabilityQueryVariables>;
export const LiabilitiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Liabilities"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LiabilityFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"liabilities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LiabilityStand"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LinkLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"case"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LiabilityStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Liability"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"misuse"}},{"kind":"Field","name":{"kind":"Name","value":"offender"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"eventDate"}},{"kind":"Field","name":{"kind":"Name","value":"fine"}},{"kind":"Field","name":{"kind":"Name","value":"confiscation"}},{"kind":"Field","name":{"kind":"Name","value":"correctBy"}},{"kind":"Field","name":{"kind":"Name","value":"transfers"}},{"kind":"Field","name":{"kind":"Name","value":"occurrences"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventLine"}}]}}]}}]} as unknown as DocumentNode<LiabilitiesQuery, LiabilitiesQueryVariables>;
export const OpenLiabilityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenLiability"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenLiabilityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openLiability"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"liability"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LiabilityStand"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LinkLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"case"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LiabilityStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Liability"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"misuse"}},{"kind":"Field","name":{"kind":"Name","value":"offender"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"eventDate"}},{"kind":"Field","name":{"kind":"Name","value":"fine"}},{"kind":"Field","name":{"kind":"Name","value":"confiscation"}},{"kind":"Field","name":{"kind":"Name","value":"correctBy"}},{"kind":"Field","name":{"kind":"Name","value":"transfers"}},{"kind":"Field","name":{"kind":"Name","value":"occurrences"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventLine"}}]}}]}}]} as unknown as DocumentNode<OpenLiabilityMutation, OpenLiabilityMutationVariables>;
export const AddLiabilityEvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddLiabilityEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EvidencedLiabilityActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addLiabilityEvidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"liability"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LiabilityStand"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LinkLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"case"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LiabilityStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Liability"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"misuse"}},{"kind":"Field","name":{"kind":"Name","value":"offender"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"eventDate"}},{"kind":"Field","name":{"kind":"Name","value":"fine"}},{"kind":"Field","name":{"kind":"Name","value":"confiscation"}},{"kind":"Field","name":{"kind":"Name","value":"correctBy"}},{"kind":"Field","name":{"kind":"Name","value":"transfers"}},{"kind":"Field","name":{"kind":"Name","value":"occurrences"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventLine"}}]}}]}}]} as unknown as DocumentNode<AddLiabilityEvidenceMutation, AddLiabilityEvidenceMutationVariables>;
export const SanctionLiabilityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SanctionLiability"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SanctionLiabilityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sanctionLiability"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"liability"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LiabilityStand"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LinkLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"case"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LiabilityStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Liability"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"misuse"}},{"kind":"Field","name":{"kind":"Name","value":"offender"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"eventDate"}},{"kind":"Field","name":{"kind":"Name","value":"fine"}},{"kind":"Field","name":{"kind":"Name","value":"confiscation"}},{"kind":"Field","name":{"kind":"Name","value":"correctBy"}},{"kind":"Field","name":{"kind":"Name","value":"transfers"}},{"kind":"Field","name":{"kind":"Name","value":"occurrences"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventLine"}}]}}]}}]} as unknown as DocumentNode<SanctionLiabilityMutation, SanctionLiabilityMutationVariables>;
export const DismissLiabilityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DismissLiability"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReasonedLiabilityActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dismissLiability"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"liability"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LiabilityStand"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LinkLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"case"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LiabilityStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Liability"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"misuse"}},{"kind":"Field","name":{"kind":"Name","value":"offender"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"eventDate"}},{"kind":"Field","name":{"kind":"Name","value":"fine"}},{"kind":"Field","name":{"kind":"Name","value":"confiscation"}},{"kind":"Field","name":{"kind":"Name","value":"correctBy"}},{"kind":"Field","name":{"kind":"Name","value":"transfers"}},{"kind":"Field","name":{"kind":"Name","value":"occurrences"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventLine"}}]}}]}}]} as unknown as DocumentNode<DismissLiabilityMutation, DismissLiabilityMutationVariables>;
export const ConfirmCorrectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmCorrection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EvidencedLiabilityActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmCorrection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"liability"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LiabilityStand"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LinkLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"case"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LiabilityStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Liability"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"misuse"}},{"kind":"Field","name":{"kind":"Name","value":"offender"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"eventDate"}},{"kind":"Field","name":{"kind":"Name","value":"fine"}},{"kind":"Field","name":{"kind":"Name","value":"confiscation"}},{"kind":"Field","name":{"kind":"Name","value":"correctBy"}},{"kind":"Field","name":{"kind":"Name","value":"transfers"}},{"kind":"Field","name":{"kind":"Name","value":"occurrences"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventLine"}}]}}]}}]} as unknown as DocumentNode<ConfirmCorrectionMutation, ConfirmCorrectionMutationVariables>;
export const RepairRulesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RepairRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"repairRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RepairRuleLine"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RepairRuleLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RepairRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"situation"}},{"kind":"Field","name":{"kind":"Name","value":"decidedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"decidedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"minimumMonths"}},{"kind":"Field","name":{"kind":"Name","value":"minimumMonthsSafety"}},{"kind":"Field","name":{"kind":"Name","value":"requiredMethods"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}}]} as unknown as DocumentNode<RepairRulesQuery, RepairRulesQueryVariables>;
export const RepairabilityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Repairability"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"record"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"record"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"repairability"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"possible"}},{"kind":"Field","name":{"kind":"Name","value":"possibleFrom"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RepairRuleLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forwardedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RepairRuleLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RepairRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"situation"}},{"kind":"Field","name":{"kind":"Name","value":"decidedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"decidedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"minimumMonths"}},{"kind":"Field","name":{"kind":"Name","value":"minimumMonthsSafety"}},{"kind":"Field","name":{"kind":"Name","value":"requiredMethods"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}}]} as unknown as DocumentNode<RepairabilityQuery, RepairabilityQueryVariables>;
export const RestorationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Restoration"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restoration"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RestorationFile"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clock"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RestorationStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Restoration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineLine"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RestorationFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Restoration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RestorationStand"}},{"kind":"Field","name":{"kind":"Name","value":"methods"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}}]}}]}}]} as unknown as DocumentNode<RestorationQuery, RestorationQueryVariables>;
export const RestorationToStopDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RestorationToStop"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restoration"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RestorationStand"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clock"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RestorationStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Restoration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineLine"}}]}}]}}]} as unknown as DocumentNode<RestorationToStopQuery, RestorationToStopQueryVariables>;
export const RestorationsToStopDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RestorationsToStop"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restorations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RestorationStand"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clock"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RestorationStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Restoration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineLine"}}]}}]}}]} as unknown as DocumentNode<RestorationsToStopQuery, RestorationsToStopQueryVariables>;
export const RecallsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Recalls"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recalls"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"record"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"restoration"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<RecallsQuery, RecallsQueryVariables>;
export const ApplyForRestorationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplyForRestoration"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplyForRestorationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applyForRestoration"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"restoration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RestorationFile"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clock"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RestorationStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Restoration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineLine"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RestorationFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Restoration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RestorationStand"}},{"kind":"Field","name":{"kind":"Name","value":"methods"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}}]}}]}}]} as unknown as DocumentNode<ApplyForRestorationMutation, ApplyForRestorationMutationVariables>;
export const WithdrawRestorationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawRestoration"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RestorationActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawRestoration"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"restoration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RestorationFile"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clock"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RestorationStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Restoration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineLine"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RestorationFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Restoration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RestorationStand"}},{"kind":"Field","name":{"kind":"Name","value":"methods"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}}]}}]}}]} as unknown as DocumentNode<WithdrawRestorationMutation, WithdrawRestorationMutationVariables>;
export const BeginVerificationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BeginVerification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RestorationActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beginVerification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"restoration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RestorationFile"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clock"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RestorationStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Restoration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineLine"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RestorationFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Restoration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RestorationStand"}},{"kind":"Field","name":{"kind":"Name","value":"methods"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}}]}}]}}]} as unknown as DocumentNode<BeginVerificationMutation, BeginVerificationMutationVariables>;
export const ReportVerificationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportVerification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportVerificationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportVerification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"restoration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RestorationFile"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clock"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RestorationStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Restoration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineLine"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RestorationFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Restoration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RestorationStand"}},{"kind":"Field","name":{"kind":"Name","value":"methods"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}}]}}]}}]} as unknown as DocumentNode<ReportVerificationMutation, ReportVerificationMutationVariables>;
export const GrantRestorationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GrantRestoration"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RestorationActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grantRestoration"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"restoration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RestorationFile"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clock"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RestorationStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Restoration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineLine"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RestorationFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Restoration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RestorationStand"}},{"kind":"Field","name":{"kind":"Name","value":"methods"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}}]}}]}}]} as unknown as DocumentNode<GrantRestorationMutation, GrantRestorationMutationVariables>;
export const RefuseRestorationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefuseRestoration"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReasonedRestorationActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refuseRestoration"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"restoration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RestorationFile"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clock"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RestorationStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Restoration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineLine"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RestorationFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Restoration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RestorationStand"}},{"kind":"Field","name":{"kind":"Name","value":"methods"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}}]}}]}}]} as unknown as DocumentNode<RefuseRestorationMutation, RefuseRestorationMutationVariables>;
export const AcknowledgeStopDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcknowledgeStop"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RestorationActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acknowledgeStop"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"restoration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RestorationStand"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clock"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RestorationStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Restoration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineLine"}}]}}]}}]} as unknown as DocumentNode<AcknowledgeStopMutation, AcknowledgeStopMutationVariables>;
export const AcknowledgeRecallDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcknowledgeRecall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcknowledgeRecallInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acknowledgeRecall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"recall"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"record"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"restoration"}}]}}]}}]}}]} as unknown as DocumentNode<AcknowledgeRecallMutation, AcknowledgeRecallMutationVariables>;
export const RecordJointMeasureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordJointMeasure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordJointMeasureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordJointMeasure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"jointMeasure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}}]}}]}}]} as unknown as DocumentNode<RecordJointMeasureMutation, RecordJointMeasureMutationVariables>;
export const EndJointMeasureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndJointMeasure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndJointMeasureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endJointMeasure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"jointMeasure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}}]}}]}}]} as unknown as DocumentNode<EndJointMeasureMutation, EndJointMeasureMutationVariables>;
export const GrantsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Grants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"recordKinds"}},{"kind":"Field","name":{"kind":"Name","value":"purposes"}},{"kind":"Field","name":{"kind":"Name","value":"subjectKinds"}},{"kind":"Field","name":{"kind":"Name","value":"regions"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<GrantsQuery, GrantsQueryVariables>;
export const ConsentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Consents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"gates"}},{"kind":"Field","name":{"kind":"Name","value":"purposes"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ConsentsQuery, ConsentsQueryVariables>;
export const SubjectByIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SubjectById"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"uscc"}},{"kind":"Field","name":{"kind":"Name","value":"region"}}]}}]}}]} as unknown as DocumentNode<SubjectByIdQuery, SubjectByIdQueryVariables>;
export const SubjectByUsccDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SubjectByUscc"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"uscc"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subjectByUscc"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"uscc"},"value":{"kind":"Variable","name":{"kind":"Name","value":"uscc"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"uscc"}},{"kind":"Field","name":{"kind":"Name","value":"usccCheckMismatch"}}]}}]}}]} as unknown as DocumentNode<SubjectByUsccQuery, SubjectByUsccQueryVariables>;
export const SubjectByIdentifierDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SubjectByIdentifier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scheme"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IdentifierScheme"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"value"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subjectByIdentifier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"scheme"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scheme"}}},{"kind":"Argument","name":{"kind":"Name","value":"value"},"value":{"kind":"Variable","name":{"kind":"Name","value":"value"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SubjectByIdentifierQuery, SubjectByIdentifierQueryVariables>;
export const SubjectsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Subjects"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SubjectFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SubjectSort"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subjects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<SubjectsQuery, SubjectsQueryVariables>;
export const SubjectContactsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SubjectContacts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"contactAddress"}}]}}]}}]} as unknown as DocumentNode<SubjectContactsQuery, SubjectContactsQueryVariables>;
export const SubjectIncomesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SubjectIncomes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"incomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountYuan"}},{"kind":"Field","name":{"kind":"Name","value":"payer"}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}}]}}]}}]} as unknown as DocumentNode<SubjectIncomesQuery, SubjectIncomesQueryVariables>;
export const OwnRecordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnRecords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"records"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"mark"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changeReason"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"incomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountYuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gates"}},{"kind":"Field","name":{"kind":"Name","value":"purposes"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OwnRecordsQuery, OwnRecordsQueryVariables>;
export const WhoLookedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoLooked"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessLog"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"representative"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"caseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grant"}},{"kind":"Field","name":{"kind":"Name","value":"grantVersion"}},{"kind":"Field","name":{"kind":"Name","value":"consents"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accesses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"object"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhoLookedQuery, WhoLookedQueryVariables>;
export const AppointOfficerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AppointOfficer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AppointOfficerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointOfficer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"officer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"appointedBy"}},{"kind":"Field","name":{"kind":"Name","value":"appointedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}}]}}]}}]} as unknown as DocumentNode<AppointOfficerMutation, AppointOfficerMutationVariables>;
export const EndOfficerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndOfficer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndOfficerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endOfficer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"officer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}}]}}]}}]} as unknown as DocumentNode<EndOfficerMutation, EndOfficerMutationVariables>;
export const OfficersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Officers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"role"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"role"},"value":{"kind":"Variable","name":{"kind":"Name","value":"role"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"officer"}},{"kind":"Field","name":{"kind":"Name","value":"officers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"appointedBy"}},{"kind":"Field","name":{"kind":"Name","value":"appointedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}}]}}]}}]} as unknown as DocumentNode<OfficersQuery, OfficersQueryVariables>;
export const SupplyOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SupplyOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supplyOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupplyOrderStand"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupplyOrderStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupplyOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"complyBy"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventLine"}}]}}]}}]} as unknown as DocumentNode<SupplyOrderQuery, SupplyOrderQueryVariables>;
export const SupplyOrdersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SupplyOrders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SupplyOrderFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supplyOrders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupplyOrderStand"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupplyOrderStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupplyOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"complyBy"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventLine"}}]}}]}}]} as unknown as DocumentNode<SupplyOrdersQuery, SupplyOrdersQueryVariables>;
export const OrderSupplyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OrderSupply"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderSupplyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderSupply"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"supplyOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupplyOrderStand"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupplyOrderStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupplyOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"complyBy"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventLine"}}]}}]}}]} as unknown as DocumentNode<OrderSupplyMutation, OrderSupplyMutationVariables>;
export const ConfirmComplianceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmCompliance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EvidencedSupplyOrderActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmCompliance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supplyOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupplyOrderStand"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupplyOrderStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupplyOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"complyBy"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventLine"}}]}}]}}]} as unknown as DocumentNode<ConfirmComplianceMutation, ConfirmComplianceMutationVariables>;
export const RescindOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RescindOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReasonedSupplyOrderActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rescindOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supplyOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupplyOrderStand"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupplyOrderStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupplyOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"complyBy"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventLine"}}]}}]}}]} as unknown as DocumentNode<RescindOrderMutation, RescindOrderMutationVariables>;
export const RequestCircularDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestCircular"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SupplyOrderActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestCircular"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supplyOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupplyOrderStand"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupplyOrderStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupplyOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"complyBy"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventLine"}}]}}]}}]} as unknown as DocumentNode<RequestCircularMutation, RequestCircularMutationVariables>;
export const RecordCircularDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordCircular"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EvidencedSupplyOrderActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordCircular"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supplyOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupplyOrderStand"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupplyOrderStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupplyOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"complyBy"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventLine"}}]}}]}}]} as unknown as DocumentNode<RecordCircularMutation, RecordCircularMutationVariables>;
export const ReleaseHeldRowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReleaseHeldRow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HeldRowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"releaseHeldRow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"batch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"rowsRead"}},{"kind":"Field","name":{"kind":"Name","value":"rowsAccepted"}},{"kind":"Field","name":{"kind":"Name","value":"rowsQuarantined"}}]}}]}}]}}]} as unknown as DocumentNode<ReleaseHeldRowMutation, ReleaseHeldRowMutationVariables>;
export const RefuseHeldRowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefuseHeldRow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HeldRowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refuseHeldRow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"batch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quarantinedRows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RefuseHeldRowMutation, RefuseHeldRowMutationVariables>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"purposes"}},{"kind":"Field","name":{"kind":"Name","value":"caseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"policyVersion"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;