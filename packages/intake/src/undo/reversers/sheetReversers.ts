/** What came along with scores: the month's sheet, entries of the scheme before, schemes and their names. */
import { ScoreRepo } from "@aiwei/domain/assessment/ScoreRepo"
import { ScoreSheet, type SheetId } from "@aiwei/domain/assessment/ScoreSheet"
import { failed, kept, reversed, type UndoOutcome } from "@aiwei/domain/importing/undo/UndoOutcome"
import { UndoRows } from "@aiwei/domain/importing/undo/UndoRows"
import { AssessmentScheme } from "@aiwei/domain/scheme/AssessmentScheme"
import { Indicator } from "@aiwei/domain/scheme/Indicator"
import { Effect, Option } from "effect"

import { recordOf } from "../recordOf.ts"
import type { Outcomes, Reverser } from "../Reverser.ts"
import { isFields, type UndoLine } from "../UndoLine.ts"
import { entriesIn, entry } from "./tallyReverser.ts"

const sheet = recordOf<ScoreSheet>({ fields: ScoreSheet.fields, codec: ScoreSheet })
const scheme = recordOf<AssessmentScheme>({
  fields: AssessmentScheme.fields,
  codec: AssessmentScheme
})
const indicator = recordOf<Indicator>({ fields: Indicator.fields, codec: Indicator })

const eachOf = <R>(one: (line: UndoLine) => Effect.Effect<UndoOutcome, never, R>) =>
  Effect.fnUntraced(function* (lines: ReadonlyArray<UndoLine>) {
    const outcomes = new Map<number, UndoOutcome>()
    for (const line of lines) outcomes.set(line.seq, yield* one(line))
    const done: Outcomes = outcomes
    return done
  })

const storedSheet = (id: string) =>
  Effect.map(
    UndoRows.use((rows) => rows.find("sheets", "id", [id])),
    ([first]) => first
  )

const sheetReversed = Effect.fn("Undo.sheet")(function* (line: UndoLine) {
  const { entityId, before, after, isNew } = line
  const [rows, scores] = [yield* UndoRows, yield* ScoreRepo]
  const stored = yield* storedSheet(entityId)
  if (stored === undefined) return kept("gone")
  if (stored.schemeId !== after["schemeId"]) return kept("changed")
  if (isNew) {
    const used = yield* rows.inUse("sheets", [entityId], [])
    if (used.size > 0) return kept("in_use")
    yield* rows.remove("sheets", [stored])
    return reversed
  }
  const was = sheet.read(before)
  if (Option.isNone(was)) return failed("unreadable")
  const isOther = was.value.schemeId !== stored.schemeId
  if (isOther && (yield* scores.entriesOf(stored.id, null)).length > 0) return kept("in_use")
  // Whoever wrote into the month since is the newest.
  const isNewest = stored.updatedAt === after["updatedAt"]
  const updatedAt = isNewest ? was.value.updatedAt : stored.updatedAt
  yield* scores.upsertSheet({ ...was.value, updatedAt })
  return reversed
})

/** Entries of the scheme that the month had before: they come back once it has that scheme again. */
const entriesReversed = Effect.fn("Undo.entries")(function* (line: UndoLine) {
  const { entityId, before } = line
  const scores = yield* ScoreRepo
  const id = entityId.slice(0, entityId.indexOf("/")) as SheetId
  const stored = yield* storedSheet(id)
  if (stored === undefined) return kept("gone")
  if (stored.schemeId !== before["schemeId"]) return kept("changed")
  const all = entriesIn(before).map(entry.read)
  const back = all.flatMap(Option.toArray)
  if (back.length < all.length) return failed("unreadable")
  const there = yield* scores.entriesOfUnits(id, [...new Set(back.map(({ unitId }) => unitId))])
  if (there.length > 0) return kept("changed")
  yield* scores.upsertEntries(back)
  return reversed
})

const labelKey = (indicatorId: unknown, label: unknown) => `${String(indicatorId)}/${String(label)}`

const labelsReversed = Effect.fn("Undo.labels")(function* (lines: ReadonlyArray<UndoLine>) {
  const rows = yield* UndoRows
  const wanted = new Set(lines.map(({ after }) => labelKey(after["indicatorId"], after["label"])))
  const stored = yield* rows.find(
    "labels",
    "indicatorId",
    lines.map(({ after }) => String(after["indicatorId"]))
  )
  yield* rows.remove(
    "labels",
    stored.filter(({ indicatorId, label }) => wanted.has(labelKey(indicatorId, label)))
  )
  const done: Outcomes = new Map(lines.map(({ seq }) => [seq, reversed]))
  return done
})

const schemeReversed = Effect.fn("Undo.scheme")(function* ({ entityId, after, isNew }: UndoLine) {
  const rows = yield* UndoRows
  const [stored] = yield* rows.find("schemes", "id", [entityId])
  if (stored === undefined) return kept("gone")
  // A scheme that is there is never edited by a file.
  if (!isNew) return failed("unreadable")
  const indicators = yield* rows.find("indicators", "schemeId", [entityId])
  const said = Array.isArray(after["indicators"]) ? after["indicators"].filter(isFields) : []
  const saidOf = new Map(said.map((one) => [one["id"], one]))
  const isSame =
    scheme.same(stored, after) &&
    indicators.length === said.length &&
    indicators.every((one) => indicator.same(one, saidOf.get(one.id) ?? {}))
  if (!isSame) return kept("changed")
  const ids = indicators.map(({ id }) => id)
  const bySchemes = yield* rows.inUse("schemes", [entityId], ["indicators"])
  const byLines = yield* rows.inUse("indicators", ids, ["labels"])
  if (bySchemes.size + byLines.size > 0) return kept("in_use")
  yield* rows.remove("labels", yield* rows.find("labels", "indicatorId", ids))
  yield* rows.remove("indicators", indicators)
  yield* rows.remove("schemes", [stored])
  return reversed
})

export const sheetReverser: Reverser = { entity: "ScoreSheet", reverse: eachOf(sheetReversed) }
export const entryReverser: Reverser = { entity: "ScoreEntry", reverse: eachOf(entriesReversed) }
export const labelReverser: Reverser = { entity: "IndicatorLabel", reverse: labelsReversed }
export const schemeReverser: Reverser = {
  entity: "AssessmentScheme",
  reverse: eachOf(schemeReversed)
}
