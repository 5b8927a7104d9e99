import { ArgsType, type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { ApiError } from '../access/errors.ts';
import { COUNT_LIMIT, type Page, type Slice } from '../store/page.ts';
import type { Context } from './context.ts';

const MAX_PAGE = 100;
const USUAL_PAGE = 20;

/** Which stretch of a list is wanted. */
@ArgsType()
export class PageArguments {
  @Field(() => Int, { defaultValue: USUAL_PAGE, description: `How many, 1 to ${MAX_PAGE}.` })
  first!: number;

  @Field(() => String, { nullable: true, description: 'The `endCursor` of the page before.' })
  after?: string | null;
}

@ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follows.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether something came before.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first item.' })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last item: pass it as `after` for the next page.',
  })
  endCursor!: string | null;
}

/** A page of a list, as resolvers hand it on. */
export interface Connection<Node> {
  readonly edges: { readonly cursor: string; node: Node }[];
  nodes: Node[];
  pageInfo: PageInfo;
  /** Counts only when asked. Beyond the limit: null. */
  readonly totalCount: Promise<number | null>;
}

/** Declares the `Connection` and `Edge` of a type, after the Relay specification. */
export function connectionOf<Node extends object>(
  name: string,
  nodeType: () => ClassType<Node> | object,
): ClassType<Connection<Node>> {
  @ObjectType(`${name}Edge`, { description: 'An item and its place in the list.' })
  class Edge {
    @Field(() => String, { description: 'The item’s place; serves only this caller, filter and sort.' })
    cursor!: string;

    @Field(nodeType, { description: 'The item.' })
    node!: Node;
  }

  @ObjectType(`${name}Connection`, { description: 'A page of a list.' })
  class PageOf implements Connection<Node> {
    @Field(() => [Edge], { description: 'The items with their cursors.' })
    readonly edges!: Edge[];

    @Field(() => [nodeType()] as never, { description: 'The items alone.' })
    nodes!: Node[];

    @Field(() => PageInfo, { description: 'Where the page stands.' })
    pageInfo!: PageInfo;

    @Field(() => Int, {
      nullable: true,
      description: `How many there are in all; null beyond ${COUNT_LIMIT}, or where they are not counted.`,
    })
    totalCount!: Promise<number | null>;
  }
  return PageOf;
}

/** A list that is read page by page: its name and everything that chooses and sorts its items. */
export interface List {
  readonly name: string;
  readonly choice: unknown;
}

/**
 * The page that the arguments ask for.
 * @throws ApiError BAD_PAGE_SIZE, BAD_CURSOR
 */
export function pageOf(context: Context, list: List, { first, after }: PageArguments): Page {
  if (!(first >= 1 && first <= MAX_PAGE)) throw new ApiError('BAD_PAGE_SIZE');
  if (after == null) return { limit: first, after: null };
  const position = context.services.cursors.open(after, binding(context, list));
  if (position === null) throw new ApiError('BAD_CURSOR');
  return { limit: first, after: position };
}

/** Makes the connection of a slice. */
export function connect<Row, Node>(
  context: Context,
  list: List,
  page: Page,
  slice: Slice<Row>,
  position: (row: Row) => (string | number)[],
  node: (row: Row) => Node,
  count: (() => Promise<number>) | null = null,
): Connection<Node> {
  const bound = binding(context, list);
  const { rows, hasNext } = slice;
  const nodes = rows.map(node);
  // A cursor costs more than the rest of an item, and most clients read only the last one.
  const cursorAt = (row: Row | undefined): string | null =>
    row === undefined ? null : context.services.cursors.seal(position(row), bound);
  return {
    get edges() {
      return rows.map((row, i) => ({
        get cursor() {
          return cursorAt(row) ?? '';
        },
        node: nodes[i] as Node, // one node for each row
      }));
    },
    nodes,
    pageInfo: {
      hasNextPage: hasNext,
      hasPreviousPage: page.after !== null,
      get startCursor() {
        return cursorAt(rows[0]);
      },
      get endCursor() {
        return cursorAt(rows.at(-1));
      },
    },
    get totalCount() {
      return counted(count);
    },
  };
}

async function counted(count: (() => Promise<number>) | null): Promise<number | null> {
  const total = count === null ? null : await count();
  return total === null || total > COUNT_LIMIT ? null : total;
}

/** A cursor serves only the caller, the purpose, the filter and the sort it was made for. */
function binding({ access }: Context, { name, choice }: List): string {
  const { role, organisationId, subjectId, grant } = access.authority;
  const { principal } = access.asked.actor;
  return JSON.stringify([
    name,
    choice,
    role,
    principal,
    organisationId,
    subjectId,
    access.asked.purpose,
    grant?.id ?? null,
  ]);
}
