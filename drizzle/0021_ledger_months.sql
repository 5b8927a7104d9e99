-- The ledger in months. An entry's id begins with the milliseconds of its instant, so a month (in Asia/Shanghai) is a
-- range of ids: the primary key stays the id, and what is past retention leaves with its month.
CREATE FUNCTION ledger.id_from(p_at timestamptz) RETURNS uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT rpad(lpad(to_hex(floor(extract(epoch FROM p_at) * 1000)::bigint), 12, '0'), 32, '0')::uuid
$$;--> statement-breakpoint
CREATE FUNCTION ledger.instant_of(p_id uuid) RETURNS timestamptz LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT to_timestamp(('x' || translate(left(p_id::text, 13), '-', ''))::bit(48)::bigint / 1000.0)
$$;--> statement-breakpoint
-- What was the ledger becomes the rest: it keeps every row, also those whose id is not of their time, until a month
-- takes them over; later it takes what no month covers, as under a wrong clock.
DROP VIEW ledger.field_accesses;--> statement-breakpoint
DROP TRIGGER enqueue ON ledger.entries;--> statement-breakpoint
REVOKE ALL ON ledger.entries FROM crg_append, crg_write, crg_audit;--> statement-breakpoint
ALTER TABLE ledger.entries RENAME TO entries_rest;--> statement-breakpoint
ALTER INDEX ledger.entries_pkey RENAME TO entries_rest_pkey;--> statement-breakpoint
ALTER INDEX ledger.entries_at RENAME TO entries_rest_at;--> statement-breakpoint
ALTER INDEX ledger.entries_subjects RENAME TO entries_rest_subjects;--> statement-breakpoint
ALTER INDEX ledger.entries_organisation RENAME TO entries_rest_organisation;--> statement-breakpoint
ALTER INDEX ledger.entries_principal RENAME TO entries_rest_principal;--> statement-breakpoint
CREATE TABLE ledger.entries (LIKE ledger.entries_rest) PARTITION BY RANGE (id);--> statement-breakpoint
ALTER TABLE ledger.entries ADD CONSTRAINT entries_pkey PRIMARY KEY (id);--> statement-breakpoint
ALTER TABLE ledger.entries ADD CONSTRAINT entries_leaf
  CHECK (coalesce(octet_length(salt) = 32 and octet_length(leaf) = 32, false)) NOT VALID;--> statement-breakpoint
ALTER TABLE ledger.entries_rest ADD CONSTRAINT entries_id
  CHECK (at between ledger.instant_of(id) - interval '10 minutes' and ledger.instant_of(id) + interval '10 minutes') NOT VALID;--> statement-breakpoint
ALTER TABLE ledger.entries ADD CONSTRAINT entries_id
  CHECK (at between ledger.instant_of(id) - interval '10 minutes' and ledger.instant_of(id) + interval '10 minutes') NOT VALID;--> statement-breakpoint
ALTER TABLE ledger.entries ATTACH PARTITION ledger.entries_rest DEFAULT;--> statement-breakpoint
CREATE INDEX entries_at ON ledger.entries (at, id);--> statement-breakpoint
CREATE INDEX entries_subjects ON ledger.entries USING gin (object_subject);--> statement-breakpoint
CREATE INDEX entries_organisation ON ledger.entries (organisation_id, at, id);--> statement-breakpoint
CREATE INDEX entries_principal ON ledger.entries (principal, at, id);--> statement-breakpoint
CREATE TRIGGER enqueue AFTER INSERT ON ledger.entries
REFERENCING NEW TABLE AS appended FOR EACH STATEMENT EXECUTE FUNCTION ledger.enqueue();--> statement-breakpoint
CREATE VIEW ledger.field_accesses AS
SELECT e.id AS entry_id, e.request_id, e.at, e.role, e.principal, e.organisation_id, e.office, e.representative,
       e.purpose, e.case_number, e.basis, e.policy_version, e.operation_name, e.act, e.code,
       nullif(o.subject, 0) AS subject_id, nullif(o.no, 0) AS object_no,
       f.field,
       (ARRAY['RELEASED', 'HIDDEN', 'REFUSED', 'FAILED'])[r.outcome] AS outcome
FROM ledger.entries e
CROSS JOIN LATERAL (
  SELECT u.field_set, u.outcome, u.length, (sum(u.length) OVER (ORDER BY u.i))::int AS run_end
  FROM unnest(e.run_field_set, e.run_outcome, e.run_length) WITH ORDINALITY AS u(field_set, outcome, length, i)
) r
CROSS JOIN LATERAL unnest(
  e.object_subject[r.run_end - r.length + 1 : r.run_end],
  e.object_no[r.run_end - r.length + 1 : r.run_end]
) AS o(subject, no)
JOIN ledger.field_sets s ON s.id = r.field_set
CROSS JOIN LATERAL unnest(s.fields) AS f(field);--> statement-breakpoint
-- The months alone are granted nothing: whoever reads or appends does it through the whole.
GRANT INSERT ON ledger.entries TO crg_append, crg_write;--> statement-breakpoint
GRANT SELECT ON ledger.entries, ledger.field_accesses TO crg_audit;--> statement-breakpoint
-- The keeper of the ledger makes months before they begin: it can do that in this one way, and sees no entry.
DO $$
BEGIN
  BEGIN
    CREATE ROLE crg_keep NOLOGIN;
  EXCEPTION WHEN duplicate_object OR unique_violation THEN
    NULL; -- roles belong to the cluster; another database of it has made it
  END;
  GRANT crg_keep TO CURRENT_USER;
END $$;--> statement-breakpoint
GRANT USAGE ON SCHEMA ledger TO crg_keep;--> statement-breakpoint
-- Makes one month, with what the rest holds of it. The whole is locked before the rest: appends wait at the door, for
-- an append that was on its way into the rest would fail there once the month is attached. Readers wait for the rest only.
CREATE FUNCTION ledger.make_month(p_month timestamp) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog SET lock_timeout = '1s' AS $$
DECLARE
  v_name text := 'entries_' || to_char(p_month, 'YYYY_MM');
  v_from uuid := ledger.id_from(p_month AT TIME ZONE 'Asia/Shanghai');
  v_until uuid := ledger.id_from((p_month + interval '1 month') AT TIME ZONE 'Asia/Shanghai');
  v_check record;
BEGIN
  IF to_regclass('ledger.' || v_name) IS NOT NULL THEN
    RETURN false;
  END IF;
  LOCK TABLE ONLY ledger.entries IN SHARE ROW EXCLUSIVE MODE;
  IF to_regclass('ledger.' || v_name) IS NOT NULL THEN
    RETURN false; -- somebody else has made it while we waited
  END IF;
  LOCK TABLE ledger.entries_rest IN ACCESS EXCLUSIVE MODE;
  EXECUTE format('CREATE TABLE ledger.%I (LIKE ledger.entries)', v_name);
  EXECUTE format('INSERT INTO ledger.%I SELECT * FROM ledger.entries_rest WHERE id >= $1 AND id < $2', v_name)
  USING v_from, v_until;
  DELETE FROM ledger.entries_rest WHERE id >= v_from AND id < v_until;
  -- Rows from before a check may not meet it, so the checks come after the rows, as they did to the whole.
  FOR v_check IN
    SELECT conname, pg_get_constraintdef(oid) AS definition FROM pg_constraint
    WHERE conrelid = 'ledger.entries'::regclass AND contype = 'c'
  LOOP
    EXECUTE format('ALTER TABLE ledger.%I ADD CONSTRAINT %I %s', v_name, v_check.conname, v_check.definition);
  END LOOP;
  EXECUTE format('ALTER TABLE ledger.entries ATTACH PARTITION ledger.%I FOR VALUES FROM (%L) TO (%L)', v_name, v_from, v_until);
  RETURN true;
END $$;--> statement-breakpoint
-- Makes the months from that of one instant to that of another where they are missing; answers how many it made. Where
-- somebody keeps it waiting, it gives up with lock_not_available and nothing done, and is called again.
CREATE FUNCTION ledger.make_months(p_from timestamptz, p_until timestamptz) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  v_month timestamp;
  v_made integer := 0;
BEGIN
  IF p_until > p_from + interval '20 years' THEN
    RAISE EXCEPTION 'too many months' USING ERRCODE = 'program_limit_exceeded';
  END IF;
  FOR v_month IN
    SELECT generate_series(date_trunc('month', p_from AT TIME ZONE 'Asia/Shanghai'), p_until AT TIME ZONE 'Asia/Shanghai', '1 month')
  LOOP
    v_made := v_made + ledger.make_month(v_month)::integer;
  END LOOP;
  RETURN v_made;
END $$;--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION ledger.make_month, ledger.make_months FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION ledger.make_months TO crg_keep;--> statement-breakpoint
SELECT ledger.make_months(greatest(coalesce(min(at), now()), now() - interval '15 years'), now() + interval '2 years')
FROM ledger.entries;
