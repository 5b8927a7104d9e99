-- One unit of the procedures: what the law decided, its effects and its ledger entry, in one statement. Either all of it
-- is committed or nothing. Everything was decided before; here it is only written, and refused as a whole where the
-- world has moved on: CRG02 when a case is not at the version that was decided on, CRG03 when the acting organisation
-- has no responsible officer (Art. 8(1)), CRG04 when a record is not at the version that was corrected.
--
-- The first sender of a mutation does it; whoever sends it again, at the same moment too, is told the first answer.
CREATE FUNCTION carry_out(p_unit jsonb, p_field_sets json, p_entries json) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
  v_at timestamptz := (p_unit->>'at')::timestamptz;
  v_known jsonb;
  v_step jsonb;
BEGIN
  IF p_unit->'mutation' <> 'null'::jsonb THEN
    v_known := first_answer(p_unit->'mutation', v_at);
    IF v_known IS NOT NULL THEN
      RETURN v_known;
    END IF;
  END IF;
  PERFORM 1 FROM organisations WHERE id = (p_unit->>'actingOrganisationId')::integer AND officer IS NULL;
  IF FOUND THEN
    RAISE EXCEPTION 'the organisation has no responsible officer' USING ERRCODE = 'CRG03';
  END IF;
  FOR v_step IN SELECT value FROM jsonb_array_elements(p_unit->'steps') LOOP
    PERFORM take_step(v_step, v_at);
  END LOOP;
  PERFORM ledger.append(p_field_sets, p_entries);
  RETURN jsonb_build_object('outcome', 'DONE');
END $$;--> statement-breakpoint
-- Null for the first sender of a mutation. A second one waits here until the first is committed or gone.
CREATE FUNCTION first_answer(p_mutation jsonb, p_at timestamptz) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE v_known mutations;
BEGIN
  INSERT INTO mutations (principal, client_mutation_id, digest, answer, at)
  VALUES (p_mutation->>'principal', p_mutation->>'id', decode(p_mutation->>'digest', 'hex'), p_mutation->'answer', p_at)
  ON CONFLICT DO NOTHING;
  IF FOUND THEN
    RETURN NULL;
  END IF;
  SELECT * INTO v_known FROM mutations
  WHERE principal = p_mutation->>'principal' AND client_mutation_id = p_mutation->>'id';
  RETURN jsonb_build_object('outcome', 'REPLAYED', 'digest', encode(v_known.digest, 'hex'), 'answer', v_known.answer);
END $$;--> statement-breakpoint
-- One act in one case: where it now stands, its event, clocks, evidence, notices, and what it does to its record.
CREATE FUNCTION take_step(p_step jsonb, p_at timestamptz) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  v_case bigint := (p_step->>'caseNo')::bigint;
  v_before integer := (p_step->>'before')::integer;
  v_version integer := v_before + 1;
  v_event jsonb := p_step->'event';
  v_effect jsonb;
BEGIN
  IF v_before = 0 THEN
    INSERT INTO cases (no, procedure, subject_id, record_no, organisation_id, state, memory, particulars, version,
      opened_at, closed_at)
    VALUES (v_case, p_step->>'procedure', (p_step->>'subjectId')::bigint, (p_step->>'recordNo')::bigint,
      (p_step->>'organisationId')::integer, p_step->>'state', p_step->'memory', p_step->'particulars', 1, p_at,
      CASE WHEN (p_step->>'closed')::boolean THEN p_at END);
  ELSE
    UPDATE cases SET state = p_step->>'state', memory = p_step->'memory', version = v_version,
      particulars = coalesce(nullif(p_step->'particulars', 'null'), particulars),
      closed_at = CASE WHEN (p_step->>'closed')::boolean THEN coalesce(closed_at, p_at) END
    WHERE no = v_case AND version = v_before;
    IF NOT FOUND THEN
      RAISE EXCEPTION 'the case is not at version %', v_before USING ERRCODE = 'CRG02';
    END IF;
  END IF;

  INSERT INTO case_events (case_no, version, at, act, party, principal, organisation_id, state, memory, particulars,
    article, authority)
  VALUES (v_case, v_version, p_at, v_event->>'act', v_event->>'party', v_event->>'principal',
    (v_event->>'organisationId')::integer, p_step->>'state', p_step->'memory', v_event->'particulars',
    v_event->>'article', v_event->>'authority');

  INSERT INTO case_clocks (case_no, clock, start_version, started_at, due_date, amber_from, ends_at, edition, provisional)
  SELECT v_case, s.clock, v_version, s."startedAt", s."dueDate", s."amberFrom", s."endsAt", s.edition, s.provisional
  FROM jsonb_to_recordset(p_step->'starts') AS s(clock text, "startedAt" timestamptz, "dueDate" date,
    "amberFrom" timestamptz, "endsAt" timestamptz, edition text, provisional boolean);
  UPDATE case_clocks SET met_at = p_at, end_version = v_version
  WHERE case_no = v_case AND met_at IS NULL AND dropped_at IS NULL AND p_step->'meets' ? clock;
  UPDATE case_clocks SET dropped_at = p_at, end_version = v_version
  WHERE case_no = v_case AND met_at IS NULL AND dropped_at IS NULL AND p_step->'drops' ? clock;

  INSERT INTO case_evidence (case_no, version, evidence_id, kind)
  SELECT v_case, v_version, e.id, e.kind FROM jsonb_to_recordset(p_step->'evidence') AS e(id uuid, kind text);

  FOR v_effect IN SELECT value FROM jsonb_array_elements(p_step->'effects') LOOP
    PERFORM take_effect(v_case, v_version, v_effect, p_at);
  END LOOP;
  PERFORM serve_notices(v_case, p_step->'notices', p_at);
  INSERT INTO recalls (case_no, version, organisation_id, subject_id, record_no, change, sent_at)
  SELECT v_case, v_version, r."organisationId", c.subject_id, c.record_no, r.change, p_at
  FROM jsonb_to_recordset(p_step->'recalls') AS r("organisationId" integer, change text), cases c
  WHERE c.no = v_case;
END $$;--> statement-breakpoint
-- What one effect of the law does to the record of the case, to its measures or to a consent.
CREATE FUNCTION take_effect(p_case bigint, p_version integer, p_effect jsonb, p_at timestamptz) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  v cases;
BEGIN
  SELECT * INTO v FROM cases WHERE no = p_case;
  CASE p_effect->>'kind'
    WHEN 'MARK', 'UNMARK', 'MARK_CHECKED_TRUE' THEN
      PERFORM set_mark(v.subject_id, v.record_no, p_case, p_effect->>'kind', p_at);
    WHEN 'HIDE' THEN
      UPDATE records SET state = 'HIDDEN' WHERE subject_id = v.subject_id AND no = v.record_no AND state <> 'DELETED';
    WHEN 'STOP_DISCLOSURE', 'DELIST' THEN
      UPDATE records SET state = 'STOPPED' WHERE subject_id = v.subject_id AND no = v.record_no AND state = 'ACTIVE';
    WHEN 'SUSPEND_DISCLOSURE' THEN
      UPDATE records SET suspended_by = array_append(array_remove(suspended_by, p_case), p_case)
      WHERE subject_id = v.subject_id AND no = v.record_no;
    WHEN 'RESUME_DISCLOSURE' THEN
      UPDATE records SET suspended_by = array_remove(suspended_by, p_case)
      WHERE subject_id = v.subject_id AND no = v.record_no;
    WHEN 'DELETE_WITH_TOMBSTONE' THEN
      PERFORM erase_record(v.subject_id, v.record_no, p_case, p_effect, p_at);
    WHEN 'REVISE' THEN
      PERFORM revise_record(v.subject_id, v.record_no, p_case, p_effect, p_at);
    WHEN 'ENTER_LISTING' THEN
      PERFORM enter_listing(p_case, v.subject_id, v.organisation_id, p_effect, p_at);
    WHEN 'END_JOINT_MEASURES' THEN
      UPDATE joint_measures SET ended_at = p_at, ended_by = p_case
      WHERE subject_id = v.subject_id AND record_no = v.record_no AND ended_at IS NULL;
    WHEN 'BEGIN_CONSENT' THEN
      INSERT INTO consents (subject_id, case_no, reader_id, gates, purposes, evidence, notice_given_at, written_at,
        standalone, valid_from, valid_to)
      SELECT v.subject_id, p_case, v.organisation_id, array(SELECT jsonb_array_elements_text(p_effect->'gates')),
        array(SELECT jsonb_array_elements_text(p_effect->'purposes')), p_effect->>'evidence',
        (p_effect->>'shownAt')::timestamptz, (p_effect->>'signedAt')::timestamptz, true,
        (p_effect->>'validFrom')::timestamptz, (p_effect->>'validTo')::timestamptz;
    WHEN 'END_CONSENT', 'VOID_CONSENT' THEN
      UPDATE consents SET withdrawn_at = least(withdrawn_at, (p_effect->>'from')::timestamptz), version = version + 1
      WHERE subject_id = v.subject_id AND case_no = p_case;
    ELSE
      RAISE EXCEPTION 'unknown effect %', p_effect->>'kind';
  END CASE;
END $$;--> statement-breakpoint
-- Art. 11: each case has its own mark on a record; the record shows the gravest.
CREATE FUNCTION set_mark(p_subject bigint, p_record bigint, p_case bigint, p_kind text, p_at timestamptz) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  v_state text;
  v_since timestamptz;
BEGIN
  -- Of two cases about one record, each would otherwise miss the other's mark.
  PERFORM 1 FROM records WHERE subject_id = p_subject AND no = p_record FOR UPDATE;
  INSERT INTO record_marks (subject_id, record_no, case_no, state, since)
  VALUES (p_subject, p_record, p_case,
    CASE p_kind WHEN 'MARK' THEN 'DISPUTED' WHEN 'MARK_CHECKED_TRUE' THEN 'CHECKED_TRUE' ELSE 'NONE' END, p_at)
  ON CONFLICT (subject_id, record_no, case_no) DO UPDATE SET state = excluded.state, since = excluded.since;
  SELECT state, since INTO v_state, v_since FROM record_marks
  WHERE subject_id = p_subject AND record_no = p_record AND state <> 'NONE'
  ORDER BY state = 'DISPUTED' DESC, CASE WHEN state = 'DISPUTED' THEN since END, since DESC LIMIT 1;
  UPDATE records SET mark = coalesce(v_state, 'NONE'), marked_at = v_since
  WHERE subject_id = p_subject AND no = p_record;
END $$;--> statement-breakpoint
-- Erases a record's content in all its versions and leaves a tombstone (Art. 9a(2), 11).
CREATE FUNCTION erase_record(p_subject bigint, p_record bigint, p_case bigint, p_effect jsonb, p_at timestamptz)
RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  UPDATE records SET state = 'DELETED', title = '', document_no = NULL, authority = NULL, source_name = NULL,
    decision_date = NULL, valid_from = NULL, valid_until = NULL, severity = NULL, disclosed_until = NULL, remark = NULL,
    content = '{}', sealed = NULL, mark = 'NONE', marked_at = NULL, suspended_by = '{}'
  WHERE subject_id = p_subject AND no = p_record;
  UPDATE record_versions SET body = '{}', sealed = NULL, digest = '', change_reason = ''
  WHERE subject_id = p_subject AND record_no = p_record;
  UPDATE record_marks SET state = 'NONE', since = p_at WHERE subject_id = p_subject AND record_no = p_record;
  -- What a correction would have said is content too.
  UPDATE case_events e SET particulars = e.particulars - 'correction' FROM cases c
  WHERE c.subject_id = p_subject AND c.record_no = p_record AND e.case_no = c.no AND e.particulars ? 'correction';
  INSERT INTO tombstones (subject_id, record_no, case_no, ground, article, handler, reviewer, deleted_at)
  VALUES (p_subject, p_record, p_case, p_effect->>'ground', p_effect->>'article', p_effect->>'handler',
    p_effect->>'reviewer', p_at)
  ON CONFLICT DO NOTHING;
END $$;--> statement-breakpoint
-- Makes a version the disclosed one: what it states becomes the record's columns.
CREATE FUNCTION disclose_version(p_subject bigint, p_record bigint, p_version integer) RETURNS void
LANGUAGE sql AS $$
  UPDATE records r SET
    version = v.version,
    latest_version = greatest(r.latest_version, v.version),
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
  FROM record_versions v
  WHERE r.subject_id = p_subject AND r.no = p_record AND r.state <> 'DELETED'
    AND v.subject_id = p_subject AND v.record_no = p_record AND v.version = p_version;
$$;--> statement-breakpoint
-- A correction or supplement is a new version of the record, with the case as its source (Art. 5.1, 10).
CREATE FUNCTION revise_record(p_subject bigint, p_record bigint, p_case bigint, p_effect jsonb, p_at timestamptz)
RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  v records;
BEGIN
  SELECT * INTO v FROM records
  WHERE subject_id = p_subject AND no = p_record AND version = (p_effect->>'version')::integer AND state <> 'DELETED'
  FOR UPDATE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'the record is not at version %', p_effect->>'version' USING ERRCODE = 'CRG04';
  END IF;
  INSERT INTO record_versions (subject_id, record_no, version, state, body, sealed, digest, change_reason, case_no,
    supplied_at, disclosed_at)
  VALUES (p_subject, p_record, v.latest_version + 1, 'DISCLOSED', p_effect->'body', v.sealed,
    decode(p_effect->>'digest', 'hex'), p_effect->>'reason', p_case, p_at, p_at);
  PERFORM disclose_version(p_subject, p_record, v.latest_version + 1);
END $$;--> statement-breakpoint
-- Art. 6: from now on the subject is on the list, as a record like others, with its measures.
CREATE FUNCTION enter_listing(p_case bigint, p_subject bigint, p_provider integer, p_effect jsonb, p_at timestamptz)
RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  v_record bigint := (p_effect->>'recordNo')::bigint;
BEGIN
  INSERT INTO records (subject_id, no, kind, provider_id, natural_key, supplied_at)
  VALUES (p_subject, v_record, 'SEVERE_LISTING', p_provider, decode(p_effect->>'naturalKey', 'hex'), p_at);
  INSERT INTO record_versions (subject_id, record_no, version, state, body, digest, change_reason, case_no,
    supplied_at, disclosed_at)
  VALUES (p_subject, v_record, 1, 'DISCLOSED', p_effect->'body', decode(p_effect->>'digest', 'hex'),
    p_effect->>'reason', p_case, p_at, p_at);
  PERFORM disclose_version(p_subject, v_record, 1);
  INSERT INTO joint_measures (subject_id, record_no, measure, organisation_id, begun_at)
  SELECT p_subject, v_record, m, p_provider, p_at FROM jsonb_array_elements_text(p_effect->'measures') m;
  UPDATE cases SET record_no = v_record WHERE no = p_case;
END $$;--> statement-breakpoint
-- Delivers notices to inboxes, and queues them for the webhooks of those who are addressed.
CREATE FUNCTION serve_notices(p_case bigint, p_notices jsonb, p_at timestamptz) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  v_no bigint;
BEGIN
  FOR v_no IN
    INSERT INTO notices (case_no, kind, party, subject_id, organisation_id, title, body, delivered_at)
    SELECT p_case, n.kind, n.party, n."subjectId", n."organisationId", n.title, n.body, p_at
    FROM jsonb_to_recordset(p_notices) AS n(kind text, party text, "subjectId" bigint, "organisationId" integer,
      title jsonb, body jsonb)
    RETURNING no
  LOOP
    INSERT INTO webhook_deliveries (notice_no, organisation_id, next_attempt_at)
    SELECT n.no, w.organisation_id, p_at
    FROM notices n, webhooks w JOIN organisations o ON o.id = w.organisation_id
    WHERE n.no = v_no AND CASE
      WHEN n.subject_id IS NOT NULL THEN w.for_subjects
      WHEN n.organisation_id IS NOT NULL THEN n.organisation_id = w.organisation_id
      ELSE o.role = CASE n.party WHEN 'HANDLER' THEN 'AGENCY' WHEN 'REVIEWER' THEN 'AGENCY' ELSE n.party END END;
    PERFORM pg_notify('notices', v_no::text);
  END LOOP;
END $$;--> statement-breakpoint
GRANT SELECT ON cases, case_events, case_clocks, record_marks, tombstones, joint_measures, recalls, notices, webhooks,
  webhook_deliveries, officers, evidence, evidence_chunks, case_evidence, mutations TO crg_read, crg_write;--> statement-breakpoint
GRANT INSERT ON cases, case_events, case_clocks, record_marks, tombstones, joint_measures, recalls, notices, webhooks,
  webhook_deliveries, officers, evidence, evidence_chunks, case_evidence, mutations TO crg_write;--> statement-breakpoint
GRANT UPDATE ON cases, case_clocks, record_marks, joint_measures, recalls, notices, webhooks, webhook_deliveries,
  officers, evidence TO crg_write;--> statement-breakpoint
GRANT UPDATE (officer) ON organisations TO crg_write;--> statement-breakpoint
GRANT UPDATE (particulars) ON case_events TO crg_write;--> statement-breakpoint
GRANT DELETE ON webhooks, evidence, evidence_chunks TO crg_write;--> statement-breakpoint
GRANT USAGE ON SEQUENCE notice_no TO crg_write;
