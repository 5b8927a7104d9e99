-- Every refusal has a code of its own (`src/store/sqlstates.ts`). CRG05 stays with the consent that is missing.
--
-- An act about a joint measure or a recall, with its ledger entry, in one statement: both are committed or neither. As in
-- `carry_out`, the first sender of a mutation does it and whoever sends it again is told the first answer; CRG03 is raised
-- where the acting organisation has no responsible officer (Art. 8(1)), CRG08 where the record is no longer disclosed.
CREATE OR REPLACE FUNCTION carry_out_deed(p_unit jsonb, p_field_sets json, p_entries json) RETURNS jsonb
LANGUAGE plpgsql AS $$
DECLARE
  v_at timestamptz := (p_unit->>'at')::timestamptz;
  v_organisation integer := (p_unit->>'organisationId')::integer;
  v_principal text := p_unit->'mutation'->>'principal';
  v_subject bigint := (p_unit->>'subjectId')::bigint;
  v_no bigint := (p_unit->>'no')::bigint;
  v_known jsonb := first_answer(p_unit->'mutation', v_at);
BEGIN
  IF v_known IS NOT NULL THEN
    RETURN v_known;
  END IF;
  PERFORM require_officer(v_organisation);
  CASE p_unit->>'kind'
    WHEN 'RECORD_JOINT_MEASURE' THEN
      -- Waits for a decision that stops disclosure at this moment, and makes one that comes later wait: it ends the measure.
      PERFORM 1 FROM records WHERE subject_id = v_subject AND no = (p_unit->>'recordNo')::bigint AND state = 'ACTIVE'
        AND suspended_by = '{}' FOR SHARE;
      IF NOT FOUND THEN
        RAISE EXCEPTION 'the record is not disclosed' USING ERRCODE = 'CRG08';
      END IF;
      INSERT INTO joint_measures (subject_id, record_no, no, measure, organisation_id, begun_at)
      VALUES (v_subject, (p_unit->>'recordNo')::bigint, v_no, p_unit->>'measure', v_organisation, v_at);
    WHEN 'END_JOINT_MEASURE' THEN
      UPDATE joint_measures SET ended_at = v_at
      WHERE subject_id = v_subject AND no = v_no AND organisation_id = v_organisation AND ended_at IS NULL;
    WHEN 'ACKNOWLEDGE_RECALL' THEN
      UPDATE recalls SET acknowledged_at = v_at, acknowledged_by = v_principal
      WHERE no = v_no AND organisation_id = v_organisation AND acknowledged_at IS NULL;
    ELSE
      RAISE EXCEPTION 'unknown act %', p_unit->>'kind';
  END CASE;
  PERFORM ledger.append(p_field_sets, p_entries);
  RETURN jsonb_build_object('outcome', 'DONE');
END $$;--> statement-breakpoint
-- Marks notices as read and accounts for it. The first reader's name and time stay. CRG06: one of the notices does not lie
-- in the reader's inboxes, so none is marked.
CREATE OR REPLACE FUNCTION mark_notices_read(
  p_mutation jsonb, p_at timestamptz, p_notices jsonb, p_inboxes jsonb, p_field_sets json, p_entries json
) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
  v_nos bigint[] := array(SELECT DISTINCT jsonb_array_elements_text(p_notices)::bigint);
  v_known jsonb := first_answer(p_mutation, p_at);
BEGIN
  IF v_known IS NOT NULL THEN
    RETURN v_known;
  END IF;
  IF (SELECT count(*) FROM notices WHERE no = ANY (v_nos) AND p_inboxes ? inbox) < cardinality(v_nos) THEN
    RAISE EXCEPTION 'a notice does not lie in these inboxes' USING ERRCODE = 'CRG06';
  END IF;
  UPDATE notices SET read_at = p_at, read_by = p_mutation->>'principal' WHERE no = ANY (v_nos) AND read_at IS NULL;
  PERFORM ledger.append(p_field_sets, p_entries);
  RETURN jsonb_build_object('outcome', 'DONE');
END $$;
