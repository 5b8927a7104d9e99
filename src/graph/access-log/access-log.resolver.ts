import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { ApiError } from '../../access/errors.ts';
import { accessesOf, type EntryFilter, type EntryRow, listEntries } from '../../ledger/read.ts';
import { decodeId, encodeId, type IdType } from '../../store/ids.ts';
import type { Organisation } from '../../store/organisations.ts';
import type { Context } from '../context.ts';
import { OrganisationType } from '../organisation/organisation.type.ts';
import { type Connection, connect, PageArguments, pageOf } from '../paging.ts';
import {
  AccessBasisType,
  AccessLogConnection,
  AccessLogEntryType,
  AccessLogFilterInput,
  ObjectAccessType,
} from './access-log.type.ts';

/** An entry, and whose part of it is shown: a subject sees of a shared entry only what is about it. */
export type EntryView = EntryRow & { readonly shownTo: number | null };

/** A page of the ledger: all of it, or what is about one subject. */
export async function accessLogOf(
  context: Context,
  filter: EntryFilter,
  paging: PageArguments,
  shownTo: number | null,
): Promise<Connection<EntryView>> {
  const list = { name: 'accessLog', choice: [filter, shownTo] };
  const page = pageOf(context, list, paging);
  const slice = await listEntries(context.services.pools.audit, filter, page);
  return connect(
    context,
    list,
    page,
    slice,
    (row) => [row.at.toISOString(), row.id],
    (row) => ({ ...row, shownTo }),
  );
}

@Resolver(() => AccessLogEntryType)
export class AccessLogResolver {
  @Query(() => AccessLogConnection, { description: 'The access ledger, newest first.' })
  accessLog(
    @Ctx() context: Context,
    @Args(() => PageArguments) paging: PageArguments,
    @Arg('filter', () => AccessLogFilterInput, { nullable: true, description: 'Narrows the ledger.' })
    filter: AccessLogFilterInput | null,
  ): Promise<Connection<EntryView>> {
    return accessLogOf(context, entryFilter(filter ?? {}), paging, null);
  }

  @FieldResolver(() => OrganisationType, { nullable: true })
  organisation(@Root() entry: EntryView, @Ctx() { loaders }: Context): Promise<Organisation | null> | null {
    return entry.organisationId === null ? null : loaders.organisation.load(entry.organisationId);
  }

  @FieldResolver(() => String)
  operationHash(@Root() entry: EntryView): string {
    return entry.operationHash.toString('hex');
  }

  @FieldResolver(() => AccessBasisType)
  basis(@Root() { basis, shownTo }: EntryView, @Ctx() { loaders }: Context): AccessBasisType {
    const consents = (basis.consents ?? []).filter(({ subjectId }) => shownTo === null || subjectId === shownTo);
    return {
      grant: basis.grant ? encodeId('grant', 0, basis.grant.id) : null,
      grantVersion: basis.grant?.version ?? null,
      consents: consents.map(({ subjectId, no }) => encodeId('consent', subjectId, no)),
      explained: (basis.explained ?? []).map(({ operation, organisationId, at, ...authority }) => ({
        ...authority,
        operationHash: operation,
        organisation: organisationId ? loaders.organisation.load(organisationId) : null,
        at: new Date(at),
      })),
    };
  }

  @FieldResolver(() => [ObjectAccessType])
  accesses(@Root() entry: EntryView, @Ctx() { loaders }: Context): object[] {
    return accessesOf(entry, entry.shownTo).map(({ subjectId, objectNo, outcome, fieldSet }) => ({
      subject: subjectId === null ? null : loaders.subject.load(subjectId),
      object: objectNo === null ? null : String(objectNo),
      outcome,
      fields: loaders.fieldSet.load(fieldSet),
    }));
  }
}

function entryFilter({ subject, organisation, reader, ...filter }: AccessLogFilterInput): EntryFilter {
  return {
    ...filter,
    principal: reader ?? null,
    subjectId: referenced(subject, 'subject')?.subject ?? null,
    organisationId: referenced(organisation, 'organisation')?.no ?? null,
  };
}

/** @throws ApiError BAD_USER_INPUT when the id is not one of this type */
function referenced(id: string | null | undefined, type: IdType) {
  if (id == null) return null;
  const reference = decodeId(id);
  if (reference?.type !== type) throw new ApiError('BAD_USER_INPUT');
  return reference;
}
