/** Kept lines against working them out: every unit of every sheet that has evidence or a document. */
import { KeptLine } from "@aiwei/domain/assessment/lines/KeptLine"
import { SheetId } from "@aiwei/domain/assessment/ScoreSheet"
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { canonicalJson } from "@aiwei/domain/shared/canonicalJson"
import { Effect, Schema } from "effect"
import { type SqlClient, SqlSchema } from "effect/sql"

import { computedLines } from "../assessment/lines/computedLines.ts"
import { frozenText } from "../assessment/lines/frozenText.ts"
import { type SheetFrame, sheetFrames } from "../assessment/lines/sheetFrame.ts"

const unitsAtOnce = 200

const SheetRow = Schema.Struct({ id: SheetId })
const UnitRow = Schema.Struct({ unitId: OrgUnitId })
/** With what a publication would freeze of it. */
const StoredRow = Schema.Struct({ ...KeptLine.fields, frozen: Schema.NullOr(Schema.String) })
const Asked = Schema.Struct({ sheetId: SheetId, unitIds: Schema.Array(OrgUnitId) })

const reads = (sql: SqlClient.SqlClient) => ({
  sheets: SqlSchema.findAll({
    Request: Schema.Void,
    Result: SheetRow,
    execute: () => sql`SELECT id FROM score_sheets ORDER BY id`
  }),
  units: SqlSchema.findAll({
    Request: SheetId,
    Result: UnitRow,
    execute: (id) => sql`
      SELECT unit_id FROM score_entries WHERE sheet_id = ${id}
      UNION SELECT unit_id FROM score_tallies WHERE sheet_id = ${id}
      UNION SELECT unit_id FROM inspections WHERE sheet_id = ${id}
      UNION SELECT unit_id FROM evidence WHERE sheet_id = ${id} ORDER BY unit_id`
  }),
  stored: SqlSchema.findAll({
    Request: Asked,
    Result: StoredRow,
    execute: ({ sheetId, unitIds }) => sql`
      SELECT * FROM score_entries
      WHERE sheet_id = ${sheetId} AND unit_id IN ${sql.in(unitIds)} AND counted IS NOT NULL`
  })
})

const keyOf = ({ sheetId, unitId, indicatorId }: KeptLine) => `${sheetId}/${unitId}/${indicatorId}`

const textOf = (kept: KeptLine & { readonly frozen: string | null }): string => {
  const { counted, outside, reduced, blocks, standing, holds, line, frozen } = kept
  return canonicalJson([counted, outside, reduced, blocks, standing, holds, line, frozen])
}

type Frozen = ReadonlyArray<typeof StoredRow.Type>

const differing = (stored: Frozen, computed: Frozen) => {
  const [here, there] = [stored, computed].map(
    (lines) => new Map(lines.map((line) => [keyOf(line), textOf(line)]))
  )
  const keys = new Set([...(here?.keys() ?? []), ...(there?.keys() ?? [])])
  return [...keys].filter((key) => here?.get(key) !== there?.get(key))
}

/** Gives `sheet/unit/indicator` of what is kept otherwise than it is worked out. */
export const keptLinesThatDiffer = Effect.fnUntraced(function* (sql: SqlClient.SqlClient) {
  const ask = reads(sql)
  const frameOf = sheetFrames(sql)
  const compute = computedLines(sql)

  const inSheet = Effect.fnUntraced(function* (frame: SheetFrame) {
    const { sheetId } = frame
    const units = yield* ask.units(sheetId)
    const found: Array<string> = []
    for (let at = 0; at < units.length; at += unitsAtOnce) {
      const unitIds = units.slice(at, at + unitsAtOnce).map(({ unitId }) => unitId)
      const stored = yield* ask.stored({ sheetId, unitIds })
      const asked = unitIds.map((unitId) => ({ unitId, codes: null }))
      const computed = (yield* compute(frame, asked)).units.flatMap(({ kept }) =>
        kept.map((one) => ({ ...one, frozen: frozenText(one.line) }))
      )
      found.push(...differing(stored, computed))
    }
    return found
  })

  const sheets = yield* ask.sheets(undefined)
  const differ = yield* Effect.forEach(sheets, ({ id }) =>
    Effect.flatMap(frameOf(id), (frame) => (frame === null ? Effect.succeed([]) : inSheet(frame)))
  )
  return differ.flat()
})
