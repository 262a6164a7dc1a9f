/**
 * What stood in a cell, out of the JSON that a save and an import left behind. Text that nobody wrote
 * this way, because it was tampered with, tells nothing: a history is read, whatever lies there.
 */
import { Option, Schema } from "effect"

import { written } from "../../shared/Points.ts"
import { EntryValue, TallyValue } from "../sheet/HandEdit.ts"
import { bonusCell, type CellState, type ScoredState, vetoCell } from "./CellHistory.ts"

const nothing: ScoredState = { standing: "notDone", points: null, reason: null }

const entryState = ({ points, notApplicable, reason }: EntryValue): ScoredState => {
  if (notApplicable) return { standing: "notApplicable", points: null, reason }
  if (points === null) return { ...nothing, reason }
  return { standing: "done", points: written(points), reason }
}

const tallyState = ({ bonus, bonusReason, vetoed }: TallyValue, column: string): CellState =>
  column === vetoCell
    ? { vetoed }
    : { standing: "done", points: written(bonus), reason: bonusReason }

/** Where nothing was recorded. */
const emptyState = (column: string): CellState => {
  if (column === vetoCell) return { vetoed: false }
  return column === bonusCell ? { standing: "done", points: "0.00", reason: null } : nothing
}

export const isExtra = (column: string): boolean => column === bonusCell || column === vetoCell

const read = <S extends Schema.Top & { readonly DecodingServices: never }>(schema: S) => {
  const decode = Schema.decodeUnknownOption(Schema.fromJsonString(schema))
  return (text: string | null): S["Type"] | null => Option.getOrNull(decode(text))
}

const Communities = Schema.Record(Schema.String, Schema.Record(Schema.String, Schema.Unknown))
const readSave = read(
  Schema.Struct({ reason: Schema.optionalKey(Schema.String), communities: Communities })
)
const asEntry = Schema.decodeUnknownOption(EntryValue)
const asTally = Schema.decodeUnknownOption(TallyValue)

/** One side of a line of the trail; null where it does not speak of the cell. */
export const savedState = (
  text: string | null,
  unitId: string,
  column: string
): { readonly why: string | null; readonly state: CellState } | null => {
  const save = readSave(text)
  const community = save?.communities[unitId]
  const key = isExtra(column) ? "extras" : column
  if (save === null || community === undefined || !Object.hasOwn(community, key)) return null
  const value = community[key]
  const state = isExtra(column)
    ? Option.map(asTally(value), (tally) => tallyState(tally, column))
    : Option.map(asEntry(value), entryState)
  // Null is written where nothing was recorded, or is any more.
  if (Option.isNone(state) && value !== null) return null
  return { why: save.reason ?? null, state: Option.getOrElse(state, () => emptyState(column)) }
}

const text = Schema.NullOr(Schema.String)
const Placed = { cell: text, raw: text, sheetName: text }
const readImported = read(
  Schema.Struct({
    tally: Schema.Struct({
      ...TallyValue.fields,
      bonusCell: text,
      vetoCell: text,
      sheetName: text
    }),
    entries: Schema.Array(
      Schema.Struct({ ...EntryValue.fields, ...Placed, indicatorId: Schema.String })
    )
  })
)

/** Which indicators the file spoke of, by their ids. */
export const importedIndicators = (json: string | null): ReadonlyArray<string> =>
  readImported(json)?.entries.map(({ indicatorId }) => indicatorId) ?? []

export interface ImportedState {
  readonly state: CellState
  /** Where in the file it stood. */
  readonly cell: string | null
  readonly sheet: string | null
  readonly raw: string | null
}

/** One side of a line of an import's journal; null where it does not speak of the cell. */
export const importedState = (
  json: string | null,
  column: string,
  indicatorId: string | null
): ImportedState | null => {
  const read = readImported(json)
  if (read === null) return null
  const { tally, entries } = read
  if (isExtra(column)) {
    const cell = column === vetoCell ? tally.vetoCell : tally.bonusCell
    return { state: tallyState(tally, column), cell, sheet: tally.sheetName, raw: null }
  }
  const entry = entries.find((one) => one.indicatorId === indicatorId)
  if (entry === undefined) return null
  return { state: entryState(entry), cell: entry.cell, sheet: entry.sheetName, raw: entry.raw }
}

export const stateOrEmpty = (told: ImportedState | null, column: string): CellState =>
  told?.state ?? emptyState(column)
