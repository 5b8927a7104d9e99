import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';

/** A query that the page offers by name, with the headers it takes. */
export interface GraphiqlExample {
  readonly name: string;
  readonly title: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
}

export interface GraphiqlOptions {
  /** Where the page is served; its assets lie below. */
  readonly path: string;
  /** Where it sends queries, on the same server. */
  readonly endpoint: string;
  /** What a newcomer finds in the editors. The headers are sent as they stand, already when the page reads the schema. */
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Offered as links above the editors. They may carry tokens: only for development. */
  readonly examples?: readonly GraphiqlExample[];
}

/** The page loads nothing from anywhere else; Monaco, its editor, writes style elements of its own. */
const SECURITY = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "connect-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

const SCRIPT = 'text/javascript; charset=utf-8';
const STYLE = 'text/css; charset=utf-8';

/** Storage in memory: tokens typed into the headers editor do not stay in the browser, and each visit starts afresh. */
const BOOT = `
const settings = JSON.parse(document.getElementById('settings').textContent);
const memory = new Map();
self.MonacoEnvironment = { globalAPI: false, getWorkerUrl: (module, label) => settings.assets + label + '.js' };
addEventListener('DOMContentLoaded', () => {
  YogaGraphiQL.renderYogaGraphiQL(document.getElementById('root'), {
    ...settings.page,
    storage: {
      getItem: (key) => memory.get(key) ?? null,
      setItem: (key, value) => memory.set(key, value),
      removeItem: (key) => memory.delete(key),
      clear: () => memory.clear(),
      get length() { return memory.size; },
    },
  });
});`;

/**
 * Serves GraphiQL at `path` from this server alone, for networks without internet.
 * `?example=NAME` opens one of the examples.
 */
export function registerGraphiql(app: FastifyInstance, options: GraphiqlOptions): void {
  app.get<{ Querystring: { example?: string } }>(options.path, (request, reply) => {
    const chosen = options.examples?.find(({ name }) => name === request.query.example);
    return reply
      .headers({ ...SECURITY, 'cache-control': 'no-store' })
      .type('text/html; charset=utf-8')
      .send(page(options, chosen));
  });

  const assets = once(loadAssets);
  app.get<{ Params: { name: string } }>(`${options.path}/:name`, async (request, reply) => {
    const asset = (await assets()).get(request.params.name);
    if (asset === undefined) return reply.callNotFound();
    return reply
      .headers({ ...SECURITY, 'cache-control': 'max-age=3600', 'content-encoding': 'gzip' })
      .type(asset.type)
      .send(asset.body);
  });
}

interface Asset {
  readonly type: string;
  readonly body: Buffer;
}

/** Nine megabytes of text, compressed once; loaded on the first visit, for most gateways never have one. */
async function loadAssets(): Promise<ReadonlyMap<string, Asset>> {
  const bundle = await import('@graphql-yoga/render-graphiql/graphiql');
  const texts: [name: string, type: string, text: string][] = [
    ['boot.js', SCRIPT, BOOT],
    ['graphiql.js', SCRIPT, bundle.js],
    ['graphiql.css', STYLE, bundle.css],
    ['editorWorkerService.js', SCRIPT, bundle.editorWorkerService],
    ['json.js', SCRIPT, bundle.jsonWorker],
    ['graphql.js', SCRIPT, bundle.graphqlWorker],
  ];
  const compress = promisify(gzip);
  const entries = texts.map(async ([name, type, text]) => [name, { type, body: await compress(text) }] as const);
  return new Map(await Promise.all(entries));
}

function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => {
    loaded ??= load();
    return loaded;
  };
}

function page({ path, endpoint, query, headers, examples = [] }: GraphiqlOptions, chosen?: GraphiqlExample): string {
  const settings = {
    assets: `${path}/`,
    page: {
      endpoint,
      title: 'GraphiQL',
      query: chosen?.query ?? query,
      variables: chosen?.variables && JSON.stringify(chosen.variables, null, 2),
      headers: JSON.stringify(chosen?.headers ?? headers, null, 2),
      shouldPersistHeaders: false,
      showPersistHeadersSettings: false,
    },
  };
  const links = examples.map(({ name, title }) => {
    const current = name === chosen?.name ? ' aria-current="page"' : '';
    return `<a href="${path}?example=${encodeURIComponent(name)}"${current}>${escapeHtml(title)}</a>`;
  });
  return `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<title>GraphiQL</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${path}/graphiql.css">
<style>
body { display: flex; flex-direction: column; height: 100vh; margin: 0 }
#root { flex: 1; min-height: 0 }
#root .graphiql-container { height: 100% }
nav { display: flex; flex-wrap: wrap; gap: 1rem; padding: .5rem 1rem; font: 14px system-ui, sans-serif }
nav a { color: #0550ae }
nav a[aria-current] { color: inherit; font-weight: bold; text-decoration: none }
</style>
</head>
<body>
${links.length > 0 ? `<nav>${links.join('')}</nav>` : ''}
<div id="root"></div>
<script id="settings" type="application/json">${JSON.stringify(settings).replaceAll('<', '\\u003c')}</script>
<script src="${path}/boot.js"></script>
<script src="${path}/graphiql.js"></script>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
