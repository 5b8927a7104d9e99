import { describeBasis } from '../articles.ts';
import { CLOCKS } from '../deadlines/clocks.ts';
import { CONSENT } from './consent.ts';
import { diagramOf } from './diagram.ts';
import { LIABILITY } from './liability.ts';
import { LISTING } from './listing.ts';
import { OBJECTION } from './objection.ts';
import { RESTORATION } from './restoration.ts';
import { SUPPLY_ORDER } from './supervision.ts';
import { VIOLATION } from './violation.ts';

const HEAD = `# The procedures

Generated from \`src/law/procedure\` by \`npm run contract\`; do not edit. Each arrow: the act, who may do it, and the clocks
that begin (+) or end (−) with it. Days are working days; the day of the event is not counted.
`;

/** The procedures as state diagrams, made from the tables that decide them, and the clocks they run on. */
export function proceduresDocument(): string {
  const diagrams = [
    ['Objection (Art. 9b, 10, 11)', diagramOf(OBJECTION)],
    ['Severe-dishonesty listing (Art. 6)', diagramOf(LISTING)],
    ['Credit repair (Art. 12, 13.1)', diagramOf(RESTORATION)],
    ['Consent (Art. 5.2, 7.2)', diagramOf(CONSENT)],
    ['Order to a provider that fails to supply (Art. 13.2)', diagramOf(SUPPLY_ORDER)],
    ['Violation (Art. 14)', diagramOf(VIOLATION)],
    ['Liability for use beyond the agreed purpose (Art. 15a)', diagramOf(LIABILITY)],
  ].map(([title, diagram]) => `## ${title}\n\n\`\`\`mermaid\n${diagram}\`\`\`\n`);
  return [HEAD, ...diagrams, clocks()].join('\n');
}

function clocks(): string {
  const rows = Object.entries(CLOCKS).map(
    ([id, { limit, owedBy, basis, title }]) =>
      `| ${id} | ${limit === 'AT_ONCE' ? 'at once' : limit} | ${owedBy.join(', ')} | ${describeBasis(basis).en} | ${title.zh} ${title.en} |\n`,
  );
  return `## Clocks\n\n| id | days | owed by | basis | what |\n| --- | --- | --- | --- | --- |\n${rows.join('')}`;
}
