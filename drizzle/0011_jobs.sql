-- The queue of the jobs. The library that keeps it makes and migrates its tables as the owner (src/jobs/queue.ts); the
-- gateway works on it as crg_jobs, which can change the rows of the queue, no table, and nothing outside of it.
DO $$
BEGIN
  BEGIN
    CREATE ROLE crg_jobs NOLOGIN;
  EXCEPTION WHEN duplicate_object OR unique_violation THEN
    NULL; -- roles belong to the cluster; another database of it has made it
  END;
  GRANT crg_jobs TO CURRENT_USER;
END $$;--> statement-breakpoint
CREATE SCHEMA jobs;--> statement-breakpoint
GRANT USAGE ON SCHEMA jobs TO crg_jobs;--> statement-breakpoint
ALTER DEFAULT PRIVILEGES IN SCHEMA jobs GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO crg_jobs;
