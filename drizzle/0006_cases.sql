CREATE SEQUENCE "public"."notice_no" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1;--> statement-breakpoint
CREATE TABLE "case_clocks" (
	"case_no" bigint NOT NULL,
	"clock" text NOT NULL,
	"start_version" integer NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"due_date" date NOT NULL,
	"amber_from" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"edition" text NOT NULL,
	"provisional" boolean NOT NULL,
	"met_at" timestamp (3) with time zone,
	"dropped_at" timestamp (3) with time zone,
	"end_version" integer,
	"overdue_found_at" timestamp (3) with time zone,
	CONSTRAINT "case_clocks_case_no_clock_start_version_pk" PRIMARY KEY("case_no","clock","start_version")
);
--> statement-breakpoint
CREATE TABLE "case_events" (
	"case_no" bigint NOT NULL,
	"version" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"act" text NOT NULL,
	"party" text NOT NULL,
	"principal" text NOT NULL,
	"organisation_id" integer,
	"state" text NOT NULL,
	"memory" jsonb NOT NULL,
	"particulars" jsonb NOT NULL,
	"article" text NOT NULL,
	"authority" text NOT NULL,
	CONSTRAINT "case_events_case_no_version_pk" PRIMARY KEY("case_no","version")
);
--> statement-breakpoint
CREATE TABLE "cases" (
	"no" bigint PRIMARY KEY DEFAULT nextval('case_no') NOT NULL,
	"procedure" text NOT NULL,
	"subject_id" bigint,
	"record_no" bigint,
	"organisation_id" integer,
	"state" text NOT NULL,
	"memory" jsonb NOT NULL,
	"particulars" jsonb NOT NULL,
	"version" integer NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"closed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "joint_measures" (
	"subject_id" bigint NOT NULL,
	"record_no" bigint NOT NULL,
	"no" bigint DEFAULT nextval('case_no') NOT NULL,
	"measure" text NOT NULL,
	"organisation_id" integer NOT NULL,
	"begun_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"ended_by" bigint,
	CONSTRAINT "joint_measures_subject_id_record_no_no_pk" PRIMARY KEY("subject_id","record_no","no")
);
--> statement-breakpoint
CREATE TABLE "recalls" (
	"case_no" bigint NOT NULL,
	"version" integer NOT NULL,
	"organisation_id" integer NOT NULL,
	"subject_id" bigint NOT NULL,
	"record_no" bigint NOT NULL,
	"change" text NOT NULL,
	"sent_at" timestamp (3) with time zone NOT NULL,
	"acknowledged_at" timestamp (3) with time zone,
	"acknowledged_by" text,
	CONSTRAINT "recalls_case_no_version_organisation_id_pk" PRIMARY KEY("case_no","version","organisation_id")
);
--> statement-breakpoint
CREATE TABLE "record_marks" (
	"subject_id" bigint NOT NULL,
	"record_no" bigint NOT NULL,
	"case_no" bigint NOT NULL,
	"state" text NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "record_marks_subject_id_record_no_case_no_pk" PRIMARY KEY("subject_id","record_no","case_no")
);
--> statement-breakpoint
CREATE TABLE "tombstones" (
	"subject_id" bigint NOT NULL,
	"record_no" bigint NOT NULL,
	"case_no" bigint NOT NULL,
	"ground" text NOT NULL,
	"article" text NOT NULL,
	"handler" text NOT NULL,
	"reviewer" text NOT NULL,
	"deleted_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "tombstones_subject_id_record_no_pk" PRIMARY KEY("subject_id","record_no")
);
--> statement-breakpoint
CREATE TABLE "case_evidence" (
	"case_no" bigint NOT NULL,
	"version" integer NOT NULL,
	"evidence_id" uuid NOT NULL,
	"kind" text NOT NULL,
	CONSTRAINT "case_evidence_case_no_version_evidence_id_kind_pk" PRIMARY KEY("case_no","version","evidence_id","kind")
);
--> statement-breakpoint
CREATE TABLE "evidence" (
	"id" uuid PRIMARY KEY NOT NULL,
	"principal" text NOT NULL,
	"role" text NOT NULL,
	"subject_id" bigint,
	"organisation_id" integer,
	"sealed_name" "bytea" NOT NULL,
	"media_type" text,
	"byte_length" integer,
	"digest" "bytea",
	"received_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "evidence_chunks" (
	"evidence_id" uuid NOT NULL,
	"no" integer NOT NULL,
	"sealed" "bytea" NOT NULL,
	CONSTRAINT "evidence_chunks_evidence_id_no_pk" PRIMARY KEY("evidence_id","no")
);
--> statement-breakpoint
CREATE TABLE "mutations" (
	"principal" text NOT NULL,
	"client_mutation_id" text NOT NULL,
	"digest" "bytea" NOT NULL,
	"answer" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "mutations_principal_client_mutation_id_pk" PRIMARY KEY("principal","client_mutation_id")
);
--> statement-breakpoint
CREATE TABLE "notices" (
	"no" bigint PRIMARY KEY DEFAULT nextval('notice_no') NOT NULL,
	"case_no" bigint NOT NULL,
	"kind" text NOT NULL,
	"party" text NOT NULL,
	"subject_id" bigint,
	"organisation_id" integer,
	"title" jsonb NOT NULL,
	"body" jsonb NOT NULL,
	"delivered_at" timestamp (3) with time zone NOT NULL,
	"read_at" timestamp (3) with time zone,
	"read_by" text
);
--> statement-breakpoint
CREATE TABLE "webhook_deliveries" (
	"notice_no" bigint NOT NULL,
	"organisation_id" integer NOT NULL,
	"state" text DEFAULT 'PENDING' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_attempt_at" timestamp (3) with time zone NOT NULL,
	"failure" text,
	"delivered_at" timestamp (3) with time zone,
	CONSTRAINT "webhook_deliveries_notice_no_organisation_id_pk" PRIMARY KEY("notice_no","organisation_id")
);
--> statement-breakpoint
CREATE TABLE "webhooks" (
	"organisation_id" integer PRIMARY KEY NOT NULL,
	"url" text NOT NULL,
	"sealed_secret" "bytea" NOT NULL,
	"for_subjects" boolean DEFAULT false NOT NULL,
	"registered_by" text NOT NULL,
	"registered_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "officers" (
	"organisation_id" integer NOT NULL,
	"no" integer NOT NULL,
	"name" text NOT NULL,
	"appointed_by" text NOT NULL,
	"appointed_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "officers_organisation_id_no_pk" PRIMARY KEY("organisation_id","no")
);
--> statement-breakpoint
ALTER TABLE "record_versions" ALTER COLUMN "batch_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "record_versions" ALTER COLUMN "row_no" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "record_versions" ADD COLUMN "case_no" bigint;--> statement-breakpoint
ALTER TABLE "records" ADD COLUMN "suspended_by" bigint[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "consents" ADD COLUMN "case_no" bigint;--> statement-breakpoint
ALTER TABLE "case_clocks" ADD CONSTRAINT "case_clocks_case_no_start_version_case_events_case_no_version_fk" FOREIGN KEY ("case_no","start_version") REFERENCES "public"."case_events"("case_no","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_events" ADD CONSTRAINT "case_events_case_no_cases_no_fk" FOREIGN KEY ("case_no") REFERENCES "public"."cases"("no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_events" ADD CONSTRAINT "case_events_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_measures" ADD CONSTRAINT "joint_measures_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recalls" ADD CONSTRAINT "recalls_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recalls" ADD CONSTRAINT "recalls_case_no_version_case_events_case_no_version_fk" FOREIGN KEY ("case_no","version") REFERENCES "public"."case_events"("case_no","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record_marks" ADD CONSTRAINT "record_marks_case_no_cases_no_fk" FOREIGN KEY ("case_no") REFERENCES "public"."cases"("no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tombstones" ADD CONSTRAINT "tombstones_case_no_cases_no_fk" FOREIGN KEY ("case_no") REFERENCES "public"."cases"("no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_evidence" ADD CONSTRAINT "case_evidence_evidence_id_evidence_id_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."evidence"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_evidence" ADD CONSTRAINT "case_evidence_case_no_version_case_events_case_no_version_fk" FOREIGN KEY ("case_no","version") REFERENCES "public"."case_events"("case_no","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_chunks" ADD CONSTRAINT "evidence_chunks_evidence_id_evidence_id_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."evidence"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_case_no_cases_no_fk" FOREIGN KEY ("case_no") REFERENCES "public"."cases"("no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_notice_no_notices_no_fk" FOREIGN KEY ("notice_no") REFERENCES "public"."notices"("no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_organisation_id_webhooks_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."webhooks"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhooks" ADD CONSTRAINT "webhooks_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "officers" ADD CONSTRAINT "officers_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "case_clocks_running" ON "case_clocks" USING btree ("ends_at") WHERE "case_clocks"."met_at" is null and "case_clocks"."dropped_at" is null;--> statement-breakpoint
CREATE INDEX "case_clocks_provisional" ON "case_clocks" USING btree ("edition") WHERE "case_clocks"."provisional";--> statement-breakpoint
CREATE INDEX "cases_opened" ON "cases" USING btree ("procedure","opened_at","no");--> statement-breakpoint
CREATE INDEX "cases_subject" ON "cases" USING btree ("subject_id","procedure","opened_at","no");--> statement-breakpoint
CREATE INDEX "cases_organisation" ON "cases" USING btree ("organisation_id","procedure","opened_at","no");--> statement-breakpoint
CREATE INDEX "cases_state" ON "cases" USING btree ("procedure","state","opened_at","no");--> statement-breakpoint
CREATE INDEX "recalls_organisation" ON "recalls" USING btree ("organisation_id","sent_at","case_no");--> statement-breakpoint
CREATE INDEX "case_evidence_file" ON "case_evidence" USING btree ("evidence_id");--> statement-breakpoint
CREATE INDEX "evidence_principal" ON "evidence" USING btree ("principal","received_at");--> statement-breakpoint
CREATE INDEX "notices_subject" ON "notices" USING btree ("subject_id","delivered_at","no");--> statement-breakpoint
CREATE INDEX "notices_organisation" ON "notices" USING btree ("organisation_id","delivered_at","no");--> statement-breakpoint
CREATE INDEX "notices_party" ON "notices" USING btree ("party","delivered_at","no") WHERE "notices"."organisation_id" is null;--> statement-breakpoint
CREATE INDEX "notices_case" ON "notices" USING btree ("case_no");--> statement-breakpoint
CREATE INDEX "webhook_deliveries_pending" ON "webhook_deliveries" USING btree ("next_attempt_at") WHERE "webhook_deliveries"."state" = 'PENDING';--> statement-breakpoint
CREATE INDEX "webhook_deliveries_dead" ON "webhook_deliveries" USING btree ("organisation_id","notice_no") WHERE "webhook_deliveries"."state" = 'DEAD';--> statement-breakpoint
ALTER TABLE "record_versions" ADD CONSTRAINT "record_versions_source" CHECK (("record_versions"."batch_id" is null) = ("record_versions"."row_no" is null) and ("record_versions"."batch_id" is null) = ("record_versions"."case_no" is not null));