/** What must not be found among letters, rule documents and tasks. */
import type { SqlClient } from "effect/sql"

export const planQuestions = (sql: SqlClient.SqlClient) => ({
  letterOfAnotherYear: sql`
    SELECT l.id FROM letters l JOIN letter_templates t ON t.id = l.template_id
    WHERE t.year <> l.year OR t.office_id <> l.office_id`,
  ruleVersionsOutOfOrder: sql`
    SELECT r.id FROM rule_documents r JOIN rule_documents b ON b.id = r.supersedes_id
    WHERE r.version <= b.version OR r.effective_from <= b.effective_from
      OR r.series_id <> b.series_id`,
  taskUnderAnotherRoot: sql`
    SELECT t.id FROM tasks t JOIN tasks p ON p.id = t.parent_id
    WHERE p.root_id <> t.root_id OR p.office_id <> t.office_id`,
  // What has parts is done when they are, and never by itself.
  closedTaskWithParts: sql`
    SELECT p.id FROM tasks p WHERE p.done_on IS NOT NULL AND EXISTS (
      SELECT 1 FROM tasks t WHERE t.parent_id = p.id AND t.ended_on IS NULL)`
})
