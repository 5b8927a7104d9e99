import { CommitmentRecordType } from './commitment.type.ts';
import { DepositRecordType } from './deposit.type.ts';
import { HonourRecordType } from './honour.type.ts';
import { IncomeRecordType } from './income.type.ts';
import { InsuranceRecordType } from './insurance.type.ts';
import { PenaltyRecordType } from './penalty.type.ts';
import { PermitRecordType } from './permit.type.ts';
import { RealEstateRecordType } from './real-estate.type.ts';
import { RegistrationRecordType } from './registration.type.ts';
import { SecuritiesRecordType } from './securities.type.ts';
import { SevereListingRecordType } from './severe-listing.type.ts';
import { TaxRecordType } from './tax.type.ts';

/** The types of all kinds of records; the schema would not find them through the interface alone. */
export const RECORD_TYPES = [
  CommitmentRecordType,
  DepositRecordType,
  HonourRecordType,
  IncomeRecordType,
  InsuranceRecordType,
  PenaltyRecordType,
  PermitRecordType,
  RealEstateRecordType,
  RegistrationRecordType,
  SecuritiesRecordType,
  SevereListingRecordType,
  TaxRecordType,
] as const;
