DROP INDEX "subjects_name";--> statement-breakpoint
CREATE INDEX "records_by_title" ON "records" USING btree ("title" text_pattern_ops) WHERE "records"."version" > 0;--> statement-breakpoint
CREATE INDEX "records_by_document" ON "records" USING btree ("document_no") WHERE "records"."version" > 0;--> statement-breakpoint
CREATE INDEX "records_marked" ON "records" USING btree ("mark") WHERE "records"."mark" <> 'NONE';--> statement-breakpoint
CREATE INDEX "subjects_by_name" ON "subjects" USING btree ("name" collate "C","id");