CREATE TABLE "ledger"."checkpoints" (
	"size" bigint PRIMARY KEY NOT NULL,
	"note" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ledger"."leaves" (
	"index" bigint PRIMARY KEY NOT NULL,
	"entry_id" uuid NOT NULL,
	"leaf" "bytea" NOT NULL,
	CONSTRAINT "leaves_entry_id_unique" UNIQUE("entry_id")
);
--> statement-breakpoint
CREATE TABLE "ledger"."nodes" (
	"level" smallint NOT NULL,
	"index" bigint NOT NULL,
	"hash" "bytea" NOT NULL,
	CONSTRAINT "nodes_level_index_pk" PRIMARY KEY("level","index")
);
--> statement-breakpoint
CREATE TABLE "ledger"."unsequenced" (
	"entry_id" uuid PRIMARY KEY NOT NULL,
	"leaf" "bytea" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "ledger"."entries" ADD COLUMN "salt" "bytea";--> statement-breakpoint
ALTER TABLE "ledger"."entries" ADD COLUMN "leaf" "bytea";--> statement-breakpoint
ALTER TABLE "ledger"."entries" ADD CONSTRAINT "entries_leaf" CHECK (coalesce(octet_length("ledger"."entries"."salt") = 32 and octet_length("ledger"."entries"."leaf") = 32, false)) NOT VALID;--> statement-breakpoint
-- Every new entry waits for its place in the tree, from the same statement on; a repeated one was queued before.
-- Runs as the owner: whoever appends needs no right to the queue, and cannot take anything out of it.
CREATE FUNCTION ledger.enqueue() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  INSERT INTO ledger.unsequenced SELECT id, leaf FROM appended;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER enqueue AFTER INSERT ON ledger.entries
REFERENCING NEW TABLE AS appended FOR EACH STATEMENT EXECUTE FUNCTION ledger.enqueue();--> statement-breakpoint
-- The sequencer gives places and signs what stands: it sees leaves and no entry.
DO $$
BEGIN
  BEGIN
    CREATE ROLE crg_sequence NOLOGIN;
  EXCEPTION WHEN duplicate_object OR unique_violation THEN
    NULL; -- roles belong to the cluster; another database of it has made it
  END;
  GRANT crg_sequence TO CURRENT_USER;
END $$;--> statement-breakpoint
GRANT USAGE ON SCHEMA ledger TO crg_sequence;--> statement-breakpoint
GRANT SELECT ON ledger.unsequenced, ledger.leaves, ledger.nodes, ledger.checkpoints TO crg_sequence, crg_audit;--> statement-breakpoint
-- Places entries that wait, and keeps the checkpoint that signs them; false when somebody else was quicker.
-- Runs as the owner: the sequencer can add to the tree in this one way, and remove nothing but what it placed.
CREATE FUNCTION ledger.integrate(p_size bigint, p_leaves json, p_nodes json, p_note text, p_at timestamptz)
RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  given integer := json_array_length(p_leaves);
BEGIN
  -- One at a time; each statement here sees what was committed before it, so also what the one before has placed.
  PERFORM pg_advisory_xact_lock(4001);
  IF p_size <> (SELECT coalesce(max(size), 0) FROM ledger.checkpoints) OR given <> (
    SELECT count(*) FROM json_populate_recordset(null::ledger.leaves, p_leaves) JOIN ledger.unsequenced USING (entry_id, leaf)
  ) THEN
    RETURN false;
  END IF;
  INSERT INTO ledger.leaves SELECT * FROM json_populate_recordset(null::ledger.leaves, p_leaves);
  INSERT INTO ledger.nodes SELECT * FROM json_populate_recordset(null::ledger.nodes, p_nodes);
  INSERT INTO ledger.checkpoints (size, note, at) VALUES (p_size + given, p_note, p_at);
  DELETE FROM ledger.unsequenced u USING ledger.leaves l WHERE l.index >= p_size AND u.entry_id = l.entry_id;
  RETURN true;
END $$;--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION ledger.integrate FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION ledger.integrate TO crg_sequence;
