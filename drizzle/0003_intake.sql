-- Stores one chunk of a supplied file in one statement: whatever kills the import, the rows and the position agree.
--
-- The intake has decided everything beforehand from what it looked up; this function only writes, and fails as a whole
-- where the world has moved on since: `CRG01` when the batch stands elsewhere (another process imports the file), a
-- unique violation when another import created the same subject, record or version. The intake then decides anew.
--
-- Bytes travel as hexadecimal text.
CREATE FUNCTION stage_chunk(p_batch uuid, p_rows_before integer, p_at timestamptz, p_chunk jsonb) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  v_provider integer;
BEGIN
  UPDATE batches SET
    rows_read = rows_read + (p_chunk->>'rowsRead')::integer,
    rows_accepted = rows_accepted + (p_chunk->>'rowsAccepted')::integer,
    rows_unchanged = rows_unchanged + (p_chunk->>'rowsUnchanged')::integer,
    rows_quarantined = rows_quarantined + (p_chunk->>'rowsQuarantined')::integer
  WHERE id = p_batch AND state = 'STAGING' AND rows_read = p_rows_before
  RETURNING provider_id INTO v_provider;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'the batch is not at row %', p_rows_before USING ERRCODE = 'CRG01';
  END IF;

  INSERT INTO subjects (id, kind, name, uscc, uscc_check_mismatch, region, created_at)
  SELECT s.id, s.kind, s.name, s.uscc, s."usccCheckMismatch", s.region, p_at
  FROM jsonb_to_recordset(p_chunk->'subjects')
    AS s(id bigint, kind text, name text, uscc text, "usccCheckMismatch" boolean, region text);

  UPDATE subjects t SET uscc = a.uscc, uscc_check_mismatch = a."usccCheckMismatch", region = a.region
  FROM jsonb_to_recordset(p_chunk->'completedSubjects')
    AS a(id bigint, uscc text, "usccCheckMismatch" boolean, region text)
  WHERE t.id = a.id AND t.uscc IS NULL;

  WITH new AS MATERIALIZED (
    SELECT i."subjectId" AS subject_id, i.scheme, decode(i."blindIndex", 'hex') AS blind_index, decode(i.sealed, 'hex') AS sealed
    FROM jsonb_to_recordset(p_chunk->'identifiers')
      AS i("subjectId" bigint, scheme text, "blindIndex" text, sealed text)
  ), owned AS (
    INSERT INTO identifiers (subject_id, scheme, blind_index, sealed)
    SELECT subject_id, scheme, blind_index, sealed FROM new
  )
  INSERT INTO identifier_directory (scheme, blind_index, subject_id)
  SELECT scheme, blind_index, subject_id FROM new;

  INSERT INTO records (subject_id, no, kind, provider_id, natural_key, latest_version, supplied_at)
  SELECT r."subjectId", r.no, r.kind, v_provider, decode(r."naturalKey", 'hex'), r."latestVersion", p_at
  FROM jsonb_to_recordset(p_chunk->'records')
    AS r("subjectId" bigint, no bigint, kind text, "naturalKey" text, "latestVersion" integer);

  UPDATE records t SET latest_version = r."latestVersion"
  FROM jsonb_to_recordset(p_chunk->'revisedRecords') AS r("subjectId" bigint, no bigint, "latestVersion" integer)
  WHERE t.subject_id = r."subjectId" AND t.no = r.no;

  INSERT INTO record_versions
    (subject_id, record_no, version, state, body, sealed, digest, change_reason, batch_id, row_no, supplied_at)
  SELECT v."subjectId", v."recordNo", v.version, 'STAGED', v.body, decode(v.sealed, 'hex'), decode(v.digest, 'hex'),
    v."changeReason", p_batch, v."rowNo", p_at
  FROM jsonb_to_recordset(p_chunk->'versions')
    AS v("subjectId" bigint, "recordNo" bigint, version integer, body jsonb, sealed text, digest text,
      "changeReason" text, "rowNo" integer);

  INSERT INTO quarantined_rows (batch_id, row_no, faults, sealed_row)
  SELECT p_batch, q."rowNo", q.faults, decode(q."sealedRow", 'hex')
  FROM jsonb_to_recordset(p_chunk->'quarantined') AS q("rowNo" integer, faults jsonb, "sealedRow" text);
END $$;--> statement-breakpoint
-- Discloses a reviewed batch (Art. 8(2)) in one statement: of every record the newest version of the batch becomes its
-- columns, unless a newer one was disclosed before or the record was deleted. False: the batch is not waiting for a
-- review, or the reviewer is who supplied it.
CREATE FUNCTION approve_batch(p_batch uuid, p_reviewer text, p_at timestamptz) RETURNS boolean
LANGUAGE plpgsql AS $$
BEGIN
  UPDATE batches SET state = 'APPROVED', reviewed_by = p_reviewer, reviewed_at = p_at
  WHERE id = p_batch AND state = 'STAGED' AND supplied_by <> p_reviewer;
  IF NOT FOUND THEN
    RETURN false;
  END IF;

  UPDATE records r SET
    version = v.version,
    title = v.body->>'title',
    document_no = v.body->>'documentNo',
    authority = v.body->>'authority',
    source_name = v.body->>'sourceName',
    decision_date = (v.body->>'decisionDate')::date,
    valid_from = (v.body->>'validFrom')::date,
    valid_until = (v.body->>'validUntil')::date,
    severity = v.body->>'severity',
    disclosed_until = (v.body->>'disclosedUntil')::date,
    remark = v.body->>'remark',
    content = v.body->'content',
    sealed = v.sealed
  FROM (
    SELECT DISTINCT ON (subject_id, record_no) subject_id, record_no, version, body, sealed
    FROM record_versions
    WHERE batch_id = p_batch AND state = 'STAGED'
    ORDER BY subject_id, record_no, version DESC
  ) v
  WHERE r.subject_id = v.subject_id AND r.no = v.record_no AND r.version < v.version AND r.state <> 'DELETED';

  UPDATE record_versions SET state = 'DISCLOSED', disclosed_at = p_at WHERE batch_id = p_batch AND state = 'STAGED';
  RETURN true;
END $$;
