import type { Basis } from '../articles.ts';
import { CONSENT_RECORD_KINDS } from '../vocabulary.ts';
import { CLASSES, type DisclosureClass } from './class.ts';

/** What a subject's consent opens: contact details, or one category of Art. 7.2. */
export const GATES = ['CONTACT', ...CONSENT_RECORD_KINDS] as const;
export type Gate = (typeof GATES)[number];

/** The disclosure rule of one field. */
export interface FieldRule {
  readonly class: DisclosureClass;
  readonly basis: Basis;
  /** Present exactly where the class depends on consent. */
  readonly gate?: Gate;
}

/** Field → rule, for one type of the schema. */
export type TypeRules = Readonly<Record<string, FieldRule>>;

/** Arguments and input fields that filter, sort or count → the field they tell something about. */
export type ArgumentRules = Readonly<Record<string, string>>;

/** The rule of a class that does not depend on consent. */
export const field = (name: Exclude<DisclosureClass, 'CONTACT' | 'FINANCIAL'>): FieldRule =>
  Object.freeze({ class: name, basis: CLASSES[name].basis });

/** The rule of a field that a consent opens. */
export const gated = (gate: Gate): FieldRule => {
  const name = gate === 'CONTACT' ? 'CONTACT' : 'FINANCIAL';
  return Object.freeze({ class: name, basis: CLASSES[name].basis, gate });
};

/** Several fields of one class. */
export const fields = <Name extends string>(rule: FieldRule, ...names: Name[]): Record<Name, FieldRule> =>
  Object.fromEntries(names.map((name) => [name, rule])) as Record<Name, FieldRule>; // fromEntries forgets the keys

export const STRUCTURE = field('STRUCTURE');
export const OPEN = field('OPEN');
export const SEARCH = field('SEARCH');
export const PUBLIC = field('PUBLIC');
export const RESTRICTED = field('RESTRICTED');
export const IDENTIFIER = field('IDENTIFIER');
export const MASKED = field('MASKED');
export const CASE_FILE = field('CASE_FILE');
export const REPAIR_STOP = field('REPAIR_STOP');
export const RECALL = field('RECALL');
export const OWN = field('OWN');
export const CONSENT = field('CONSENT');
