/** Kept totals against working them out, sheet by sheet. */
import { SheetId } from "@aiwei/domain/assessment/ScoreSheet"
import type { UnitTotal } from "@aiwei/domain/assessment/totals/UnitTotal"
import { canonicalJson } from "@aiwei/domain/shared/canonicalJson"
import { Effect, Schema } from "effect"
import { type SqlClient, SqlSchema } from "effect/sql"

import { computedTotals } from "../assessment/totals/keptTotals.ts"
import { totalReads } from "../assessment/totals/totalReads.ts"

const Row = Schema.Struct({ id: SheetId })

const textsOf = (totals: ReadonlyArray<UnitTotal>) =>
  new Map(totals.map((total) => [total.unitId, canonicalJson(total)]))

/** Gives `sheet/unit` of what is kept otherwise than it comes to. */
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
  return differ.flat()
})
