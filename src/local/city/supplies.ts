import type { Sql } from 'postgres';
import { operatorEntry } from '../../access/operator-entry.ts';
import type { Form } from '../../intake/forms/form.ts';
import { penalty2018 } from '../../intake/forms/penalty-2018.ts';
import { permit2018 } from '../../intake/forms/permit-2018.ts';
import { intakeFile } from '../../intake/intake.ts';
import { insertEntries, linesOf } from '../../ledger/append.ts';
import { approveBatch } from '../../store/supply.ts';
import type { Vault } from '../../store/vault.ts';
import type { Calendar } from './calendar.ts';
import { csvFile, type FormRow } from './counterpart.ts';
import { dirtyRows } from './dirty-rows.ts';
import type { OrganisationCode, OrganisationIds } from './organisations.ts';
import { fine, NAMED_PENALTIES, otherPenalties, penaltyRow, STAGED_PENALTIES } from './penalties.ts';
import { permitRows } from './permits.ts';
import type { Random } from './random.ts';

/** What the parts of the city are loaded with. */
export interface CityWork {
  readonly sql: Sql;
  readonly vault: Vault;
  readonly calendar: Calendar;
  readonly random: Random;
  readonly organisations: OrganisationIds;
}

/** Who supplies and who reviews, as their tokens name them: never the same person (Art. 8(2)). */
export const CLERK = 'demo-clerk';
export const REVIEWER = 'demo-reviewer';

/** The file that waits for its review. */
export const STAGED_FILE = '演示-行政处罚-待审.csv';

const JURISDICTION = { divisionPrefix: '2103' };

interface Supply {
  readonly provider: OrganisationCode;
  readonly fileName: string;
  readonly form: Form;
  readonly rows: readonly FormRow[];
  readonly reason?: string;
  readonly daysAgo: number;
}

/** Penalties and permits, through the intake that takes every provider's files. */
export async function supplyFiles(work: CityWork): Promise<void> {
  const { calendar, random } = work;
  const rowOf = (penalty: (typeof NAMED_PENALTIES)['corrected']) => penaltyRow(penalty, calendar);
  const penalties = { provider: 'market-supervision', form: penalty2018 } as const;
  await supplyAndApprove(work, {
    provider: 'housing-construction',
    form: permit2018,
    fileName: '演示-行政许可.csv',
    rows: permitRows(calendar, random),
    daysAgo: 33,
  });
  await supplyAndApprove(work, {
    ...penalties,
    fileName: '演示-行政处罚.csv',
    rows: [...[...Object.values(NAMED_PENALTIES), ...otherPenalties(random)].map(rowOf), ...dirtyRows(calendar)],
    daysAgo: 30,
  });
  const { corrected, ofNeighbour } = NAMED_PENALTIES;
  await supplyAndApprove(work, {
    ...penalties,
    fileName: '演示-行政处罚-更正.csv',
    rows: [{ ...corrected, sanction: fine(5) }, ofNeighbour].map(rowOf),
    reason: '经行政复议变更罚款金额',
    daysAgo: 10,
  });
  const [clumsy = {}] = dirtyRows(calendar);
  await supply(work, {
    ...penalties,
    fileName: STAGED_FILE,
    rows: [...Object.values(STAGED_PENALTIES).map(rowOf), clumsy],
    daysAgo: 1,
  });
}

async function supplyAndApprove(work: CityWork, file: Supply): Promise<void> {
  await approve(work, await supply(work, file), file.daysAgo - 1);
}

/** Supplies a file, after the act is on the ledger; returns its batch. */
async function supply(
  { sql, vault, calendar, organisations }: CityWork,
  { provider, fileName, form, rows, reason, daysAgo }: Supply,
): Promise<string> {
  const [providerId, at] = [organisations[provider], calendar.at(daysAgo)];
  await accountSupply(sql, providerId, at);
  const result = await intakeFile(
    { sql, vault, jurisdiction: JURISDICTION, clock: () => at },
    { file: csvFile(fileName, form, rows), providerId, suppliedBy: CLERK, reason: reason ?? null },
  );
  if (result.outcome === 'REFUSED') throw new Error(`${fileName} was refused: ${result.code}`);
  return result.batch.id;
}

/** Puts a supply on the ledger. */
export function accountSupply(sql: Sql, providerId: number, at: Date): Promise<void> {
  const act = { act: 'supplyRecords', role: 'PROVIDER', principal: CLERK, organisationId: providerId, at } as const;
  return insertEntries(sql, [operatorEntry({ through: 'demonstration city', ...act })]);
}

/** Passes the confidentiality review of a batch; the act and its line in the ledger are one. */
export async function approve(
  { sql, calendar, organisations }: CityWork,
  batch: string,
  daysAgo: number,
): Promise<void> {
  const at = calendar.at(daysAgo);
  const entry = operatorEntry({
    through: 'demonstration city',
    act: 'approveBatch',
    role: 'AGENCY',
    principal: REVIEWER,
    organisationId: organisations['credit-centre'],
    at,
  });
  const refusal = await approveBatch(sql, batch, { reviewer: REVIEWER, at, lines: linesOf([entry]) });
  if (refusal !== null) throw new Error(`a batch of the city was not approved: ${refusal}`);
}
