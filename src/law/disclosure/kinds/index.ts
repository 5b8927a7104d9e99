import type { RecordKind } from '../../vocabulary.ts';
import { commitment } from './commitment.ts';
import { deposit } from './deposit.ts';
import { honour } from './honour.ts';
import { income } from './income.ts';
import { insurance } from './insurance.ts';
import { penalty } from './penalty.ts';
import { permit } from './permit.ts';
import { realEstate } from './real-estate.ts';
import type { RecordKindRules } from './record-kind.ts';
import { registration } from './registration.ts';
import { securities } from './securities.ts';
import { severeListing } from './severe-listing.ts';
import { tax } from './tax.ts';

/** The catalogue of record kinds: what each is, how long it is disclosed, and the rule of each of its fields. */
export const KINDS: Readonly<Record<RecordKind, RecordKindRules>> = Object.freeze({
  PENALTY: penalty,
  PERMIT: permit,
  REGISTRATION: registration,
  COMMITMENT: commitment,
  HONOUR: honour,
  SEVERE_LISTING: severeListing,
  INCOME: income,
  DEPOSIT: deposit,
  SECURITIES: securities,
  INSURANCE: insurance,
  REAL_ESTATE: realEstate,
  TAX: tax,
});
