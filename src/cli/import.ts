import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import postgres, { type Sql } from 'postgres';
import { operatorEntry } from '../access/operator-entry.ts';
import { ConfigurationError, loadConfig } from '../config.ts';
import { ROW_FAULTS } from '../intake/faults.ts';
import { type BatchResult, type IntakeDeps, intakeFile, type RefusedFile } from '../intake/intake.ts';
import { FILE_REFUSALS } from '../intake/refusal.ts';
import type { FileSource } from '../intake/source.ts';
import { insertEntries, linesOf } from '../ledger/append.ts';
import { approveBatch, findProviderId, type ReviewRefusal } from '../store/supply.ts';
import { createVault } from '../store/vault.ts';
import { openInstallation } from './installation.ts';
import { createProgress } from './progress.ts';

const USAGE = `npm run import -- FILE… --provider CODE [--supplied-by NAME] [--reviewed-by NAME] [--reason TEXT]
npm run import -- --approve BATCH --reviewed-by NAME

Imports CSV or XLSX files in the national 双公示 columns. The same file again goes on where it stopped, or changes nothing.
--reviewed-by attests the confidentiality review (Art. 8(2)) by somebody other than the supplier and discloses the batch.
Exit code: 0 processed (rows may be quarantined), 2 refused.`;

const READ_BYTES = 1 << 18;
const REFUSED = 2;

const REVIEW_REFUSALS: Readonly<Record<ReviewRefusal, string>> = {
  BATCH_UNKNOWN: '没有该批次。 There is no such batch.',
  NOT_STAGED: '该批次不在待审状态。 The batch is not waiting for a review.',
  REVIEWER_IS_SUPPLIER: '保密审查人不得为报送人（第八条）。 The reviewer must not be the supplier (Art. 8(2)).',
};

interface Options {
  readonly files: readonly string[];
  readonly provider: string | null;
  readonly approve: string | null;
  readonly suppliedBy: string;
  readonly reviewedBy: string | null;
  readonly reason: string | null;
}

function readOptions(): Options | null {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      provider: { type: 'string' },
      approve: { type: 'string' },
      'supplied-by': { type: 'string' },
      'reviewed-by': { type: 'string' },
      reason: { type: 'string' },
    },
  });
  const options: Options = {
    files: positionals,
    provider: values.provider ?? null,
    approve: values.approve ?? null,
    suppliedBy: values['supplied-by'] ?? userInfo().username,
    reviewedBy: values['reviewed-by'] ?? null,
    reason: values.reason ?? null,
  };
  const isImport = options.files.length > 0 && options.provider !== null && options.approve === null;
  const isApproval = options.files.length === 0 && options.approve !== null && options.reviewedBy !== null;
  return isImport || isApproval ? options : null;
}

async function importFile(deps: IntakeDeps, path: string, providerId: number, options: Options): Promise<boolean> {
  const { size } = await stat(path);
  let opened = 0;
  let bytes = 0;
  const file: FileSource = {
    name: basename(path),
    async *open() {
      opened++;
      const reading = opened;
      for await (const chunk of createReadStream(path, { highWaterMark: READ_BYTES })) {
        if (reading === opened) bytes = reading === 1 ? 0 : bytes + chunk.length;
        yield chunk;
      }
    },
  };
  const progress = createProgress(process.stderr, performance.now.bind(performance));
  const startedAt = performance.now();
  const result = await intakeFile(
    { ...deps, onProgress: (state) => progress.update(state, bytes / size) },
    { file, providerId, suppliedBy: options.suppliedBy, reason: options.reason },
  );
  progress.end();
  if (result.outcome === 'REFUSED') {
    reportRefusal(path, result);
    return false;
  }
  report(path, result, (performance.now() - startedAt) / 1000);
  return review(deps.sql, result, options.reviewedBy);
}

function reportRefusal(path: string, { code, columns }: RefusedFile): void {
  const { zh, en } = FILE_REFUSALS[code];
  console.error(`${path}: ${code}\n  ${zh}\n  ${en}`);
  for (const column of columns) console.error(`  - ${column}`);
}

function report(
  path: string,
  { batch, repeated, rowsResumed, faults, unknownColumns }: BatchResult,
  seconds: number,
): void {
  const done = batch.rowsRead - rowsResumed;
  console.log(`${path}: ${batch.form}, batch ${batch.id}${repeated ? ' (imported before)' : ''}`);
  console.log(
    `  rows read ${batch.rowsRead} = accepted ${batch.rowsAccepted} + unchanged ${batch.rowsUnchanged} + quarantined ${batch.rowsQuarantined}`,
  );
  if (rowsResumed > 0) console.log(`  went on behind row ${rowsResumed}`);
  for (const { code, rows } of faults) {
    const known = Object.entries(ROW_FAULTS).find(([name]) => name === code);
    console.log(`  ${String(rows).padStart(9)} × ${code}  ${known ? `${known[1].zh} ${known[1].en}` : ''}`);
  }
  if (faults.length > 0) {
    console.log(
      `  each row: select row_no, faults from quarantined_rows where batch_id = '${batch.id}' order by row_no`,
    );
  }
  if (unknownColumns.length > 0) console.log(`  columns not read: ${unknownColumns.join(', ')}`);
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  if (!repeated) console.log(`  ${seconds.toFixed(1)} s, ${Math.round(done / seconds)} rows/s, peak memory ${peak} MB`);
}

/** With a reviewer the batch is disclosed; without, says how. */
async function review(sql: Sql, { batch }: BatchResult, reviewer: string | null): Promise<boolean> {
  if (batch.state !== 'STAGED') {
    console.log(`  state: ${batch.state}`);
    return true;
  }
  if (reviewer !== null) return approve(sql, batch.id, reviewer);
  console.log(`  waits for its confidentiality review: npm run import -- --approve ${batch.id} --reviewed-by NAME`);
  return true;
}

async function approve(sql: Sql, batchId: string, reviewer: string): Promise<boolean> {
  const at = new Date();
  const entry = operatorEntry({
    through: 'command line',
    act: 'approveBatch',
    role: 'AGENCY',
    principal: reviewer,
    organisationId: null,
    at,
  });
  const refusal = await approveBatch(sql, batchId, { reviewer, at, lines: linesOf([entry]) });
  if (refusal !== null) {
    console.error(`  ${REVIEW_REFUSALS[refusal]}`);
    return false;
  }
  await settle(sql);
  console.log(`  batch ${batchId} is disclosed, reviewed by ${reviewer}`);
  return true;
}

/**
 * Disclosing rewrites every record of the batch. Until the old versions are cleared away and the statistics made anew,
 * lists and counts would crawl; waiting for autovacuum leaves them so for minutes.
 */
async function settle(sql: Sql): Promise<void> {
  await sql`vacuum (analyze) records, record_versions, subjects`;
}

async function run(options: Options): Promise<boolean> {
  const config = loadConfig();
  const installation = await openInstallation(config, () => new Date(), console.error);
  // No statement timeout: disclosing a million rows takes its minutes.
  const sql = postgres(installation.databaseUrl, { max: 2, onnotice: () => undefined });
  try {
    if (options.approve !== null) return await approve(sql, options.approve, options.reviewedBy ?? '');
    const providerId = await findProviderId(sql, options.provider ?? '');
    if (providerId === null) {
      reportRefusal(options.provider ?? '', { outcome: 'REFUSED', code: 'PROVIDER_UNKNOWN', columns: [] });
      return false;
    }
    const deps: IntakeDeps = {
      sql,
      vault: createVault(installation.keys.vault),
      jurisdiction: { divisionPrefix: config.jurisdiction },
      clock: () => new Date(),
    };
    const { suppliedBy } = options;
    // The act is on the ledger before the first row is taken.
    await insertEntries(sql, [
      operatorEntry({
        through: 'command line',
        act: 'supplyRecords',
        role: 'PROVIDER',
        principal: suppliedBy,
        organisationId: providerId,
        at: new Date(),
      }),
    ]);
    let allTaken = true;
    for (const path of options.files) allTaken = (await importFile(deps, path, providerId, options)) && allTaken;
    return allTaken;
  } finally {
    await sql.end();
    await installation.close();
  }
}

const options = readOptions();
if (!options) {
  console.error(USAGE);
  process.exitCode = REFUSED;
} else {
  try {
    if (!(await run(options))) process.exitCode = REFUSED;
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    console.error(error.message);
    process.exitCode = REFUSED;
  }
}
