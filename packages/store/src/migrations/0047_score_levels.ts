/**
 * How many totals of a month lie within each whole point, kept by the database itself as totals are written: a
 * rank is then a sum over a hundred numbers and a count within one point, however many units there are.
 */
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

import { levelIn } from "../assessment/totals/scoreLevels.ts"
import { dialect } from "../dialect.ts"

/** One more, or one less, of the level that this row is in. */
const counted = (row: "NEW" | "OLD", by: 1 | -1) => `
  INSERT INTO score_levels (sheet_id, level, unassessed, n)
  SELECT ${row}.sheet_id, ${levelIn(row)}, ${row}.unassessed, ${by} WHERE ${row}.outside IS NULL
  ON CONFLICT (sheet_id, level, unassessed) DO UPDATE SET n = score_levels.n + (${by})`

const moved = `(OLD.outside IS NULL) <> (NEW.outside IS NULL) OR OLD.unassessed <> NEW.unassessed
  OR ${levelIn("OLD")} <> ${levelIn("NEW")}`

const sheetOf = (row: "NEW" | "OLD") => `score_sheets WHERE id = ${row}.sheet_id`

export default Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const { afterEach, bytewiseText, clustered } = yield* dialect
  yield* sql`
    CREATE TABLE score_levels (
      sheet_id ${bytewiseText} NOT NULL REFERENCES score_sheets (id),
      level INTEGER NOT NULL,
      unassessed INTEGER NOT NULL,
      n INTEGER NOT NULL,
      PRIMARY KEY (sheet_id, level, unassessed)
    ) ${clustered}`
  yield* sql`
    INSERT INTO score_levels (sheet_id, level, unassessed, n)
    SELECT t.sheet_id, ${sql.literal(levelIn("t"))} AS level, t.unassessed, count(*)
    FROM score_totals t WHERE t.outside IS NULL GROUP BY 1, 2, 3`
  yield* afterEach("score_totals", "counted", {
    on: "INSERT",
    when: "NEW.outside IS NULL",
    statements: [counted("NEW", 1)],
    behind: sheetOf("NEW")
  })
  yield* afterEach("score_totals", "moved", {
    on: "UPDATE",
    when: moved,
    statements: [counted("OLD", -1), counted("NEW", 1)],
    behind: sheetOf("NEW")
  })
  yield* afterEach("score_totals", "uncounted", {
    on: "DELETE",
    when: "OLD.outside IS NULL",
    statements: [counted("OLD", -1)],
    behind: sheetOf("OLD")
  })
})
