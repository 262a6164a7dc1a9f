/**
 * Writes into a month's sheet. One writer at a time, whatever the database: a save, an import and a
 * publication never mix. All of a save is stored or nothing of it.
 */
import { Effect } from "effect"

import { AuditLog } from "../../audit/AuditLog.ts"
import { CurrentActor } from "../../audit/CurrentActor.ts"
import { PeriodHasNoScores, PlaceNotFound } from "../../errors.ts"
import { Offices } from "../../org/Offices.ts"
import { PlacementRepo } from "../../org/PlacementRepo.ts"
import { PublicationRepo } from "../../publication/PublicationRepo.ts"
import { RowsRefused } from "../../rowErrors.ts"
import { Atomically } from "../../shared/Atomically.ts"
import { now } from "../../shared/Instant.ts"
import { ScoreRepo } from "../ScoreRepo.ts"
import { type CommunityOutcome, communityChange } from "./communityChange.ts"
import type { EditMark } from "./HandEdit.ts"
import { outcomeStore } from "./outcomeStore.ts"
import { conflicts, namedTwice } from "./refusedChanges.ts"
import type { ScoresChange } from "./ScoreChange.ts"
import { ScoresRefused } from "./sheetErrors.ts"
import { isCalled, type Recorded, type SheetUnit, sheetReader } from "./sheetReader.ts"
import type { ScoresChanged } from "./SheetView.ts"

const countOf = ({ before }: CommunityOutcome): number => Object.keys(before).length

const byCommunity = (
  outcomes: ReadonlyArray<CommunityOutcome>,
  rows: ReadonlyArray<Recorded>,
  side: "before" | "after"
): object =>
  Object.fromEntries(
    outcomes.flatMap((outcome, i) => {
      const unit = rows[i]?.unit
      return unit === undefined || countOf(outcome) === 0 ? [] : [[unit.id, outcome[side]]]
    })
  )

const unitsMeant = (units: ReadonlyArray<SheetUnit>, changes: ScoresChange["changes"]) =>
  Effect.forEach(changes, ({ unit }) => {
    const found = units.find((one) => isCalled(one, unit.trim()))
    return found === undefined ? new PlaceNotFound({ place: unit }) : Effect.succeed(found)
  })

export const sheetWriter = Effect.gen(function* () {
  const offices = yield* Offices
  const placements = yield* PlacementRepo
  const publications = yield* PublicationRepo
  const scores = yield* ScoreRepo
  const audit = yield* AuditLog
  const atomically = yield* Atomically
  const reader = yield* sheetReader
  const store = yield* outcomeStore

  const mark = Effect.fnUntraced(function* (reason: string) {
    const { kind, name } = yield* CurrentActor
    const made: EditMark = { by: `${kind}:${name}`, at: yield* now, reason: reason.trim() }
    return made
  })

  const change = Effect.fn("ScoreSheets.change")(function* (wanted: ScoresChange) {
    yield* placements.lockTree
    // A month is frozen from several reads: none of them may see half of this.
    yield* publications.lock
    const { period, changes, reason } = wanted
    const office = yield* offices.resolve(wanted.office ?? null)
    const month = yield* reader.sheetOf(office, period)
    const { sheet, scheme, indicators, units } = month
    if (sheet === null || scheme === null) return yield* new PeriodHasNoScores({ period })
    const meant = yield* unitsMeant(units, changes)
    const rows = yield* reader.recorded(month, meant)
    const refused = conflicts(changes, rows)
    if (refused.length > 0) return yield* new RowsRefused({ rows: refused })
    const made = yield* mark(reason)
    const outcomes = rows.map((row, i) => {
      const key = { sheetId: sheet.id, unitId: row.unit.id, path: row.path }
      const one = changes[i] ?? { unit: row.unit.id, version: row.version }
      return communityChange(one, row, { scheme, indicators, key, mark: made })
    })
    const cells = [...namedTwice(meant), ...outcomes.flatMap(({ faults }) => faults)]
    if (cells.length > 0) return yield* new ScoresRefused({ cells })
    const changed = outcomes.reduce((sum, outcome) => sum + countOf(outcome), 0)
    const head = (yield* publications.heads(office.id)).findLast((one) => one.period === period)
    const needsCorrection = head?.publishedAt != null
    if (changed === 0) {
      const same: ScoresChanged = { period, changed, updatedAt: sheet.updatedAt, needsCorrection }
      return same
    }
    yield* store(sheet.id, outcomes, rows)
    yield* scores.upsertSheet({ ...sheet, updatedAt: made.at })
    yield* audit.append({
      verb: "scores.change",
      place: office.id,
      subject: `ScoreSheet/${sheet.id}`,
      before: { period, communities: byCommunity(outcomes, rows, "before") },
      after: { period, reason: made.reason, communities: byCommunity(outcomes, rows, "after") }
    })
    const said: ScoresChanged = { period, changed, updatedAt: made.at, needsCorrection }
    return said
  }, atomically.run)

  return change
})
