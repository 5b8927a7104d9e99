export * from './batches.ts';
export * from './cases.ts';
export { caseNo, consentNo, recordNo } from './columns.ts';
export * from './organisations.ts';
export * from './records.ts';
export * from './rights.ts';
export * from './subjects.ts';
