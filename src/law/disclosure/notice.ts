import { type ArgumentRules, field, fields, OPEN, type TypeRules } from './field.ts';

const NOTICE = field('NOTICE');
const WEBHOOK = field('WEBHOOK');

/** What is disclosed of written notices and of where they are sent. Whose notices: `inboxesOf`. */
export const notice: Readonly<Record<string, TypeRules>> = {
  Notice: {
    id: OPEN,
    ...fields(NOTICE, 'kind', 'caseId', 'title', 'body', 'deliveredAt', 'readAt', 'channels'),
  },
  NoticeDelivery: fields(NOTICE, 'channel', 'state', 'deliveredAt', 'readAt'),
  MarkNoticesReadPayload: fields(NOTICE, 'clientMutationId', 'notices'),
  Webhook: fields(WEBHOOK, 'url', 'forSubjects', 'registeredAt', 'pending', 'deadLetters'),
  DeadLetter: fields(WEBHOOK, 'notice', 'kind', 'attempts', 'failure'),
  RegisterWebhookPayload: fields(WEBHOOK, 'clientMutationId', 'webhook', 'secret'),
  RemoveWebhookPayload: fields(WEBHOOK, 'clientMutationId'),
  RetryDeadNoticesPayload: fields(WEBHOOK, 'clientMutationId', 'webhook'),
};

/** What looking for notices tells. */
export const noticeArguments: ArgumentRules = {
  'NoticeFilter.kinds': 'Notice.kind',
  'NoticeFilter.unread': 'Notice.readAt',
  'NoticeFilter.from': 'Notice.deliveredAt',
  'NoticeFilter.until': 'Notice.deliveredAt',
};
