/**
 * Reads the two sides of a comparison. A month is taken from its newest published version, else as
 * recorded now; a version from its snapshot. Only sides of the same month say what was recorded otherwise.
 */
import { Effect, Option } from "effect"

import { seenUnits } from "../../access/rights/seenUnits.ts"
import { besides, ownDoubles } from "../../evidence/rounds/ownDoubles.ts"
import { Offices, type OfficeView } from "../../org/Offices.ts"
import { snapshotNow } from "../../publication/frozenInputs.ts"
import { PublicationRepo } from "../../publication/PublicationRepo.ts"
import type { Snapshot } from "../../publication/Snapshot.ts"
import {
  type FrozenVersion,
  frozenVersion,
  versionReader
} from "../../publication/versionReader.ts"
import type { Month } from "../../shared/Month.ts"
import { type MonthRead, monthReader } from "../monthReader.ts"
import { ScoreRepo } from "../ScoreRepo.ts"
import { monthChanges } from "./changes/monthChanges.ts"
import { comparisonOf } from "./comparisonOf.ts"
import { frozenFigures, type MonthFigures, recordedFigures } from "./MonthFigures.ts"
import { recordedChanges } from "./recordedChanges.ts"

export interface CompareWanted {
  readonly period: Month
  readonly office?: string | null | undefined
  /** Null or left out: the month as recorded now. */
  readonly version?: number | null | undefined
  readonly with: {
    /** Another month; left out, the same. */
    readonly period?: Month | null | undefined
    readonly version?: number | null | undefined
  }
}

interface Side {
  readonly figures: MonthFigures
  readonly frozen: Effect.Effect<Pick<Snapshot, "inputs" | "scheme">>
}

const sideOf = ({ snapshot, mark }: FrozenVersion): Side => ({
  figures: frozenFigures(snapshot, mark),
  frozen: Effect.succeed(snapshot)
})

export const comparing = Effect.gen(function* () {
  const offices = yield* Offices
  const scores = yield* ScoreRepo
  const publications = yield* PublicationRepo
  const read = yield* monthReader
  const version = yield* versionReader
  const seenOf = yield* seenUnits
  const doubles = yield* ownDoubles

  /** As it would be frozen now; its leaves are read only when somebody wants them. */
  const freezing = (office: OfficeView, month: MonthRead) => snapshotNow(scores, office, month)

  const recorded = Effect.fnUntraced(function* (office: OfficeView, period: Month) {
    const month = yield* read(office, period)
    const side: Side = { figures: recordedFigures(month), frozen: freezing(office, month) }
    return side
  })

  const numbered = (office: OfficeView, period: Month, number: number) =>
    Effect.map(version(office.id, period, number), sideOf)

  const newest = Effect.fnUntraced(function* (office: OfficeView, period: Month) {
    const latest = Option.getOrNull(yield* publications.findLatest(office.id, period))
    const frozen = latest === null ? null : frozenVersion(latest)
    return frozen === null ? yield* recorded(office, period) : sideOf(frozen)
  })

  return Effect.fn("MonthBoards.compare")(function* (wanted: CompareWanted) {
    const office = yield* offices.resolve(wanted.office ?? null)
    const { period, with: other } = wanted
    const before = other.period ?? period
    const now: Side = yield* wanted.version == null
      ? recorded(office, period)
      : numbered(office, period, wanted.version)
    const then: Side = yield* other.version == null
      ? newest(office, before)
      : numbered(office, before, other.version)
    const sides = before === period ? ([yield* now.frozen, yield* then.frozen] as const) : null
    const changes = sides && recordedChanges(...sides)
    const isSeen = yield* seenOf(office, [
      ...now.figures.units.keys(),
      ...then.figures.units.keys()
    ])
    const whole = sides && monthChanges(...sides)
    const hidden = yield* doubles.units
    const told = (figures: Side["figures"]) => ({
      ...figures,
      standings: besides(figures.standings, hidden)
    })
    const [here, there] = [told(now.figures), told(then.figures)]
    const { rows, ...compared } = comparisonOf(here, there, changes, whole)
    return {
      ...compared,
      rows: rows.filter(({ unitId }) => isSeen(unitId)),
      changes: changes?.filter(({ unitId }) => isSeen(unitId)) ?? null
    }
  })
})
