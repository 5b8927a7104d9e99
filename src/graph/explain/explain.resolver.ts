import type { GraphQLResolveInfo } from 'graphql';
import { GraphQLJSONObject } from 'graphql-scalars';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Access } from '../../access/access.ts';
import { operationHash } from '../../access/plan/plan.ts';
import { checkSize } from '../../access/plan/size.ts';
import { MAX_TOKENS } from '../../access/plan/source.ts';
import type { Variables } from '../../access/plan/variables.ts';
import type { Context } from '../context.ts';
import { ExplanationType } from './explain.type.ts';
import { ExplainAsInput, type Supposed, supposedOf } from './explain-as.ts';
import { type JudgedText, judgeText } from './judge-text.ts';
import { showAuthority, showCoverage, showField } from './show.ts';

@Resolver()
export class ExplainResolver {
  @Query(() => ExplanationType, {
    description:
      'Judges an operation without running it: for every field and argument the verdict, the rule, its basis and what is missing. Reads no data.',
  })
  async explain(
    @Ctx() { access, services }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('operation', () => String, { description: 'The text of a query, mutation or subscription.' })
    operation: string,
    @Arg('operationName', () => String, { nullable: true, description: 'Which, where the text holds several.' })
    operationName: string | null,
    @Arg('variables', () => GraphQLJSONObject, {
      nullable: true,
      description: 'Its variables: arguments are judged by their values.',
    })
    variables: Variables | null,
    @Arg('as', () => ExplainAsInput, {
      nullable: true,
      description: 'By whose right, instead of one’s own; for the auditor.',
    })
    as: ExplainAsInput | null,
  ): Promise<ExplanationType> {
    const { asked } = access;
    const supposed: Supposed = as
      ? await supposedOf(as, asked.at, services.pools.read)
      : { authorities: access.authorities, at: asked.at };
    noteExplained(access, operation, supposed);
    const judged = judgeText(info.schema, services.planner, {
      reading: { text: operation, operationName, maxTokens: tokensFor(access), production: services.production },
      variables: variables ?? {},
      authorities: supposed.authorities,
      language: asked.language,
    });
    checkAnswer(access, info, judged);
    const decision = { decisionId: asked.requestId, policyVersion: services.policyVersion };
    if ('problems' in judged) {
      const authority = showAuthority({ ...supposed.authorities[0], grant: null });
      return { ...decision, allowed: false, authority, grants: [], fields: [], errors: [...judged.problems] };
    }
    const { best, all, fields } = judged;
    return {
      ...decision,
      allowed: best.refusals.length === 0,
      authority: showAuthority(best.authority),
      grants: all.flatMap(showCoverage),
      fields: fields.map((field) => showField(field, best.authority.role, asked.language)),
      errors: [],
    };
  }
}

/** Notes for the ledger what is explained, and as whom. */
function noteExplained({ explained }: Access, operation: string, { authorities, at }: Supposed): void {
  const [{ role, office, organisationId, purpose, hasCase }] = authorities;
  const hash = operationHash(operation).toString('hex');
  explained.push({
    operation: hash,
    role,
    office,
    organisationId: organisationId || null,
    purpose,
    hasCase,
    at: at.toISOString(),
  });
}

/** All explanations of one request share what one operation may have. */
function tokensFor({ plan }: Access): number {
  const fields = plan?.root.types.get('Query')?.fields ?? [];
  return Math.floor(MAX_TOKENS / fields.filter(({ qualified }) => qualified === 'Query.explain').length);
}

/**
 * Measures the answer again, now that it is known how long its lists are.
 * @throws ApiError QUERY_TOO_LARGE
 */
function checkAnswer({ plan }: Access, info: GraphQLResolveInfo, judged: JudgedText): void {
  if (plan === null || 'problems' in judged) return;
  const lengths = new Map([
    ['Explanation.fields', judged.fields.length],
    ['Explanation.grants', judged.all.length],
    ['GrantCoverage.lacks', Math.max(...judged.all.map(({ refusals }) => refusals.length))],
  ]);
  checkSize(plan.root, info.variableValues, lengths);
}
