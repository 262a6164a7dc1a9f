/** What must not be found in leading groups and registers. */
import type { SqlClient } from "effect/sql"

export const peopleQuestions = (sql: SqlClient.SqlClient) => ({
  twoHeadsAtOnce: sql`
    SELECT a.id FROM group_seats a JOIN group_seats b
      ON b.group_id = a.group_id AND b.role = a.role AND b.id > a.id
        AND b.valid_from < a.valid_to AND a.valid_from < b.valid_to
    WHERE a.role IN ('head', 'officeDirector')`,
  seatOutsideItsGroup: sql`
    SELECT s.id FROM group_seats s JOIN leading_groups g ON g.id = s.group_id
    WHERE s.valid_from < g.valid_from OR s.valid_to > g.valid_to`,
  twiceOnOneRegister: sql`
    SELECT a.id FROM person_registers a JOIN person_registers b
      ON b.person_id = a.person_id AND b.register = a.register AND b.id > a.id
        AND b.valid_from < a.valid_to AND a.valid_from < b.valid_to`
})
