import type { Access } from '../access/access.ts';
import type { Cursors } from '../access/cursor.ts';
import type { Planner } from '../access/plan/plan.ts';
import { shanghaiDate } from '../law/dates.ts';
import type { Calendar } from '../law/deadlines/calendar.ts';
import type { RecordScope } from '../law/disclosure/scope.ts';
import { type CaseScope, caseScope, isRegister, recordScope, registerScope } from '../law/disclosure/scope.ts';
import type { Jurisdiction } from '../law/jurisdiction.ts';
import type { Entry, ObjectReference } from '../ledger/entry.ts';
import type { Pools } from '../store/database.ts';
import type { NoticeFeed } from '../store/notice-feed.ts';
import type { ProcedureName } from '../store/tables/index.ts';
import type { Vault } from '../store/vault.ts';
import type { Loaders } from './loaders.ts';

/** What resolvers work with; made once, shared by all requests. */
export interface Services {
  readonly pools: Pools;
  readonly vault: Vault;
  readonly cursors: Cursors;
  readonly planner: Planner;
  /** Names the rules in force: it changes with any change of the disclosure table. */
  readonly policyVersion: string;
  readonly jurisdiction: Jurisdiction;
  /** Resolves when the entry is durably in the ledger; rejects with `LedgerUnavailable`. */
  readonly append: (entry: Entry) => Promise<void>;
  readonly clock: () => Date;
  /** The working days by which due dates are reckoned. */
  readonly calendar: Calendar;
  /** Tells of notices as they are served. */
  readonly noticeFeed: NoticeFeed;
  readonly production: boolean;
}

/** What a resolver knows of its request. */
export interface Context {
  readonly access: Access;
  readonly services: Services;
  readonly loaders: Loaders;
  /** The ledger entry that an act commits together with itself. */
  readonly actEntry: (act: string, object?: ObjectReference) => Entry;
}

/** Whose records this request may meet, or null for none. */
export const scopeOf = ({ access }: Pick<Context, 'access'>): RecordScope | null => recordScope(access.authority);

/** The day on which the request is judged, Asia/Shanghai. */
export const todayOf = ({ access }: Pick<Context, 'access'>): string => shanghaiDate(access.asked.at);

/** Whose cases of a procedure this request may meet, or null for none. */
export const caseScopeOf = ({ access }: Pick<Context, 'access'>, procedure: ProcedureName): CaseScope | null =>
  isRegister(procedure) ? registerScope(procedure, access.authority) : caseScope(access.authority);
