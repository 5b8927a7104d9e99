-- Objections and repairs become cases like all others; what they were is their first event.
INSERT INTO cases (no, procedure, subject_id, record_no, organisation_id, state, memory, particulars, version, opened_at, closed_at)
SELECT o.no, 'objection', o.subject_id, o.record_no, r.provider_id, o.state,
  jsonb_build_object('ground', o.ground, 'round', 1, 'mark', r.mark, 'suspended', false, 'result', null),
  jsonb_build_object('statement', o.statement), 1, o.filed_at, o.closed_at
FROM objections o JOIN records r ON r.subject_id = o.subject_id AND r.no = o.record_no;--> statement-breakpoint
INSERT INTO cases (no, procedure, subject_id, record_no, organisation_id, state, memory, particulars, version, opened_at, closed_at)
SELECT o.no, 'restoration', o.subject_id, o.record_no, r.provider_id,
  CASE o.state WHEN 'REPAIRED' THEN 'COMPLETED' ELSE o.state END,
  jsonb_build_object('methods', o.methods), jsonb_build_object('methods', o.methods, 'statement', ''), 1, o.applied_at, o.decided_at
FROM restorations o JOIN records r ON r.subject_id = o.subject_id AND r.no = o.record_no;--> statement-breakpoint
INSERT INTO case_events (case_no, version, at, act, party, principal, state, memory, particulars, article, authority)
SELECT no, 1, opened_at, CASE procedure WHEN 'objection' THEN 'FILE' ELSE 'APPLY' END, 'SUBJECT', 'unknown', state, memory,
  particulars, CASE procedure WHEN 'objection' THEN '9b' ELSE '13.1' END, 'STATUTE'
FROM cases;--> statement-breakpoint
INSERT INTO record_marks (subject_id, record_no, case_no, state, since)
SELECT c.subject_id, c.record_no, c.no, r.mark, coalesce(r.marked_at, c.opened_at)
FROM cases c JOIN records r ON r.subject_id = c.subject_id AND r.no = c.record_no
WHERE c.procedure = 'objection' AND r.mark <> 'NONE';--> statement-breakpoint
INSERT INTO officers (organisation_id, no, name, appointed_by, appointed_at)
SELECT id, 1, officer, 'unknown', registered_at FROM organisations WHERE officer IS NOT NULL;--> statement-breakpoint
DROP TABLE "objections" CASCADE;--> statement-breakpoint
DROP TABLE "restorations" CASCADE;
