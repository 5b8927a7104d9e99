ALTER TABLE "case_events" ADD COLUMN "change" text;--> statement-breakpoint
CREATE INDEX "case_events_changes" ON "case_events" USING btree ("at","case_no","version") WHERE "case_events"."change" is not null;--> statement-breakpoint
-- One act in one case: where it now stands, its event, clocks, evidence, notices, and what it does to its record.
CREATE OR REPLACE FUNCTION take_step(p_step jsonb, p_at timestamptz) RETURNS void LANGUAGE plpgsql AS $$
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
    article, authority, change)
  VALUES (v_case, v_version, p_at, v_event->>'act', v_event->>'party', v_event->>'principal',
    (v_event->>'organisationId')::integer, p_step->>'state', p_step->'memory', v_event->'particulars',
    v_event->>'article', v_event->>'authority', v_event->>'change');

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
-- Recalls a changed record from somebody who was found to have received it only afterwards: once, with the notice and
-- the ledger entry, in one statement. False: it was recalled before.
CREATE FUNCTION recall_late(p_recall jsonb, p_at timestamptz, p_field_sets json, p_entries json) RETURNS boolean
LANGUAGE plpgsql AS $$
DECLARE
  v_case bigint := (p_recall->>'caseNo')::bigint;
BEGIN
  INSERT INTO recalls (case_no, version, organisation_id, subject_id, record_no, change, sent_at)
  SELECT v_case, e.version, (p_recall->>'organisationId')::integer, c.subject_id, c.record_no, e.change, p_at
  FROM case_events e JOIN cases c ON c.no = e.case_no
  WHERE e.case_no = v_case AND e.version = (p_recall->>'version')::integer AND e.change IS NOT NULL
  ON CONFLICT (case_no, version, organisation_id) DO NOTHING;
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  PERFORM serve_notices(v_case, p_recall->'notices', p_at);
  PERFORM ledger.append(p_field_sets, p_entries);
  RETURN true;
END $$;
