-- Least privilege. The gateway serves reads as crg_read, acts as crg_write, accounts as crg_append and shows the
-- ledger as crg_audit; none of them can change or remove a line of the ledger.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['crg_read', 'crg_write', 'crg_append', 'crg_audit'] LOOP
    BEGIN
      EXECUTE format('CREATE ROLE %I NOLOGIN', name);
    EXCEPTION WHEN duplicate_object OR unique_violation THEN
      NULL; -- roles belong to the cluster; another database of it has made them
    END;
    EXECUTE format('GRANT %I TO CURRENT_USER', name);
  END LOOP;
END $$;--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO crg_read, crg_write, crg_audit;--> statement-breakpoint
GRANT SELECT ON organisations, subjects, identifiers, identifier_directory, batches, quarantined_rows, records,
  record_versions, grants, consents, objections, restorations TO crg_read, crg_write;--> statement-breakpoint
GRANT INSERT, UPDATE ON subjects, identifiers, identifier_directory, batches, quarantined_rows, records,
  record_versions, consents, objections, restorations TO crg_write;--> statement-breakpoint
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO crg_write;--> statement-breakpoint
GRANT USAGE ON SCHEMA ledger TO crg_write, crg_append, crg_audit;--> statement-breakpoint
GRANT INSERT ON ledger.entries, ledger.field_sets TO crg_append, crg_write;--> statement-breakpoint
GRANT SELECT ON ledger.entries, ledger.field_sets, ledger.field_accesses TO crg_audit;
