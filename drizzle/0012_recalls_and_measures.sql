DROP INDEX "recalls_organisation";--> statement-breakpoint
ALTER TABLE "recalls" ADD COLUMN "no" bigint DEFAULT nextval('case_no') NOT NULL;--> statement-breakpoint
CREATE INDEX "recalls_sent" ON "recalls" USING btree ("sent_at","no");--> statement-breakpoint
CREATE UNIQUE INDEX "recalls_no" ON "recalls" USING btree ("no");--> statement-breakpoint
CREATE INDEX "recalls_organisation" ON "recalls" USING btree ("organisation_id","sent_at","no");--> statement-breakpoint
-- An act outside of any case, with its ledger entry, in one statement: both are committed or neither. As in `carry_out`,
-- the first sender of a mutation does it and whoever sends it again is told the first answer; CRG03 is raised where the
-- acting organisation has no responsible officer (Art. 8(1)), CRG05 where the record is no longer disclosed.
CREATE FUNCTION carry_out_deed(p_unit jsonb, p_field_sets json, p_entries json) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
  v_at timestamptz := (p_unit->>'at')::timestamptz;
  v_organisation integer := (p_unit->>'actingOrganisationId')::integer;
  v_principal text := p_unit->'mutation'->>'principal';
  v_deed jsonb := p_unit->'deed';
  v_subject bigint := (v_deed->>'subjectId')::bigint;
  v_no bigint := (v_deed->>'no')::bigint;
  v_known jsonb := first_answer(p_unit->'mutation', v_at);
BEGIN
  IF v_known IS NOT NULL THEN
    RETURN v_known;
  END IF;
  PERFORM 1 FROM organisations WHERE id = v_organisation AND officer IS NULL;
  IF FOUND THEN
    RAISE EXCEPTION 'the organisation has no responsible officer' USING ERRCODE = 'CRG03';
  END IF;
  CASE v_deed->>'kind'
    WHEN 'RECORD_JOINT_MEASURE' THEN
      -- Waits for a decision that stops disclosure at this moment, and makes one that comes later wait: it ends the measure.
      PERFORM 1 FROM records WHERE subject_id = v_subject AND no = (v_deed->>'recordNo')::bigint AND state = 'ACTIVE'
        AND suspended_by = '{}' FOR SHARE;
      IF NOT FOUND THEN
        RAISE EXCEPTION 'the record is not disclosed' USING ERRCODE = 'CRG05';
      END IF;
      INSERT INTO joint_measures (subject_id, record_no, no, measure, organisation_id, begun_at)
      VALUES (v_subject, (v_deed->>'recordNo')::bigint, v_no, v_deed->>'measure', v_organisation, v_at);
    WHEN 'END_JOINT_MEASURE' THEN
      UPDATE joint_measures SET ended_at = v_at
      WHERE subject_id = v_subject AND no = v_no AND organisation_id = v_organisation AND ended_at IS NULL;
    WHEN 'ACKNOWLEDGE_RECALL' THEN
      UPDATE recalls SET acknowledged_at = v_at, acknowledged_by = v_principal
      WHERE no = v_no AND organisation_id = v_organisation AND acknowledged_at IS NULL;
    ELSE
      RAISE EXCEPTION 'unknown deed %', v_deed->>'kind';
  END CASE;
  PERFORM ledger.append(p_field_sets, p_entries);
  RETURN jsonb_build_object('outcome', 'DONE');
END $$;
