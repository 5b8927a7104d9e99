import type { TokenSource } from '../config.ts';
import type { GraphiqlExample } from '../server/graphiql.ts';
import type { City } from './city/city.ts';
import { exampleOf, personasOf } from './personas.ts';
import type { LocalSecrets } from './secrets.ts';
import { mintToken } from './tokens.ts';

const TOKEN_LIFETIME_SECONDS = 12 * 60 * 60;

/** A ready token and a ready query for each persona of the city. */
export async function createExamples(
  city: City,
  { signingKey }: LocalSecrets,
  tokens: TokenSource,
  now: Date,
): Promise<GraphiqlExample[]> {
  return Promise.all(
    personasOf(city).map(async (persona) => {
      const { claims } = persona;
      const token = claims && (await mintToken(signingKey, tokens, claims, now, TOKEN_LIFETIME_SECONDS));
      return exampleOf(persona, token);
    }),
  );
}

/** What a newcomer reads when the gateway is ready: where to click, and what to paste. */
export function welcome(url: string, examples: readonly GraphiqlExample[]): string {
  const personas = examples.map(({ name, title, query, variables, headers }) =>
    [
      `── ${title} ── ${url}/graphiql?example=${name}`,
      ...Object.entries(headers).map(([header, value]) => `${header}: ${value}`),
      query,
      ...(variables && Object.keys(variables).length > 0 ? [`variables: ${JSON.stringify(variables)}`] : []),
    ].join('\n'),
  );
  return [
    ...personas,
    `网关已就绪，按 Ctrl-C 停止。令牌 12 小时内有效；重新取得：npm run token -- --as partner`,
    `The gateway is ready; Ctrl-C stops it. Tokens last 12 hours; for another: npm run token -- --as partner`,
    `GraphQL   ${url}/graphql\nGraphiQL  ${url}/graphiql`,
  ].join('\n\n');
}
