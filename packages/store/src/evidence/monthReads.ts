/** What every record asks first of its month: sheet, newest version, what was handed in, where the unit stood. */
import { ScoreSheet, SheetId } from "@aiwei/domain/assessment/ScoreSheet"
import type { MonthOfUnit, MonthWanted } from "@aiwei/domain/evidence/EvidenceRepo"
import { PlacedUnit } from "@aiwei/domain/org/PlacedUnit"
import { TreePath } from "@aiwei/domain/org/TreePath"
import { AssessmentScheme } from "@aiwei/domain/scheme/AssessmentScheme"
import { documentOf } from "@aiwei/domain/scheme/document/documentOf"
import { firstDayOf } from "@aiwei/domain/shared/Month"
import { Array as Arr, Effect, Schema } from "effect"
import type { SqlClient } from "effect/sql"

import { together } from "../dialect.ts"
import { unitOnDay } from "../org/placementReads.ts"
import { knownLines, lineIds } from "../scheme/knownLines.ts"
import { documentIn } from "../scheme/schemeReads.ts"

const Row = Schema.Struct({
  sheetId: Schema.NullOr(SheetId),
  updatedAt: Schema.NullOr(ScoreSheet.fields.updatedAt),
  publishedVersion: Schema.NullOr(Schema.Int),
  publishedAt: Schema.NullOr(Schema.String),
  handedInAt: Schema.NullOr(Schema.String),
  path: Schema.NullOr(TreePath)
})
/** Columns of the same row, where there is a sheet. */
const SchemeRow = Schema.Struct({
  ...AssessmentScheme.fields,
  document: Schema.NullOr(Schema.String),
  lineIds: Schema.NullOr(Schema.String)
})

const statement =
  (sql: SqlClient.SqlClient) =>
  ({ officeId, period, unitId }: MonthWanted) => {
    const first = firstDayOf(period)
    return sql`
      SELECT h.id AS sheet_id, h.updated_at, v.version AS published_version, v.published_at,
        (SELECT max(r.submitted_at) FROM reviews r
          WHERE r.office_id = o.id AND r.period = ${period}) AS handed_in_at,
        (SELECT p.path FROM placements p
          WHERE p.unit_id = ${unitId} AND p.valid_from <= ${first} AND ${first} < p.valid_to)
          AS path,
        s.*, ${sql.literal(lineIds)} AS line_ids
      FROM org_units o
      LEFT JOIN score_sheets h ON h.office_id = o.id AND h.period = ${period}
      LEFT JOIN schemes s ON s.id = h.scheme_id
      LEFT JOIN publications v ON v.office_id = o.id AND v.period = ${period} AND v.version = (
        SELECT max(n.version) FROM publications n
        WHERE n.office_id = o.id AND n.period = ${period})
      WHERE o.id = ${officeId}`
  }

export const monthReads = (sql: SqlClient.SqlClient) => {
  const month = statement(sql)
  const unitOn = unitOnDay(sql)
  const atOnce = together(sql)
  const linesOf = knownLines(sql)
  const rowOf = Schema.decodeUnknownEffect(Row)
  const schemeOf = Schema.decodeUnknownEffect(SchemeRow)
  const unitsIn = Schema.decodeUnknownEffect(Schema.Array(PlacedUnit))

  const document = Effect.fnUntraced(function* (raw: unknown) {
    const { document: text, lineIds: ids, ...scheme } = yield* schemeOf(raw)
    if (text !== null) return { scheme, document: documentIn(text) }
    const lines = yield* linesOf(scheme.id, ids)
    // A sheet without a line makes no scheme.
    if (!Arr.isReadonlyArrayNonEmpty(lines)) return yield* Effect.die("a scheme without a line")
    return { scheme, document: documentOf(scheme, lines, []) }
  })

  return Effect.fnUntraced(function* (wanted: MonthWanted) {
    const { officeId, period, unitId, day } = wanted
    const [[raw] = [], units = []] = yield* atOnce([month(wanted), unitOn(unitId, day)], [])
    const [unit = null] = yield* unitsIn(units)
    const { sheetId, updatedAt, publishedVersion, ...rest } = yield* rowOf(raw)
    const { publishedAt, handedInAt, path } = rest
    const head = publishedVersion === null ? null : { version: publishedVersion, publishedAt }
    const known: MonthOfUnit = { begun: null, head, handedInAt, path, unit }
    if (sheetId === null || updatedAt === null) return known
    const { scheme, document: terms } = yield* document(raw)
    const sheet = { id: sheetId, officeId, schemeId: scheme.id, period, updatedAt }
    return { ...known, begun: { sheet, document: terms } }
  })
}
