import { readFileSync } from 'node:fs';
import { request as send } from 'node:http';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Callers, callersOf } from '../support/callers.ts';
import type { Client } from '../support/client.ts';
import { type Files, filesOf, MEGABYTE, pdf, sha256 } from '../support/evidence.ts';
import { shortLines } from '../support/expect.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';

const LIMIT = 20 * MEGABYTE;

/** The machine may be busy with other tests. */
const PATIENTLY = { timeout: 25_000 };

let gateway: TestGateway;
let callers: Callers;
let files: Files;

beforeAll(async () => {
  gateway = await startGateway();
  callers = await callersOf(gateway);
  files = filesOf(gateway);
});
afterAll(() => gateway.close());

/** Rows of files that are not complete. */
async function unfinished(sql = gateway.sql): Promise<number> {
  const [row] = await sql<{ count: number }[]>`select count(*)::integer from evidence where digest is null`;
  return row?.count ?? -1;
}

describe('handing in', () => {
  it.each<keyof Callers>(['citizen', 'provider', 'handler', 'reviewer', 'department', 'bank'])(
    '%s hands a file in, and the act is on the ledger',
    async (name) => {
      const content = pdf();
      const uploaded = await files.upload(callers[name], content);
      expect(uploaded).toMatchObject({
        status: 201,
        digest: sha256(content),
        mediaType: 'application/pdf',
        byteLength: content.length,
      });
      expect(await gateway.entry(uploaded.requestId)).toMatchObject({
        act: 'uploadEvidence',
        outcome: 'RELEASED',
        code: null,
        basis: { evidence: sha256(content) },
      });
    },
  );

  it.each<keyof Callers>(['anyone', 'auditor'])('%s may not: refused, on the ledger, nothing kept', async (name) => {
    const content = pdf();
    const refused = await files.upload(callers[name], content);
    expect([refused.status, refused.error?.extensions.code]).toEqual([403, 'EVIDENCE_ROLE']);
    expect(await gateway.entry(refused.requestId)).toMatchObject({
      act: null,
      outcome: 'REFUSED',
      code: 'EVIDENCE_ROLE',
      basis: { clauses: ['9a(1)'] },
    });
    const digest = Buffer.from(sha256(content), 'hex');
    expect(await gateway.sql`select 1 from evidence where digest = ${digest}`).toHaveLength(0);
  });

  it('a token that is none is not taken for the public', async () => {
    const refused = await files.upload(callers.anyone, pdf(), { authorization: 'Bearer a.b.c' });
    expect([refused.status, refused.error?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
  });

  it('the same file again, in turn or at once, is the same evidence; of somebody else it is another', async () => {
    const content = pdf(MEGABYTE);
    const both = await Promise.all([files.upload(callers.citizen, content), files.upload(callers.citizen, content)]);
    const again = await files.upload(callers.citizen, content);
    expect(new Set([...both, again].map(({ status, id }) => `${status} ${id}`)).size).toBe(1);
    const other = await files.upload(callers.neighbour, content);
    expect(other.status).toBe(201);
    expect(other.id).not.toBe(again.id);
    for (const { requestId } of [...both, again]) expect(await gateway.entry(requestId)).toBeDefined();
    expect(await unfinished()).toBe(0);
  });
});

describe('size', () => {
  it('20 MB pass; one byte more does not, whether announced or not, and nothing is kept', async () => {
    const content = pdf(LIMIT + 1);
    const fitting = content.subarray(0, LIMIT);
    expect(await files.upload(callers.provider, fitting)).toMatchObject({
      status: 201,
      byteLength: LIMIT,
      digest: sha256(fitting),
    });
    for (const body of [content, new Blob([content]).stream()]) {
      const refused = await files.upload(callers.provider, body);
      expect([refused.status, refused.error?.extensions.code]).toEqual([413, 'BODY_TOO_LARGE']);
      expect(await gateway.entry(refused.requestId)).toMatchObject({ outcome: 'FAILED', code: 'BODY_TOO_LARGE' });
    }
    expect(await unfinished()).toBe(0);
  });

  it('an empty file is refused', async () => {
    const refused = await files.upload(callers.provider, new Uint8Array());
    expect([refused.status, refused.error?.extensions.code]).toEqual([422, 'EVIDENCE_EMPTY']);
  });
});

describe('type', () => {
  const zip = (entries: Record<string, string>) =>
    zipSync(Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, strToU8(text)])));
  const contentTypes = (main: string) =>
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/x" ContentType="application/vnd.openxmlformats-officedocument.${main}.main+xml"/></Types>`;
  const PNG = '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\0\0\0\0\x3a\x7e\x9b\x55\0\0\0\0IDAT';

  it.each<[string, Uint8Array, string]>([
    ['PDF', pdf(), 'application/pdf'],
    ['JPEG', Buffer.from('\xff\xd8\xff\xe0\0\x10JFIF\0', 'latin1'), 'image/jpeg'],
    ['PNG', Buffer.from(PNG, 'latin1'), 'image/png'],
    ['OFD', zip({ 'Doc_0/Document.xml': '<a/>', 'OFD.xml': '<ofd:OFD/>' }), 'application/ofd'],
    [
      'DOCX',
      zip({ '[Content_Types].xml': contentTypes('wordprocessingml.document'), 'word/document.xml': '<w/>' }),
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    [
      'XLSX',
      readFileSync('test/fixtures/penalties.xlsx'),
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ],
    ['Chinese text', Buffer.from('BM 本人对处罚决定有异议。\r\n'), 'text/plain; charset=utf-8'],
    ['long text', Buffer.from(`a${'证'.repeat(300_000)}`), 'text/plain; charset=utf-8'],
    ['a page, as text', Buffer.from('<html><script>alert(1)</script></html>'), 'text/plain; charset=utf-8'],
  ])('%s is taken, whatever the header says', async (_name, content, mediaType) => {
    const uploaded = await files.upload(callers.company, Buffer.from(content), { 'content-type': 'image/gif' });
    expect(uploaded).toMatchObject({ status: 201, mediaType, byteLength: content.length });
    const back = await files.download(callers.company, uploaded.id);
    expect(back.headers.get('content-type')).toBe(mediaType);
    expect(sha256(Buffer.from(await back.arrayBuffer()))).toBe(sha256(content));
  });

  it.each<[string, Uint8Array]>([
    ['a program', Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1')],
    ['a GIF', Buffer.from('GIF89a\x01\0\x01\0', 'latin1')],
    ['a ZIP of anything', zip({ 'a.txt': 'OFD.xml' })],
    ['text in another encoding', Buffer.from('\xb4\xa6\xb7\xa3', 'latin1')],
    ['text that turns binary late', Buffer.concat([Buffer.alloc(MEGABYTE, 'a'), Buffer.of(0)])],
    ['text cut inside a character', Buffer.from('证').subarray(0, 2)],
  ])('%s is refused, whatever the header says', async (_name, content) => {
    const refused = await files.upload(callers.company, Buffer.from(content), { 'content-type': 'application/pdf' });
    expect([refused.status, refused.error?.extensions.code]).toEqual([415, 'EVIDENCE_TYPE']);
    expect(refused.error?.message).toContain('PDF');
    expect(await unfinished()).toBe(0);
  });
});

describe('a form', () => {
  it('is refused: the file itself is the body', async () => {
    const headers = { 'content-type': 'multipart/form-data; boundary=x' };
    const refused = await files.upload(callers.company, '--x\r\n\r\nabc\r\n--x--', headers);
    expect([refused.status, refused.error?.extensions.code]).toEqual([415, 'EVIDENCE_FORM']);
  });
});

describe('name', () => {
  it('comes back as it was sent, in a form that is saved and never shown', async () => {
    const name = `处罚决定书 (1)'s*".pdf`;
    const uploaded = await files.upload(callers.citizen, pdf(), { 'x-file-name': encodeURIComponent(name) });
    const back = await files.download(callers.citizen, uploaded.id);
    const disposition = back.headers.get('content-disposition') ?? '';
    expect(disposition).toMatch(/^attachment; filename\*=UTF-8''[\w.%-]+$/);
    expect(decodeURIComponent(disposition.split("''")[1] ?? '')).toBe(name);
    expect(back.headers.get('x-content-type-options')).toBe('nosniff');
    expect(back.headers.get('cache-control')).toBe('no-store');
  });

  it.each(['', '%', 'a%2Fb', 'a%5Cb', 'a%00', '%20', 'gpj%E2%80%AE.exe', 'a'.repeat(201)])(
    '%j is refused',
    async (name) => {
      const refused = await files.upload(callers.citizen, pdf(), { 'x-file-name': name });
      expect([refused.status, refused.error?.extensions.code]).toEqual([400, 'EVIDENCE_NAME_MALFORMED']);
    },
  );

  it.each(['a', encodeURIComponent('证'.repeat(200)), '..pdf'])('%j is taken', async (name) => {
    expect((await files.upload(callers.citizen, pdf(), { 'x-file-name': name })).status).toBe(201);
  });
});

describe('reading', () => {
  it('is open to the parties of a case, and to nobody else', async () => {
    const { citizen } = gateway.city.subjects;
    const { organisations } = gateway.city;
    const content = pdf(MEGABYTE);
    const { id } = await files.upload(callers.company, content);
    const bare = (caller: Client) => caller.with({ 'x-purpose': '' });
    const statuses = async () => {
      const read = async (caller: Client) => (await files.download(caller, id)).status;
      return {
        anyone: await read(callers.anyone),
        company: await read(callers.company),
        citizen: await read(callers.citizen),
        neighbour: await read(callers.neighbour),
        provider: await read(callers.provider),
        otherProvider: await read(callers.otherProvider),
        bank: await read(callers.bank),
        bidding: await read(callers.bidding),
        handler: await read(callers.handler),
        handlerWithoutPurpose: await read(bare(callers.handler)),
        departmentWithCase: await read(callers.department.with({ 'x-case-number': 'JD-2026-01' })),
        department: await read(callers.department),
        auditor: await read(callers.auditor),
      };
    };
    const nobody = Object.fromEntries(Object.keys(await statuses()).map((name) => [name, 404]));
    expect(await statuses()).toEqual({ ...nobody, company: 200 });

    await files.attach(id, citizen.subjectId, organisations['market-supervision']);
    const parties = { ...nobody, company: 200, citizen: 200, provider: 200, handler: 200, departmentWithCase: 200 };
    expect(await statuses()).toEqual(parties);

    await files.attach(id, null, organisations['demo-bank']);
    expect(await statuses()).toEqual({ ...parties, bank: 200 });
  });

  it('what is withheld is answered like what is not there; the ledger knows the difference', async () => {
    const content = pdf();
    const { id } = await files.upload(callers.citizen, content);
    const answers = await Promise.all(
      [id, '00000000-0000-4000-8000-000000000000', "x' or 1=1", id.toUpperCase()].map(async (one) => {
        const response = await files.download(callers.neighbour, encodeURIComponent(one));
        const requestId = response.headers.get('x-request-id') ?? '';
        const text = (await response.text()).replaceAll(requestId, '');
        return { requestId, same: { status: response.status, text } };
      }),
    );
    expect(answers[0]?.same.status).toBe(404);
    for (const { same } of answers) expect(same).toEqual(answers[0]?.same);
    const [withheld, unknown] = await Promise.all(answers.map(({ requestId }) => gateway.entry(requestId)));
    expect(withheld).toMatchObject({ outcome: 'REFUSED', code: 'EVIDENCE_UNKNOWN' });
    expect(withheld?.basis).toEqual({ evidence: sha256(content), clauses: ['9a(3)'] });
    expect(unknown).toMatchObject({ outcome: 'REFUSED', code: 'EVIDENCE_UNKNOWN', basis: {} });
  });

  it('is on the ledger with the subject whose case it is', async () => {
    const { citizen } = gateway.city.subjects;
    const content = pdf();
    const { id } = await files.upload(callers.provider, content);
    await files.attach(id, citizen.subjectId, gateway.city.organisations['market-supervision']);
    const read = await files.download(callers.handler, id);
    expect(read.status).toBe(200);
    const requestId = read.headers.get('x-request-id') ?? '';
    expect(await gateway.entry(requestId)).toMatchObject({
      role: 'AGENCY',
      purpose: 'OBJECTION_CHECK',
      operation_name: 'downloadEvidence',
      outcome: 'RELEASED',
      basis: { evidence: sha256(content) },
    });
    expect(shortLines(await gateway.lines(requestId))).toEqual([`${citizen.subjectId}/- Evidence.content RELEASED`]);
  });
});

describe('at rest', () => {
  it('neither content nor name can be read in the database', async () => {
    const secret = 'The medical record of the citizen';
    const content = Buffer.concat([pdf(), Buffer.from(secret)]);
    const { id } = await files.upload(callers.citizen, content, { 'x-file-name': 'diagnosis.pdf' });
    const rows = await gateway.sql<{ stored: string }[]>`
      select encode(sealed, 'escape') as stored from evidence_chunks where evidence_id = ${id}
      union all select e::text || encode(sealed_name, 'escape') from evidence e where id = ${id}`;
    expect(rows).toHaveLength(2);
    for (const { stored } of rows) expect(stored).not.toMatch(/%PDF|medical|diagnosis/);
    expect(gateway.log.join('')).not.toMatch(/medical|diagnosis/);
  });

  it('a file whose chunks were exchanged or lost is never handed out as if it were whole', async () => {
    const exchanged = await files.upload(callers.citizen, pdf(MEGABYTE));
    await gateway.sql`
      update evidence_chunks c set sealed = other.sealed from evidence_chunks other
      where c.evidence_id = ${exchanged.id} and c.no = 1 and other.evidence_id = c.evidence_id and other.no = 2`;
    const lost = await files.upload(callers.citizen, pdf(MEGABYTE));
    await gateway.sql`delete from evidence_chunks where evidence_id = ${lost.id} and no = 3`;
    for (const { id } of [exchanged, lost]) {
      await expect((await files.download(callers.citizen, id)).arrayBuffer()).rejects.toThrow();
    }
    await gateway.sql`delete from evidence_chunks where evidence_id = ${lost.id} and no = 0`;
    const failed = await files.download(callers.citizen, lost.id);
    expect([failed.status, failed.headers.get('content-disposition')]).toEqual([500, null]);
    expect(await failed.text()).toContain('INTERNAL_SERVER_ERROR');
  });
});

describe('without the ledger', () => {
  it('nothing is taken and nothing is given; with it, both are done', async () => {
    const kept = await files.upload(callers.citizen, pdf());
    const content = pdf(MEGABYTE);
    await gateway.sql`revoke insert on ledger.entries from crg_append, crg_write`;
    try {
      const refused = await files.upload(callers.citizen, content);
      expect([refused.status, refused.error?.extensions.code]).toEqual([503, 'LEDGER_UNAVAILABLE']);
      const withheld = await files.download(callers.citizen, kept.id);
      expect(withheld.status).toBe(503);
      expect(await withheld.text()).not.toContain('%PDF');
      const digest = Buffer.from(sha256(content), 'hex');
      expect(await gateway.sql`select 1 from evidence where digest = ${digest}`).toHaveLength(0);
      expect(await unfinished()).toBe(0);
    } finally {
      await gateway.sql`grant insert on ledger.entries to crg_append, crg_write`;
    }
    expect((await files.upload(callers.citizen, content)).status).toBe(201);
    expect((await files.download(callers.citizen, kept.id)).status).toBe(200);
  });
});

/** Begins an upload by hand and sends two megabytes of it. */
async function begin(target: TestGateway, caller: Client) {
  const upload = send(new URL('/evidence', target.url), {
    method: 'POST',
    headers: { ...caller.headers, 'x-file-name': 'a.pdf', 'content-length': String(4 * MEGABYTE) },
  });
  upload.on('error', () => undefined);
  upload.write(pdf(2 * MEGABYTE));
  await expect.poll(() => unfinished(target.sql), PATIENTLY).toBe(1);
  return upload;
}

describe('an upload that does not end', () => {
  it('leaves nothing when the sender goes away', async () => {
    const upload = await begin(gateway, callers.citizen);
    upload.destroy();
    await expect.poll(() => unfinished(), PATIENTLY).toBe(0);
    const [chunks] = await gateway.sql`
      select count(*)::integer from evidence_chunks c where not exists (select 1 from evidence e where e.id = c.evidence_id and digest is not null)`;
    expect(chunks?.count).toBe(0);
  });

  it('is ended when the sender stalls, and leaves nothing', async () => {
    const impatient = await startGateway({ fileStallMs: 300 });
    try {
      const upload = await begin(impatient, (await callersOf(impatient)).citizen);
      await new Promise((resolve) => upload.on('close', resolve));
      await expect.poll(() => unfinished(impatient.sql), PATIENTLY).toBe(0);
      const incomplete = () => impatient.sql`select 1 from ledger.entries where code = 'EVIDENCE_INCOMPLETE'`;
      await expect.poll(incomplete, PATIENTLY).toHaveLength(1);
    } finally {
      await impatient.close();
    }
  });

  it('is removed by a later one where the process died; a younger one is not', async () => {
    const remains = async (age: string) => {
      const id = crypto.randomUUID();
      await gateway.sql`insert into evidence (id, principal, role, sealed_name, received_at)
        values (${id}, 'somebody', 'SUBJECT', '', now() - ${age}::interval)`;
      await gateway.sql`insert into evidence_chunks (evidence_id, no, sealed) values (${id}, 0, '')`;
      return id;
    };
    await remains('61 minutes');
    const young = await remains('59 minutes');
    expect((await files.upload(callers.citizen, pdf())).status).toBe(201);
    expect(await gateway.sql`select id from evidence where digest is null`).toEqual([{ id: young }]);
    await gateway.sql`delete from evidence_chunks where evidence_id = ${young}`;
    await gateway.sql`delete from evidence where id = ${young}`;
  });
});

describe('too many uploads at once', () => {
  it('are turned away, and taken again once others have ended', async () => {
    const headers = { ...callers.provider.headers, 'x-file-name': 'a.pdf', 'content-length': '1000' };
    const begun = Array.from({ length: 32 }, () => {
      const upload = send(new URL('/evidence', gateway.url), { method: 'POST', headers });
      upload.on('error', () => undefined);
      upload.write('%PDF');
      return upload;
    });
    const another = async () => {
      const { status, error } = await files.upload(callers.provider, pdf());
      return error?.extensions.code ?? status;
    };
    await expect.poll(another, PATIENTLY).toBe('EVIDENCE_BUSY');
    for (const upload of begun) upload.destroy();
    await expect.poll(another, PATIENTLY).toBe(201);
  }, 60_000);
});

describe('a reader that stalls', () => {
  it('is cut off, and keeps nothing from draining', async () => {
    const impatient = await startGateway({ fileStallMs: 300 });
    const reader = (await callersOf(impatient)).citizen;
    const { id } = await filesOf(impatient).upload(reader, pdf(LIMIT));
    const download = send(new URL(`/evidence/${id}`, impatient.url), { headers: reader.headers });
    download.end();
    await new Promise((resolve) => download.once('response', resolve));
    await impatient.close();
    download.destroy();
  });
});

describe('many at once', () => {
  it('eight files of 20 MB each arrive whole, and a ninth reader gets its answer meanwhile', async () => {
    const contents = Array.from({ length: 8 }, () => pdf(LIMIT));
    const uploads = contents.map((content) => files.upload(callers.provider, content));
    expect((await callers.anyone.raw('{ viewer { role } }')).status).toBe(200);
    const digests = (await Promise.all(uploads)).map(({ digest }) => digest);
    expect(digests).toEqual(contents.map(sha256));
  });
});
