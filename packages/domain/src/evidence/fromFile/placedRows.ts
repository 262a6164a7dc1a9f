/**
 * Rows as rounds and single facts of their units and months. Rows of one unit, day, time, kind and inspectors are
 * one round. A bad row leaves its whole round out: a finding that got lost would have raised a score.
 */
import { Effect, Result } from "effect"

import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import { IdGenerator } from "../../shared/IdGenerator.ts"
import type { Month } from "../../shared/Month.ts"
import type { EvidenceFault } from "../evidenceErrors.ts"
import type { EvidenceItem } from "../EvidenceItem.ts"
import { type Inspection, InspectionId } from "../Inspection.ts"
import { actorName, itemsMade, notWithdrawn } from "../itemsMade.ts"
import { faultOf, type RecordPlace, recordPlace } from "../recordPlace.ts"
import type { FileImport, FileRow, RowFault, RowField } from "./FileRow.ts"
import { roundKey } from "./naturalKey.ts"
import type { FileRound } from "./newOnes.ts"
import { type RowRead, rowRead } from "./rowRead.ts"

const faultIn = (
  { row, sheet, cells }: FileRow,
  field: RowField,
  { why, text, allowed }: Pick<RowFault, "why" | "text" | "allowed">
): RowFault => {
  const cell = cells[field]?.at ?? Object.values(cells)[0]?.at ?? String(row)
  return { row, sheet, cell, why, text, allowed }
}

const fieldOf: Partial<Record<EvidenceFault, RowField>> = {
  unknownRule: "rule",
  severalRules: "rule",
  dayOutsidePeriod: "day",
  dayAhead: "day",
  notScored: "unit",
  placeElsewhere: "place",
  unknownUnit: "unit",
  monthAhead: "day"
}

const cellOf = ({ cells }: FileRow): string =>
  cells.indicator?.at ?? Object.values(cells)[0]?.at ?? ""

const rawOf = ({ cells }: FileRow): string =>
  Object.entries(cells)
    .map(([field, { text }]) => `${field}=${text}`)
    .join(" ")

interface Held {
  readonly inspection: Inspection
  readonly items: Array<EvidenceItem>
  bad: boolean
  rows: number
}

interface RoundFrom extends Pick<Inspection, "fileId" | "sheetName" | "cell" | "raw"> {
  readonly id: string
  readonly by: string
}

/** The round of the file that a row belongs to; null for a single fact. */
const roundIn = (
  rounds: Map<string, Held>,
  { kind, day, time, inspectors, lines }: RowRead,
  at: RecordPlace,
  { id, by, ...from }: RoundFrom
): Held | null => {
  if (kind === null || day === null) return null
  const inspection: Inspection = {
    id: InspectionId.make(id),
    sheetId: at.sheet.id,
    unitId: at.unit.id,
    path: at.path,
    kind,
    day,
    time,
    inspectors,
    indicators: lines,
    doubleOf: null,
    note: null,
    reference: null,
    ...from,
    createdAt: at.at,
    createdBy: by,
    ...notWithdrawn
  }
  const key = roundKey(inspection)
  const held = rounds.get(key) ?? { inspection, items: [], bad: false, rows: 0 }
  rounds.set(key, held)
  return held
}

const linesUnknown = (row: FileRow, read: RowRead, place: RecordPlace | null) => {
  const known = place?.document.indicators.map(({ code }) => code) ?? []
  const lines = (place && read.lines) ?? []
  return lines
    .filter((code) => !known.includes(code))
    .map((code) => faultIn(row, "lines", faultOf("unknownIndicator", code, known.join(", "))))
}

/** Where a row belongs, or why it belongs nowhere. */
const rowPlace = Effect.map(recordPlace, ({ find }) =>
  Effect.fnUntraced(function* (
    read: RowRead,
    wanted: FileImport,
    office: OrgUnitId,
    places: Map<string, RecordPlace>
  ) {
    const { unit, day } = read
    const period: Month | null = day === null ? (wanted.period ?? null) : null
    const found = yield* Effect.result(find({ office, unit, day, period }))
    if (Result.isFailure(found)) {
      const { _tag } = found.failure
      // An office without a scheme cannot take any row: that is its own refusal.
      if (_tag === "SchemeNotFound") return yield* found.failure
      return _tag === "MonthAhead" ? ("monthAhead" as const) : ("unknownUnit" as const)
    }
    // A month that nobody has begun is begun once, whatever the number of its rows.
    const first = places.get(found.success.period)
    if (first === undefined) places.set(found.success.period, found.success)
    const { sheet, isBegun, at } = first ?? found.success
    const place: RecordPlace = { ...found.success, sheet, isBegun, at }
    return place
  })
)

export const placedRows = Effect.gen(function* () {
  const ids = yield* IdGenerator
  const finding = yield* rowPlace
  const make = yield* itemsMade

  return Effect.fnUntraced(function* (wanted: FileImport, office: OrgUnitId) {
    const places = new Map<string, RecordPlace>()
    const [rounds, singles] = [new Map<string, Held>(), new Array<EvidenceItem>()]
    const faults: Array<RowFault> = []
    let leftOut = 0
    const by = yield* actorName

    const placeRow = Effect.fnUntraced(function* (row: FileRow) {
      const read = rowRead(row)
      const wrong = read.faults.map((one) => faultIn(row, one.field, one))
      const at = read.unit === "" ? null : yield* finding(read, wanted, office, places)
      if (typeof at === "string") {
        const field = fieldOf[at] ?? "unit"
        wrong.push(faultIn(row, field, faultOf(at, row.cells[field]?.text ?? "")))
      }
      const place = at === null || typeof at === "string" ? null : at
      const told = place?.faults ?? []
      wrong.push(...told.map((one) => faultIn(row, fieldOf[one.why] ?? "unit", one)))
      const from = { fileId: wanted.file ?? null, sheetName: row.sheet, cell: cellOf(row) }
      const round =
        place === null
          ? null
          : roundIn(rounds, read, place, { ...from, raw: null, id: yield* ids.next, by })
      if (round !== null) round.rows += 1
      wrong.push(...linesUnknown(row, read, place))
      if (place !== null && read.finding !== null && (round !== null || read.kind === null)) {
        const inspection = round?.inspection ?? null
        const of = { source: read.source, inspection, day: read.day }
        const made = yield* make([read.finding], place, of)
        wrong.push(...made.faults.map((one) => faultIn(row, fieldOf[one.why] ?? "indicator", one)))
        for (const item of wrong.length === 0 ? made.items : []) {
          const read: EvidenceItem = { ...item, ...from, raw: rawOf(row) }
          if (round === null) singles.push(read)
          else round.items.push(read)
        }
      }
      faults.push(...wrong)
      if (wrong.length === 0) return
      if (round === null) leftOut += 1
      else round.bad = true
    })

    for (const row of wanted.rows) yield* placeRow(row)
    const all = [...rounds.values()]
    for (const { bad, rows } of all) if (bad) leftOut += rows
    const good: ReadonlyArray<FileRound> = all.filter(({ bad }) => !bad)
    return { rounds: good, singles, places, faults, leftOut }
  })
})
