ALTER TABLE "tombstones" ADD CONSTRAINT "tombstones_two_persons" CHECK ("tombstones"."handler" <> "tombstones"."reviewer");--> statement-breakpoint
-- Art. 9a(2): what a version of a record says, and where it came from, never changes. Its content can be erased, all of it,
-- together with a tombstone that names the ground and two persons (Art. 11). Judged at the end of the unit, for the
-- tombstone may be set in it last.
CREATE FUNCTION keep_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM tombstones WHERE subject_id = OLD.subject_id AND record_no = OLD.record_no;
  IF NOT FOUND OR NEW.body <> '{}' OR NEW.sealed IS NOT NULL OR NEW.digest <> '' OR NEW.change_reason <> ''
    OR (NEW.subject_id, NEW.record_no, NEW.version, NEW.supplied_at) <>
      (OLD.subject_id, OLD.record_no, OLD.version, OLD.supplied_at)
    OR (NEW.batch_id, NEW.row_no, NEW.case_no) IS DISTINCT FROM (OLD.batch_id, OLD.row_no, OLD.case_no) THEN
    RAISE EXCEPTION 'versions are append-only' USING ERRCODE = 'CRG07';
  END IF;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE CONSTRAINT TRIGGER keep_version AFTER UPDATE OF subject_id, record_no, version, body, sealed, digest,
  change_reason, batch_id, row_no, case_no, supplied_at ON record_versions
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION keep_version();
