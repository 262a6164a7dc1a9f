/** What must not be found among visits to contact points and agreements of frontages. */
import type { SqlClient } from "effect/sql"

export const overlayQuestions = (sql: SqlClient.SqlClient) => ({
  visitOfNoPoint: sql`
    SELECT v.id FROM contact_visits v
    WHERE (v.point_kind = 'assignment'
        AND NOT EXISTS (SELECT 1 FROM duty_assignments d WHERE d.id = v.point_id OR d.id LIKE v.point_id || ':%'))
      OR (v.point_kind = 'zone' AND NOT EXISTS (SELECT 1 FROM zones z WHERE z.id = v.point_id OR z.id LIKE v.point_id || ':%'))`,
  checkOfUnsigned: sql`
    SELECT c.id FROM frontage_checks c
    WHERE NOT EXISTS (SELECT 1 FROM frontage_signings s
      WHERE s.frontage_id = c.frontage_id AND s.signed_on <= c.day)`,
  signedBeforeItWasThere: sql`
    SELECT s.id FROM frontage_signings s JOIN frontages f ON f.id = s.frontage_id
    WHERE s.signed_on < f.valid_from`
})
