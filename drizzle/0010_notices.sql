ALTER TABLE "webhook_deliveries" DROP CONSTRAINT "webhook_deliveries_organisation_id_webhooks_organisation_id_fk";
--> statement-breakpoint
DROP INDEX "notices_subject";--> statement-breakpoint
DROP INDEX "notices_organisation";--> statement-breakpoint
DROP INDEX "notices_party";--> statement-breakpoint
DROP INDEX "webhook_deliveries_pending";--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "inbox" text GENERATED ALWAYS AS (case when subject_id is not null then 'subject:' || subject_id when organisation_id is not null then 'organisation:' || organisation_id else 'party:' || party end) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "notices_inbox" ON "notices" USING btree ("inbox","delivered_at","no");--> statement-breakpoint
CREATE INDEX "webhook_deliveries_pending" ON "webhook_deliveries" USING btree ("organisation_id","next_attempt_at") WHERE "webhook_deliveries"."state" = 'PENDING';
--> statement-breakpoint
-- Marks notices as read and accounts for it. The first reader's name and time stay; a notice that does not lie in one of
-- the reader's inboxes makes the whole of it UNKNOWN.
CREATE FUNCTION mark_notices_read(
  p_mutation jsonb, p_at timestamptz, p_notices jsonb, p_inboxes jsonb, p_field_sets json, p_entries json
) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
  v_nos bigint[] := array(SELECT DISTINCT jsonb_array_elements_text(p_notices)::bigint);
  v_known jsonb;
BEGIN
  IF (SELECT count(*) FROM notices WHERE no = ANY (v_nos) AND p_inboxes ? inbox) < cardinality(v_nos) THEN
    RETURN jsonb_build_object('outcome', 'UNKNOWN');
  END IF;
  v_known := first_answer(p_mutation, p_at);
  IF v_known IS NOT NULL THEN
    RETURN v_known;
  END IF;
  UPDATE notices SET read_at = p_at, read_by = p_mutation->>'principal' WHERE no = ANY (v_nos) AND read_at IS NULL;
  PERFORM ledger.append(p_field_sets, p_entries);
  RETURN jsonb_build_object('outcome', 'DONE');
END $$;--> statement-breakpoint
-- Registers the webhook of an organisation in place of the one before.
CREATE FUNCTION register_webhook(
  p_mutation jsonb, p_at timestamptz, p_organisation integer, p_url text, p_secret bytea, p_for_subjects boolean,
  p_field_sets json, p_entries json
) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE v_known jsonb := first_answer(p_mutation, p_at);
BEGIN
  IF v_known IS NOT NULL THEN
    RETURN v_known;
  END IF;
  INSERT INTO webhooks (organisation_id, url, sealed_secret, for_subjects, registered_by, registered_at)
  VALUES (p_organisation, p_url, p_secret, p_for_subjects, p_mutation->>'principal', p_at)
  ON CONFLICT (organisation_id) DO UPDATE SET url = excluded.url, sealed_secret = excluded.sealed_secret,
    for_subjects = excluded.for_subjects, registered_by = excluded.registered_by, registered_at = excluded.registered_at;
  PERFORM ledger.append(p_field_sets, p_entries);
  RETURN jsonb_build_object('outcome', 'DONE');
END $$;--> statement-breakpoint
-- Removes the webhook of an organisation. What it was not sent yet is dropped, and stays in the inbox as it was.
CREATE FUNCTION remove_webhook(
  p_mutation jsonb, p_at timestamptz, p_organisation integer, p_field_sets json, p_entries json
) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE v_known jsonb := first_answer(p_mutation, p_at);
BEGIN
  IF v_known IS NOT NULL THEN
    RETURN v_known;
  END IF;
  DELETE FROM webhooks WHERE organisation_id = p_organisation;
  UPDATE webhook_deliveries SET state = 'DROPPED'
  WHERE organisation_id = p_organisation AND state IN ('PENDING', 'DEAD');
  PERFORM ledger.append(p_field_sets, p_entries);
  RETURN jsonb_build_object('outcome', 'DONE');
END $$;--> statement-breakpoint
-- Begins anew with notices that were given up: with these, or with all if p_notices is null.
CREATE FUNCTION retry_dead_notices(
  p_mutation jsonb, p_at timestamptz, p_organisation integer, p_notices jsonb, p_field_sets json, p_entries json
) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE v_known jsonb := first_answer(p_mutation, p_at);
BEGIN
  IF v_known IS NOT NULL THEN
    RETURN v_known;
  END IF;
  UPDATE webhook_deliveries SET state = 'PENDING', attempts = 0, next_attempt_at = p_at
  WHERE organisation_id = p_organisation AND state = 'DEAD' AND (p_notices = 'null' OR p_notices @> to_jsonb(notice_no));
  PERFORM ledger.append(p_field_sets, p_entries);
  RETURN jsonb_build_object('outcome', 'DONE');
END $$;
