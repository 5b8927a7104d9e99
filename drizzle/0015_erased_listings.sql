-- Art. 11: what a deleted record of the list said is also said by the listing that made it: in its case, its events, its
-- notices and its measures. It is erased there too, last in the unit of the deletion, after the listing has ended in it.
-- That there was a listing, and who did what when, stays.
CREATE FUNCTION erase_listing() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  v_said CONSTANT text[] := '{draft,notice,announced,points,measures,reason}';
  v_case bigint;
BEGIN
  UPDATE joint_measures SET measure = '' WHERE subject_id = NEW.subject_id AND record_no = NEW.record_no;
  SELECT no INTO v_case FROM cases
  WHERE procedure = 'listing' AND subject_id = NEW.subject_id AND record_no = NEW.record_no;
  IF FOUND THEN
    UPDATE cases SET memory = memory - v_said, particulars = '{}' WHERE no = v_case;
    UPDATE case_events SET memory = memory - v_said, particulars = particulars - v_said WHERE case_no = v_case;
    UPDATE notices SET body = '{"zh": "内容已随信息删除。", "en": "The content was erased with the record."}'
    WHERE case_no = v_case;
  END IF;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE CONSTRAINT TRIGGER erase_listing AFTER INSERT ON tombstones
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION erase_listing();--> statement-breakpoint
GRANT UPDATE (memory) ON case_events TO crg_write;
