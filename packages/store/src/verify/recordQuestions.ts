/** What must not be found in the journal of imports and in the audit trail. */
import type { SqlClient } from "effect/sql"

export const recordQuestions = (sql: SqlClient.SqlClient) => ({
  changeOfUncommittedFile: sql`
    SELECT f.id FROM import_files f WHERE f.committed_at IS NULL
      AND EXISTS (SELECT 1 FROM import_commits c WHERE c.file_id = f.id)`,
  provenanceOfNothing: sql`
    SELECT v.entity_id AS id FROM provenance v
    WHERE (v.entity = 'OrgUnit' AND NOT EXISTS (SELECT 1 FROM org_units u WHERE u.id = v.entity_id))
      OR (v.entity = 'Person' AND NOT EXISTS (SELECT 1 FROM people x WHERE x.id = v.entity_id))
      OR (v.entity = 'ResponsibilityZone'
        AND NOT EXISTS (SELECT 1 FROM zones z WHERE z.id = v.entity_id))
      OR (v.entity = 'AssessmentScheme'
        AND NOT EXISTS (SELECT 1 FROM schemes s WHERE s.id = v.entity_id))`,
  auditEntryMissing: sql`
    SELECT CAST(h.seq AS TEXT) AS id FROM audit_head h
    WHERE h.seq - h.kept_after <> (SELECT count(*) FROM audit_entries)`
})
