CREATE TABLE "detections" (
	"watch" text PRIMARY KEY NOT NULL,
	"until" timestamp (3) with time zone NOT NULL
);--> statement-breakpoint
ALTER TABLE "quarantined_rows" ADD COLUMN "decision" text;--> statement-breakpoint
ALTER TABLE "quarantined_rows" ADD COLUMN "decision_reason" text;--> statement-breakpoint
ALTER TABLE "quarantined_rows" ADD COLUMN "decided_by" text;--> statement-breakpoint
ALTER TABLE "quarantined_rows" ADD COLUMN "decided_at" timestamp (3) with time zone;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON detections TO crg_write;--> statement-breakpoint
-- Art. 8(1): an organisation without a responsible officer does not act.
CREATE FUNCTION require_officer(p_organisation integer) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM organisations WHERE id = p_organisation AND officer IS NULL;
  IF FOUND THEN
    RAISE EXCEPTION 'the organisation has no responsible officer' USING ERRCODE = 'CRG03';
  END IF;
END $$;--> statement-breakpoint
-- Appoints the responsible officer of an organisation in place of the present one, or, without a name, ends the present
-- one; with the ledger entry, in one statement. CRG03: there is none to end. The answer is the officer as the act left it.
CREATE FUNCTION change_officer(p_act jsonb, p_field_sets json, p_entries json) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
  v_at timestamptz := (p_act->>'at')::timestamptz;
  v_organisation integer := (p_act->>'organisationId')::integer;
  v_name text := p_act->>'name';
  v_present officers;
  v_answer jsonb;
  v_known jsonb;
BEGIN
  -- Two changes of one organisation wait for each other, so that it never has two officers.
  PERFORM 1 FROM organisations WHERE id = v_organisation FOR UPDATE;
  SELECT * INTO v_present FROM officers WHERE organisation_id = v_organisation AND ended_at IS NULL;
  v_answer := CASE WHEN v_name IS NULL
    THEN jsonb_build_object('name', v_present.name, 'appointedBy', v_present.appointed_by,
      'appointedAt', v_present.appointed_at, 'endedAt', v_at)
    ELSE jsonb_build_object('name', v_name, 'appointedBy', p_act->'mutation'->>'principal', 'appointedAt', v_at,
      'endedAt', NULL) END;
  v_known := first_answer(p_act->'mutation' || jsonb_build_object('answer', v_answer), v_at);
  IF v_known IS NOT NULL THEN
    RETURN v_known;
  END IF;
  IF v_name IS NULL AND v_present IS NULL THEN
    RAISE EXCEPTION 'the organisation has no responsible officer' USING ERRCODE = 'CRG03';
  END IF;
  UPDATE officers SET ended_at = v_at WHERE organisation_id = v_organisation AND ended_at IS NULL;
  INSERT INTO officers (organisation_id, no, name, appointed_by, appointed_at)
  SELECT v_organisation, 1 + coalesce((SELECT max(no) FROM officers WHERE organisation_id = v_organisation), 0), v_name,
    p_act->'mutation'->>'principal', v_at
  WHERE v_name IS NOT NULL;
  UPDATE organisations SET officer = v_name WHERE id = v_organisation;
  PERFORM ledger.append(p_field_sets, p_entries);
  RETURN jsonb_build_object('outcome', 'DONE', 'answer', v_answer);
END $$;--> statement-breakpoint
-- A provider begins to supply a file: the act is on the ledger before its first row is taken.
CREATE FUNCTION begin_supply(p_act jsonb, p_field_sets json, p_entries json) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
  v_known jsonb := first_answer(p_act->'mutation', (p_act->>'at')::timestamptz);
BEGIN
  IF v_known IS NOT NULL THEN
    RETURN v_known;
  END IF;
  PERFORM require_officer((p_act->>'organisationId')::integer);
  PERFORM ledger.append(p_field_sets, p_entries);
  RETURN jsonb_build_object('outcome', 'DONE', 'answer', p_act->'mutation'->'answer');
END $$;--> statement-breakpoint
-- Art. 8(2): decides a review once, however often the decision is sent. CRG06: the batch cannot be reviewed by this
-- person, or at all.
CREATE FUNCTION decide_review(p_act jsonb, p_field_sets json, p_entries json) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
  v_at timestamptz := (p_act->>'at')::timestamptz;
  v_mutation jsonb := p_act->'mutation';
  v_known jsonb := first_answer(v_mutation, v_at);
BEGIN
  IF v_known IS NOT NULL THEN
    RETURN v_known;
  END IF;
  PERFORM require_officer((p_act->>'organisationId')::integer);
  IF NOT review_batch((p_act->>'batch')::uuid, v_mutation->>'principal', v_at, (p_act->>'passed')::boolean,
    p_field_sets, p_entries) THEN
    RAISE EXCEPTION 'the batch cannot be reviewed' USING ERRCODE = 'CRG06';
  END IF;
  RETURN jsonb_build_object('outcome', 'DONE', 'answer', v_mutation->'answer');
END $$;--> statement-breakpoint
-- Art. 3: decides a row that was held because full capacity was not evident, once, with the ledger entry. What is refused
-- is kept no longer. CRG06: the row waits for no such decision, or who decides supplied it.
CREATE FUNCTION decide_held_row(p_act jsonb, p_field_sets json, p_entries json) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
  v_at timestamptz := (p_act->>'at')::timestamptz;
  v_mutation jsonb := p_act->'mutation';
  v_known jsonb := first_answer(v_mutation, v_at);
BEGIN
  IF v_known IS NOT NULL THEN
    RETURN v_known;
  END IF;
  PERFORM require_officer((p_act->>'organisationId')::integer);
  UPDATE quarantined_rows q SET decision = p_act->>'decision', decision_reason = p_act->>'reason',
    decided_by = v_mutation->>'principal', decided_at = v_at,
    sealed_row = CASE WHEN p_act->>'decision' = 'RELEASED' THEN sealed_row END
  FROM batches b
  WHERE q.batch_id = (p_act->>'batch')::uuid AND q.row_no = (p_act->>'row')::integer AND q.decision IS NULL
    AND NOT jsonb_path_exists(q.faults, '$[*] ? (@.code != "HELD_FOR_REVIEW")')
    AND b.id = q.batch_id AND b.state <> 'STAGING' AND b.supplied_by <> v_mutation->>'principal';
  IF NOT FOUND THEN
    RAISE EXCEPTION 'the row waits for no decision' USING ERRCODE = 'CRG06';
  END IF;
  PERFORM ledger.append(p_field_sets, p_entries);
  RETURN jsonb_build_object('outcome', 'DONE', 'answer', v_mutation->'answer');
END $$;
