import { GraphQLDateTime } from 'graphql-scalars';
import { Field, InputType } from 'type-graphql';
import { ApiError } from '../../access/errors.ts';
import { type Authorities, authoritiesOf, type Claimant } from '../../access/judgement.ts';
import type { Office } from '../../law/authority.ts';
import { purposeOf } from '../../law/purposes.ts';
import type { Role } from '../../law/vocabulary.ts';
import type { Database } from '../../store/database.ts';
import { organisationByCode } from '../../store/organisations.ts';
import { listGrants } from '../../store/rights.ts';
import { OfficeEnum, PurposeEnum, RoleEnum } from '../enums.ts';

@InputType('ExplainAs', { description: 'By whose right an operation is explained; for the auditor.' })
export class ExplainAsInput {
  @Field(() => RoleEnum, { description: 'The role.' })
  role!: Role;

  @Field(() => OfficeEnum, { nullable: true, description: 'The office; for an agency, and only there.' })
  office?: Office | null;

  @Field(() => String, { nullable: true, description: 'The code of the organisation; needed for a partner.' })
  organisation?: string | null;

  @Field(() => PurposeEnum, { nullable: true, description: 'The declared purpose; roles with only one need not say.' })
  purpose?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a case number is stated.' })
  caseNumber?: boolean | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'The grants in force then; now if not given.' })
  at?: Date | null;
}

/** By whose right an operation is explained: all authorities it may rest on, at an instant. */
export interface Supposed {
  readonly authorities: Authorities;
  readonly at: Date;
}

/** Stands for a subject or organisation that is not named: verdicts depend on there being one, not on which. */
const SOMEBODY = 0;

/**
 * The authorities that somebody described so would have. Reads organisations and grants, nothing else.
 * @throws ApiError EXPLAIN_AS_UNFIT where nobody can be such
 */
export async function supposedOf(as: ExplainAsInput, now: Date, read: Database): Promise<Supposed> {
  const { role, office = null } = as;
  const at = as.at ?? now;
  const purpose = purposeOf(role, as.purpose ?? null);
  const organisation = as.organisation == null ? null : await organisationByCode(read, as.organisation);
  const named = organisation?.role === role;
  const unfit =
    purpose === 'UNKNOWN' ||
    (role === 'AGENCY') !== (office !== null) ||
    (as.organisation != null ? !named : role === 'PARTNER');
  if (unfit) throw new ApiError('EXPLAIN_AS_UNFIT');
  const claimant: Claimant = {
    role,
    office,
    organisationId: role === 'PUBLIC' || role === 'SUBJECT' ? null : (organisation?.id ?? SOMEBODY),
    subjectId: role === 'SUBJECT' ? SOMEBODY : null,
    purpose,
    hasCase: as.caseNumber ?? false,
  };
  const grants = organisation !== null && role === 'PARTNER' ? await listGrants(read, organisation.id) : [];
  return { authorities: authoritiesOf(claimant, grants, at), at };
}
