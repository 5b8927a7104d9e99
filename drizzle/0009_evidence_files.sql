CREATE UNIQUE INDEX "evidence_content" ON "evidence" USING btree ("principal","digest");--> statement-breakpoint
CREATE INDEX "evidence_unfinished" ON "evidence" USING btree ("received_at") WHERE "evidence"."digest" is null;--> statement-breakpoint
-- Makes a received file evidence and accounts for it, in one statement: both are committed or neither. Where the same
-- principal handed in the same content before, what was received goes and the first file is the answer.
CREATE FUNCTION complete_evidence(
  p_id uuid, p_media_type text, p_byte_length integer, p_digest bytea, p_field_sets json, p_entries json
) RETURNS uuid LANGUAGE plpgsql AS $$
DECLARE v_id uuid := p_id;
BEGIN
  BEGIN
    UPDATE evidence SET media_type = p_media_type, byte_length = p_byte_length, digest = p_digest
    WHERE id = p_id AND digest IS NULL;
    IF NOT FOUND THEN
      RAISE EXCEPTION 'no file is being received under this id';
    END IF;
  EXCEPTION WHEN unique_violation THEN
    SELECT first.id INTO STRICT v_id FROM evidence first JOIN evidence again USING (principal)
    WHERE again.id = p_id AND first.digest = p_digest;
    PERFORM remove_unfinished_evidence(p_id, 'infinity');
  END;
  PERFORM ledger.append(p_field_sets, p_entries);
  RETURN v_id;
END $$;--> statement-breakpoint
-- Removes files that never became evidence: one, or (null) all that were begun before an instant.
CREATE FUNCTION remove_unfinished_evidence(p_id uuid, p_begun_before timestamptz) RETURNS void LANGUAGE sql AS $$
  WITH unfinished AS (
    SELECT id FROM evidence
    WHERE digest IS NULL AND received_at < p_begun_before AND (p_id IS NULL OR id = p_id)
    FOR UPDATE
  ), chunks AS (
    DELETE FROM evidence_chunks c USING unfinished u WHERE c.evidence_id = u.id
  )
  DELETE FROM evidence e USING unfinished u WHERE e.id = u.id;
$$;
