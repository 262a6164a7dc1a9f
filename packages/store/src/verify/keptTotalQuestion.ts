/** Kept totals against working them out, sheet by sheet, and the numbers of them within each whole point. */
import { SheetId } from "@aiwei/domain/assessment/ScoreSheet"
import type { UnitTotal } from "@aiwei/domain/assessment/totals/UnitTotal"
import { canonicalJson } from "@aiwei/domain/shared/canonicalJson"
import { Effect, Schema } from "effect"
import { type SqlClient, SqlSchema } from "effect/sql"

import { computedTotals } from "../assessment/totals/keptTotals.ts"
import { levelIn } from "../assessment/totals/scoreLevels.ts"
import { totalReads } from "../assessment/totals/totalReads.ts"

const Row = Schema.Struct({ id: SheetId })

const textsOf = (totals: ReadonlyArray<UnitTotal>) =>
  new Map(totals.map((total) => [total.unitId, canonicalJson(total)]))

const Level = Schema.Struct({ sheetId: SheetId, level: Schema.Int })

/** Levels that hold another number of totals than is kept of them. */
const levelsThatDiffer = (sql: SqlClient.SqlClient) =>
  SqlSchema.findAll({
    Request: Schema.Void,
    Result: Level,
    execute: () => sql`
      SELECT sheet_id, level FROM (
        SELECT sheet_id, level, unassessed, n FROM score_levels
        UNION ALL
        SELECT t.sheet_id, ${sql.literal(levelIn("t"))}, t.unassessed, -1
        FROM score_totals t WHERE t.outside IS NULL) both_ways
      GROUP BY sheet_id, level, unassessed HAVING sum(n) <> 0 ORDER BY sheet_id, level`
  })(undefined)

/** Gives `sheet/unit` of what is kept otherwise than it comes to, and `sheet/level`. */
export const keptTotalsThatDiffer = Effect.fnUntraced(function* (sql: SqlClient.SqlClient) {
  const { totalsOf } = totalReads(sql)
  const compute = computedTotals(sql)
  const sheets = yield* SqlSchema.findAll({
    Request: Schema.Void,
    Result: Row,
    execute: () => sql`SELECT id FROM score_sheets ORDER BY id`
  })(undefined)
  const differ = yield* Effect.forEach(
    sheets,
    Effect.fnUntraced(function* ({ id }) {
      const kept = textsOf(yield* totalsOf(id))
      const made = textsOf(yield* compute(id, null))
      const units = new Set([...kept.keys(), ...made.keys()])
      return [...units].filter((unit) => kept.get(unit) !== made.get(unit)).map((u) => `${id}/${u}`)
    })
  )
  const levels = yield* levelsThatDiffer(sql)
  return [...differ.flat(), ...levels.map(({ sheetId, level }) => `${sheetId}/${level}`)]
})
