-- Appends to the ledger: the one way in. Entries are named by their ids, so a repeated append adds nothing.
-- It runs with the rights of whoever calls it, so only roles that may insert can use it.
CREATE FUNCTION ledger.append(p_field_sets json, p_entries json) RETURNS void LANGUAGE sql AS $$
  INSERT INTO ledger.field_sets SELECT * FROM json_populate_recordset(null::ledger.field_sets, p_field_sets)
  ON CONFLICT DO NOTHING;
  INSERT INTO ledger.entries SELECT * FROM json_populate_recordset(null::ledger.entries, p_entries)
  ON CONFLICT DO NOTHING;
$$;--> statement-breakpoint
-- Refuses a batch after its confidentiality review (Art. 8(2)): nothing of it is ever disclosed.
CREATE FUNCTION refuse_batch(p_batch uuid, p_reviewer text, p_at timestamptz) RETURNS boolean
LANGUAGE plpgsql AS $$
BEGIN
  UPDATE batches SET state = 'REFUSED', reviewed_by = p_reviewer, reviewed_at = p_at
  WHERE id = p_batch AND state = 'STAGED' AND supplied_by <> p_reviewer;
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  UPDATE record_versions SET state = 'UNDISCLOSED' WHERE batch_id = p_batch AND state = 'STAGED';
  RETURN true;
END $$;--> statement-breakpoint
-- Decides a review and accounts for it in one statement: both are committed or neither.
CREATE FUNCTION review_batch(
  p_batch uuid, p_reviewer text, p_at timestamptz, p_passed boolean, p_field_sets json, p_entries json
) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE v_done boolean;
BEGIN
  v_done := CASE WHEN p_passed THEN approve_batch(p_batch, p_reviewer, p_at) ELSE refuse_batch(p_batch, p_reviewer, p_at) END;
  IF v_done THEN
    PERFORM ledger.append(p_field_sets, p_entries);
  END IF;
  RETURN v_done;
END $$;
