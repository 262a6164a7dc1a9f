/** What must not be found in the tree. */
import type { SqlClient } from "effect/sql"

export const treeQuestions = (sql: SqlClient.SqlClient) => ({
  twoPlacesAtOnce: sql`
    SELECT a.unit_id AS id FROM placements a JOIN placements b
      ON b.unit_id = a.unit_id AND b.valid_from > a.valid_from AND b.valid_from < a.valid_to`,
  // One that is closed had its place; only one that never had any is lost.
  neverPlaced: sql`
    SELECT u.id FROM org_units u WHERE NOT EXISTS (
      SELECT 1 FROM placements p WHERE p.unit_id = u.id)`,
  pathIsNotUnderParent: sql`
    SELECT p.unit_id AS id FROM placements p
      JOIN org_units u ON u.id = p.unit_id
      LEFT JOIN placements up ON up.unit_id = p.parent_id
        AND up.valid_from <= p.valid_from AND p.valid_from < up.valid_to
    WHERE p.path <> coalesce(up.path, '') || u.path_key || '/'
      OR (p.parent_id IS NOT NULL AND up.unit_id IS NULL)`,
  officeWithoutUnit: sql`
    SELECT o.unit_id AS id FROM offices o WHERE NOT EXISTS (
      SELECT 1 FROM placements p WHERE p.unit_id = o.unit_id)`,
  dutyOfNobody: sql`
    SELECT d.id FROM duty_assignments d WHERE CASE d.holder_kind
      WHEN 'person' THEN d.person_name IS NULL
      WHEN 'post' THEN d.post_unit_id IS NULL OR d.post_kind IS NULL
      WHEN 'organisation' THEN d.organisation_id IS NULL
      ELSE 1 = 1 END`,
  twoOfficersAtOnce: sql`
    SELECT a.id FROM household_assignments a JOIN household_assignments b
      ON b.unit_id = a.unit_id AND b.id > a.id
        AND b.valid_from < a.valid_to AND a.valid_from < b.valid_to`
})
