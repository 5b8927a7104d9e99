-- A consent that was entered from paper gets a case like any other, so that its subject can withdraw it and complain.
CREATE FUNCTION pg_temp.instant(p_at timestamptz) RETURNS jsonb LANGUAGE sql AS $$
  SELECT CASE WHEN p_at IS NOT NULL THEN
    jsonb_build_object('$date', to_char(p_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) END
$$;--> statement-breakpoint
UPDATE consents SET case_no = nextval('case_no') WHERE case_no IS NULL;--> statement-breakpoint
INSERT INTO cases (no, procedure, subject_id, organisation_id, state, memory, particulars, version, opened_at, closed_at)
SELECT c.case_no, 'consent', c.subject_id, c.reader_id, CASE WHEN c.withdrawn_at IS NULL THEN 'VALID' ELSE 'WITHDRAWN' END,
  jsonb_build_object(
    'requestedBy', jsonb_build_object(
      'party', CASE o.role WHEN 'AGENCY' THEN 'HANDLER' ELSE o.role END, 'organisation', o.id),
    'shownAt', pg_temp.instant(c.notice_given_at), 'consequences', '', 'signedAt', pg_temp.instant(c.written_at),
    'validTo', pg_temp.instant(c.valid_to), 'withdrawnAt', pg_temp.instant(c.withdrawn_at), 'complainedAt', NULL),
  jsonb_build_object('gates', c.gates, 'purposes', c.purposes, 'validFrom', c.valid_from, 'validTo', c.valid_to),
  1, c.written_at, c.withdrawn_at
FROM consents c JOIN organisations o ON o.id = c.reader_id
WHERE NOT EXISTS (SELECT 1 FROM cases k WHERE k.no = c.case_no);--> statement-breakpoint
INSERT INTO case_events (case_no, version, at, act, party, principal, state, memory, particulars, article, authority)
SELECT k.no, 1, k.opened_at, 'GIVE', 'SUBJECT', 'entered from paper', k.state, k.memory, '{}', '7.2', 'STATUTE'
FROM cases k
WHERE k.procedure = 'consent' AND NOT EXISTS (SELECT 1 FROM case_events e WHERE e.case_no = k.no);--> statement-breakpoint
ALTER TABLE "consents" ALTER COLUMN "case_no" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_case_no_cases_no_fk" FOREIGN KEY ("case_no") REFERENCES "public"."cases"("no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "consents_case" ON "consents" USING btree ("case_no");--> statement-breakpoint
-- Art. 7.2: what needs consent is not taken without one that was written before and is in force. Whoever supplies has it,
-- or the agency for which it is supplied.
CREATE FUNCTION require_consent() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM consents c JOIN organisations o ON o.id = c.reader_id
  WHERE c.subject_id = NEW.subject_id AND (o.id = NEW.provider_id OR o.role = 'AGENCY')
    AND NEW.kind = ANY (c.gates) AND 'AGGREGATION' = ANY (c.purposes)
    AND c.written_at < NEW.supplied_at AND c.valid_from <= NEW.supplied_at AND NEW.supplied_at < c.valid_to
    AND (c.withdrawn_at IS NULL OR c.withdrawn_at > NEW.supplied_at);
  IF NOT FOUND THEN
    RAISE EXCEPTION 'a record of kind % needs the written consent of its subject', NEW.kind USING ERRCODE = 'CRG05';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER records_consent BEFORE INSERT ON records FOR EACH ROW
WHEN (NEW.kind IN ('INCOME', 'DEPOSIT', 'SECURITIES', 'INSURANCE', 'REAL_ESTATE', 'TAX'))
EXECUTE FUNCTION require_consent();
