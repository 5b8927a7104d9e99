import { type ClassType, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { recordBinding } from '../../store/bindings.ts';
import type { RecordRow } from '../../store/records.ts';
import type { Vault } from '../../store/vault.ts';
import type { Context } from '../context.ts';
import { PenaltyRecordType } from './kinds/penalty.type.ts';
import { PermitRecordType } from './kinds/permit.type.ts';

function openSealed(vault: Vault, row: RecordRow, name: string): string | null {
  if (row.sealed === null) return null;
  const values: Record<string, string> = JSON.parse(
    vault.open(row.sealed, recordBinding(row.subjectId, row.providerId, row.naturalKey.toString('hex'))),
  );
  return values[name] ?? null; // authentic, so it has the shape the intake sealed
}

/** Opens the document number of the legal representative, where a kind has one. */
function sealedResolverOf(type: ClassType<object>): ClassType<object> {
  @Resolver(() => type)
  class SealedResolver {
    @FieldResolver(() => String, { nullable: true })
    legalRepresentativeId(@Root() row: RecordRow, @Ctx() { services }: Context): string | null {
      return openSealed(services.vault, row, 'legalRepresentativeId');
    }
  }
  return SealedResolver;
}

export const PenaltySealedResolver = sealedResolverOf(PenaltyRecordType);
export const PermitSealedResolver = sealedResolverOf(PermitRecordType);
