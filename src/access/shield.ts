import { createRequire } from 'node:module';
import util from 'node:util';
import type { GraphQLFieldResolver, GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import type * as middlewareModule from 'graphql-middleware';
import type * as shieldModule from 'graphql-shield';
import type { Withheld } from '../law/disclosure/decide.ts';
import { DISCLOSURE, isRoot } from '../law/disclosure/table.ts';
import type { Access } from './access.ts';
import { ApiError } from './errors.ts';

// graphql-shield 7.6.5 cannot be imported as an ES module on Node ≥ 23, and it must share one module system with
// graphql-middleware; it also still calls util.isUndefined, which Node has removed.
Object.assign(util, { isUndefined: (value: unknown) => value === undefined });
const require = createRequire(import.meta.url);
const { rule, shield } = require('graphql-shield') as typeof shieldModule; // require is untyped
const { applyMiddleware } = require('graphql-middleware') as typeof middlewareModule; // require is untyped

/** What the rules need of a resolver's context. */
export interface ShieldedContext {
  readonly access: Access;
}

/** A gated value that is not shown. graphql-shield hands refusals on as returned errors; it becomes `null`. */
class Hidden extends Error {
  readonly withheld: Withheld;

  constructor(withheld: Withheld) {
    super(withheld.reason);
    this.withheld = withheld;
  }
}

const hidden = new WeakMap<Withheld, Hidden>();

/** One for each refusal: a new error for each field would cost a stack trace each. */
function hiddenFor(withheld: Withheld): Hidden {
  const known = hidden.get(withheld) ?? new Hidden(withheld);
  hidden.set(withheld, known);
  return known;
}

/** Guards the roots: only an operation that was judged as a whole, without refusal, reaches a resolver. */
const judged = rule('judged', { cache: 'no_cache' })(
  (_parent: unknown, _args: unknown, { access }: ShieldedContext, info: GraphQLResolveInfo) => {
    if (access.refusals.length > 0) return access.overScope();
    const verdict = access.plan?.verdicts.get(`${info.parentType.name}.${info.fieldName}`);
    if (!verdict) return new ApiError('INTERNAL_SERVER_ERROR');
    return verdict.verdict === 'DISCLOSED' ? true : access.overScope();
  },
);

/** Guards gated fields: the verdict was reached before, or the facts are at hand; nothing is awaited. */
const consented = rule('consented', { cache: 'no_cache' })(
  (parent: unknown, _args: unknown, { access }: ShieldedContext, info: GraphQLResolveInfo) => {
    const decision = access.decide(`${info.parentType.name}.${info.fieldName}`, subjectOf(parent));
    return decision.verdict === 'DISCLOSED' ? true : hiddenFor(decision);
  },
);

/**
 * Makes graphql-shield's map of the disclosure table and lays it over the schema. Fields that need no rule at
 * run time (they were judged with the operation) are not wrapped: a wrapper costs more than the rule.
 */
export function withShield(schema: GraphQLSchema): GraphQLSchema {
  const map = shieldMap();
  const options = { allowExternalErrors: true, fallbackError: new ApiError('INTERNAL_SERVER_ERROR'), debug: false };
  const wrappers = shield(map, options).generate(schema) as Wrappers; // its own type hides the shape it returns
  const guarded: Wrappers = {};
  for (const [type, rules] of Object.entries(map)) {
    guarded[type] = Object.fromEntries(
      Object.keys(rules).map((name) => {
        const wrapper = wrappers[type]?.[name];
        if (!wrapper) throw new Error(`graphql-shield made no guard for ${type}.${name}`);
        return [name, isRoot(type) ? wrapper : hiding(wrapper)];
      }),
    );
  }
  return guardStreams(applyMiddleware(schema, guarded), guarded);
}

/** graphql-middleware guards what a subscription shows, not its start: without this a refused one would still listen. */
function guardStreams(schema: GraphQLSchema, guarded: Wrappers): GraphQLSchema {
  const root = schema.getSubscriptionType();
  for (const field of Object.values(root?.getFields() ?? {})) {
    const { subscribe } = field;
    const guard = root && guarded[root.name]?.[field.name];
    if (!subscribe || !guard) throw new Error(`${field.name} is a subscription without a guard`);
    field.subscribe = (parent, args, context, info) => guard(subscribe, parent, args, context, info);
  }
  return schema;
}

type Guard = typeof judged;
type Wrapper = (
  resolve: GraphQLFieldResolver<unknown, ShieldedContext>,
  parent: unknown,
  args: Record<string, unknown>,
  context: ShieldedContext,
  info: GraphQLResolveInfo,
) => unknown;
type Wrappers = Record<string, Record<string, Wrapper>>;

/** Type → field → rule: every root field, and every field that a consent opens. */
export function shieldMap(): Record<string, Record<string, Guard>> {
  const map: Record<string, Record<string, Guard>> = {};
  for (const [type, rules] of Object.entries(DISCLOSURE)) {
    const root = isRoot(type);
    const guarded = Object.entries(rules).filter(([, { gate }]) => root || gate !== undefined);
    if (guarded.length > 0) map[type] = Object.fromEntries(guarded.map(([name]) => [name, root ? judged : consented]));
  }
  return map;
}

/** Turns a hidden value into `null` with a note for `extensions.access`. */
function hiding(wrapper: Wrapper): Wrapper {
  return async (resolve, parent, args, context, info) => {
    const value = await wrapper(resolve, parent, args, context, info);
    if (!(value instanceof Hidden)) return value;
    context.access.withheld.push({ path: pathOf(info), withheld: value.withheld });
    return null;
  };
}

function pathOf(info: GraphQLResolveInfo): (string | number)[] {
  const keys: (string | number)[] = [];
  for (let at: GraphQLResolveInfo['path'] | undefined = info.path; at; at = at.prev) keys.unshift(at.key);
  return keys;
}

/** The subject a gated field is about: the object itself, or the one it belongs to. */
function subjectOf(parent: unknown): number {
  if (typeof parent === 'object' && parent !== null) {
    if ('subjectId' in parent && typeof parent.subjectId === 'number') return parent.subjectId;
    if ('id' in parent && typeof parent.id === 'number') return parent.id;
  }
  throw new Error('a gated field was reached without its subject');
}
