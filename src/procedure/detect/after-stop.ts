import { shanghaiDate } from '../../law/dates.ts';
import { KINDS } from '../../law/disclosure/kinds/index.ts';
import type { Role } from '../../law/vocabulary.ts';
import { accessesOf, type EntryRow, fieldSetsByIds } from '../../ledger/read.ts';
import { releasesTo } from '../../ledger/watch.ts';
import { type StoppedRecord, stoppedAmong } from '../../store/detections.ts';
import { encodeId } from '../../store/ids.ts';
import { violation } from '../registry.ts';
import { type SystemDeps, takeSystemAct } from '../system-act.ts';

/** To whom a stopped record is disclosed no more (Art. 13.1); its subject, its provider and the agency still meet it. */
const OUTSIDE: readonly Role[] = ['PUBLIC', 'PARTNER'];

const PAGE = 500;

const RECORD_TYPES: ReadonlySet<string> = new Set(Object.values(KINDS).map(({ type }) => type));

/** A record that an answer gave, and the fields it gave of it. */
interface Release {
  readonly entry: EntryRow;
  readonly subjectId: number;
  readonly no: number;
  readonly fieldSet: bigint;
}

/**
 * Art. 14(10): what was disclosed although it had been stopped. The readers make that impossible; this is the second
 * look that would show it, if they failed or a record was changed past them.
 */
export async function detectDisclosureAfterStop(deps: SystemDeps, from: Date, until: Date, at: Date): Promise<void> {
  let after: (string | number)[] | null = null;
  for (let hasNext = true; hasNext; ) {
    const slice = await releasesTo(deps.audit, OUTSIDE, from, until, { limit: PAGE, after });
    for (const found of await releasedAfterStop(deps, slice.rows)) await propose(deps, found, at);
    const last = slice.rows.at(-1);
    hasNext = slice.hasNext && last !== undefined;
    if (last) after = [last.at.toISOString(), last.id];
  }
}

async function releasedAfterStop(deps: SystemDeps, entries: readonly EntryRow[]): Promise<Release[]> {
  const releases = entries.flatMap(releasesIn);
  const asked = new Map(releases.map((release) => [keyOf(release), release]));
  const stopped = new Map((await stoppedAmong(deps.read, [...asked.values()])).map((one) => [keyOf(one), one]));
  const late = releases.filter((release) => isLate(release, stopped.get(keyOf(release))));
  const fieldSets = await fieldSetsByIds(
    deps.audit,
    late.map(({ fieldSet }) => fieldSet),
  );
  // Other things have numbers, too: only what was given as a record is one.
  return late.filter(({ fieldSet }) =>
    (fieldSets.get(fieldSet) ?? []).some((field) => RECORD_TYPES.has(field.split('.')[0] ?? '')),
  );
}

function releasesIn(entry: EntryRow): Release[] {
  return accessesOf(entry, null).flatMap(({ subjectId, objectNo, outcome, fieldSet }) =>
    outcome === 'RELEASED' && subjectId !== null && objectNo !== null
      ? [{ entry, subjectId, no: objectNo, fieldSet }]
      : [],
  );
}

/** While an act in a case of the record came later, it may have been that act which stopped it. */
function isLate({ entry }: Release, stopped: StoppedRecord | undefined): boolean {
  return stopped !== undefined && (stopped.since === null || stopped.since < entry.at);
}

const keyOf = ({ subjectId, no }: Pick<Release, 'subjectId' | 'no'>): string => `${subjectId}:${no}`;

async function propose(deps: SystemDeps, { entry, subjectId, no }: Release, at: Date): Promise<void> {
  const eventDate = shanghaiDate(entry.at);
  const evidence = [{ kind: 'LEDGER_ENTRY', digest: entry.id }];
  await takeSystemAct(deps, {
    procedure: violation,
    on: { subjectId: null, recordNo: null, organisationId: null, particulars: { item: 10, eventDate, evidence } },
    act: { name: 'PROPOSE', item: 10, against: { party: 'HANDLER', organisation: null }, eventDate, evidence },
    stated: { reason: `DISCLOSED_AFTER_STOP: ${encodeId('record', subjectId, no)}` },
    at,
    once: `14(10) ${subjectId} ${no} ${eventDate}`,
  });
}
