import { describeBasis } from '../articles.ts';
import { ROLES } from '../vocabulary.ts';
import { CLASSES, type Condition } from './class.ts';
import { ARGUMENTS, DISCLOSURE } from './table.ts';

const SIGNS: Readonly<Record<Condition, string>> = {
  ALWAYS: 'yes',
  PURPOSE: 'purpose',
  CASE: 'case',
  ANY_GRANT: 'any grant',
  GRANT: 'grant',
  GRANT_AND_CONSENT: 'grant + consent',
  REVIEWER: 'reviewer',
  HANDLER_OFFICE: 'handler’s office',
  REVIEWER_OFFICE: 'reviewer’s office',
  NEVER: '–',
};

const LEGEND = `# Who may see what

Generated from \`src/law/disclosure\` by \`npm run contract\`; do not edit.

A role sees a field under the condition of its class, and only of subjects and records within its scope
(\`src/law/disclosure/scope.ts\`): the public meets organisations inside the disclosure period, a subject itself, a
provider what it supplied, a partner what its grant covers.

yes: without more · purpose: \`x-purpose\` declared · case: \`x-case-number\` declared · grant: a grant in force names the
field · grant + consent: besides, the subject’s consent for this reader and purpose, else \`null\` · reviewer: the
agency’s reviewer, with that purpose · handler’s or reviewer’s office: whoever holds it · –: the operation is refused with \`OVER_SCOPE\`.
`;

/** The role × class × field matrix as Markdown. */
export function disclosureMatrix(): string {
  return [LEGEND, classes(), fieldsByType(), inputs()].join('\n');
}

function classes(): string {
  const head = ['class', '', 'basis', ...ROLES];
  const rows = Object.entries(CLASSES).map(([name, { title, basis, conditions }]) => [
    name,
    `${title.zh} ${title.en}`,
    describeBasis(basis).en,
    ...ROLES.map((role) => SIGNS[conditions[role]]),
  ]);
  return `## Classes\n\n${table(head, rows)}`;
}

function fieldsByType(): string {
  const sections = Object.entries(DISCLOSURE).map(([type, rules]) => {
    const rows = Object.entries(rules).map(([name, rule]) => {
      const { conditions } = CLASSES[rule.class];
      const shown = rule.gate ? `${rule.class} (gate ${rule.gate})` : rule.class;
      return [name, shown, describeBasis(rule.basis).en, ...ROLES.map((role) => SIGNS[conditions[role]])];
    });
    return `### ${type}\n\n${table(['field', 'class', 'basis', ...ROLES], rows)}`;
  });
  return `## Fields\n\n${sections.join('\n')}`;
}

function inputs(): string {
  const rows = Object.entries(ARGUMENTS).map(([input, target]) => [input, target]);
  return `## Filters, sorts and look-ups\n\nEach is judged as if the field it tells something about were selected.\n\n${table(['input', 'field'], rows)}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  return line(head) + line(head.map(() => '---')) + rows.map(line).join('');
}
