/** A community's part of a month: its tally and its entries are one record of the journal. */
import { ScoreEntry } from "@aiwei/domain/assessment/ScoreEntry"
import { ScoreRepo } from "@aiwei/domain/assessment/ScoreRepo"
import type { SheetId } from "@aiwei/domain/assessment/ScoreSheet"
import { ScoreTally } from "@aiwei/domain/assessment/ScoreTally"
import { failed, kept, reversed, type UndoOutcome } from "@aiwei/domain/importing/undo/UndoOutcome"
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { Effect, Option } from "effect"

import { recordOf } from "../recordOf.ts"
import type { Outcomes, Reverser } from "../Reverser.ts"
import { type Fields, isFields, type UndoLine } from "../UndoLine.ts"

const tally = recordOf<ScoreTally>({ fields: ScoreTally.fields, codec: ScoreTally })
export const entry = recordOf<ScoreEntry>({ fields: ScoreEntry.fields, codec: ScoreEntry })

export const entriesIn = ({ entries }: Fields): ReadonlyArray<Fields> =>
  Array.isArray(entries) ? entries.filter(isFields) : []

/** The place of a file's rows was known only when they were stored. */
const places = ["path"]

interface Back {
  readonly tallies: ReadonlyArray<ScoreTally>
  readonly entries: ReadonlyArray<ScoreEntry>
  /** Entries that were not there before. */
  readonly gone: ReadonlyArray<ScoreEntry>
}

const byIndicator = (entries: ReadonlyArray<Fields>) =>
  new Map(entries.map((one) => [one["indicatorId"], one]))

/** The file left the entries that it does not speak of as they were. */
const isAsLeft = (stored: ReadonlyArray<ScoreEntry>, { before, after }: UndoLine): boolean => {
  const left = byIndicator([...entriesIn(before), ...entriesIn(after)])
  return (
    stored.length === left.size &&
    stored.every((one) => entry.same(one, left.get(one.indicatorId) ?? {}, places))
  )
}

const backOf = (
  line: UndoLine,
  was: ScoreTally | undefined,
  entries: ReadonlyArray<ScoreEntry>
): UndoOutcome | Back => {
  const { before, after, isNew } = line
  const said = after["tally"]
  if (was === undefined) return kept("gone")
  if (!isFields(said)) return failed("unreadable")
  if (!tally.same(was, said, places) || !isAsLeft(entries, line)) return kept("changed")
  if (isNew) return { tallies: [], entries: [], gone: entries }
  const old = isFields(before["tally"]) ? tally.read(before["tally"]) : Option.none()
  const all = entriesIn(before).map(entry.read)
  const readable = all.flatMap(Option.toArray)
  if (Option.isNone(old) || readable.length < all.length) return failed("unreadable")
  const known = new Set(readable.map(({ indicatorId }) => indicatorId))
  const gone = entries.filter(({ indicatorId }) => !known.has(indicatorId))
  return { tallies: [old.value], entries: readable, gone }
}

const isBack = (one: UndoOutcome | Back): one is Back => "gone" in one

const ofSheet = Effect.fn("Undo.tallies")(function* (
  sheetId: SheetId,
  lines: ReadonlyArray<UndoLine>
) {
  const scores = yield* ScoreRepo
  const units = lines.map(({ entityId }) => entityId.slice(sheetId.length + 1) as OrgUnitId)
  const tallies = yield* scores.talliesOf(sheetId, units)
  const tallyOf = new Map(tallies.map((one) => [one.unitId, one]))
  const entriesOf = Map.groupBy(
    yield* scores.entriesOfUnits(sheetId, units),
    ({ unitId }) => unitId
  )
  const outcomes: Array<readonly [number, UndoOutcome]> = []
  const back: Array<Back> = []
  const leaving: Array<OrgUnitId> = []
  lines.forEach((line, at) => {
    const unit = units[at] as OrgUnitId
    const one = backOf(line, tallyOf.get(unit), entriesOf.get(unit) ?? [])
    outcomes.push([line.seq, isBack(one) ? reversed : one])
    if (!isBack(one)) return
    back.push(one)
    if (line.isNew) leaving.push(unit)
  })
  // Tallies first: what is left of a unit without entries is worked out with the entries.
  yield* scores.removeTallies(sheetId, leaving)
  yield* scores.upsertTallies(back.flatMap((one) => one.tallies))
  yield* scores.removeEntries(
    sheetId,
    back.flatMap(({ gone }) => gone)
  )
  yield* scores.upsertEntries(back.flatMap(({ entries }) => entries))
  return outcomes
})

const sheetOf = ({ entityId }: UndoLine): SheetId =>
  entityId.slice(0, Math.max(0, entityId.indexOf("/"))) as SheetId

const reverse = Effect.fn("Undo.allTallies")(function* (lines: ReadonlyArray<UndoLine>) {
  const parts = yield* Effect.forEach([...Map.groupBy(lines, sheetOf)], ([sheet, own]) =>
    ofSheet(sheet, own)
  )
  const done: Outcomes = new Map(parts.flat())
  return done
})

export const tallyReverser: Reverser = { entity: "ScoreTally", reverse }
