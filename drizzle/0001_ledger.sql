CREATE SCHEMA "ledger";
--> statement-breakpoint
CREATE TABLE "ledger"."entries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"request_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"role" text NOT NULL,
	"principal" text,
	"organisation_id" integer,
	"office" text,
	"representative" boolean NOT NULL,
	"purpose" text,
	"case_number" text,
	"basis" jsonb NOT NULL,
	"policy_version" text NOT NULL,
	"operation_name" text,
	"operation_hash" "bytea" NOT NULL,
	"act" text,
	"outcome" text NOT NULL,
	"code" text,
	"run_field_set" bigint[] NOT NULL,
	"run_outcome" smallint[] NOT NULL,
	"run_length" integer[] NOT NULL,
	"object_subject" bigint[] NOT NULL,
	"object_no" bigint[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ledger"."field_sets" (
	"id" bigint PRIMARY KEY NOT NULL,
	"fields" text[] NOT NULL
);
--> statement-breakpoint
CREATE INDEX "entries_at" ON "ledger"."entries" USING btree ("at","id");--> statement-breakpoint
CREATE INDEX "entries_subjects" ON "ledger"."entries" USING gin ("object_subject");--> statement-breakpoint
CREATE INDEX "entries_organisation" ON "ledger"."entries" USING btree ("organisation_id","at","id");--> statement-breakpoint
CREATE INDEX "entries_principal" ON "ledger"."entries" USING btree ("principal","at","id");--> statement-breakpoint
-- One line per field access: what the compact entries say, written out.
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
CROSS JOIN LATERAL unnest(s.fields) AS f(field);
