/**
 * A month as the what-if bench takes it: as it stands now, or as one of its publications froze it, with the
 * evidence that counted at that instant and nothing that came later. docs/rules/what-if.md
 */
import { Effect } from "effect"

import type { NamedUnit } from "../assessment/rankingRow.ts"
import type { OfficeView } from "../org/Offices.ts"
import type { OrgUnitId } from "../org/OrgUnitId.ts"
import { OrgUnitRepo } from "../org/OrgUnitRepo.ts"
import { foundThen } from "../publication/evidence/foundThen.ts"
import { frozenTerms } from "../publication/evidence/frozenTerms.ts"
import { recordedIn } from "../publication/evidence/linesAgain.ts"
import type { Snapshot } from "../publication/Snapshot.ts"
import { earlierIn, snapshotRules, snapshotStandings } from "../publication/snapshotStandings.ts"
import { versionReader } from "../publication/versionReader.ts"
import { type RankRules, rulesBy } from "../ranking/RankRules.ts"
import { unitKey } from "../ranking/unitKey.ts"
import type { SchemeDocument } from "../scheme/document/SchemeDocument.ts"
import { firstDayOf, type Month, monthBefore } from "../shared/Month.ts"
import type { Points } from "../shared/Points.ts"
import { countedLines } from "../uncertainty/month/countedLines.ts"
import { monthEvidence } from "../uncertainty/month/monthEvidence.ts"
import { unitOfMonth } from "../uncertainty/month/unitOfMonth.ts"
import type { UnitOfMonth } from "./variation.ts"

export interface BenchMonth {
  readonly period: Month
  /** Null: as it stands now. */
  readonly version: number | null
  readonly terms: SchemeDocument
  readonly rules: RankRules
  readonly groups: ReadonlyArray<string> | null
  readonly named: ReadonlyMap<string, NamedUnit>
  /** The totals that were ranked, as they are recorded or were published. */
  readonly recorded: ReadonlyMap<string, Points | null>
  readonly units: ReadonlyArray<UnitOfMonth>
}

/** The rules of the month under the tie-breakers of another scheme. */
export const rulesUnder = ({ groups }: BenchMonth, { ranking }: SchemeDocument): RankRules =>
  rulesBy(ranking, groups)

const tieOf = (
  unit: NamedUnit | undefined,
  id: OrgUnitId,
  points: ReadonlyMap<OrgUnitId, Points> | undefined
) => ({
  key: unit === undefined ? id : unitKey(unit),
  previous: points?.get(id) ?? null
})

const presentMonth = Effect.map(monthEvidence, (evidenceOf) =>
  Effect.fnUntraced(function* (office: OfficeView, period: Month) {
    const { read, terms, units } = yield* evidenceOf(office, period)
    const { rules, groups, earlier, standings } = read
    const month: BenchMonth = {
      period,
      version: null,
      terms,
      rules,
      groups: groups.names,
      named: read.units,
      recorded: new Map(standings.map(({ unitId, compared }) => [unitId, compared])),
      units: units.map((unit) => ({
        ...unit,
        tie: tieOf(read.units.get(unit.unitId), unit.unitId, earlier.points)
      }))
    }
    return month
  })
)

const frozenMonth = Effect.gen(function* () {
  const versionOf = yield* versionReader
  const evidenceOf = yield* foundThen
  const termsOf = yield* frozenTerms
  const places = yield* OrgUnitRepo
  const countedIn = yield* countedLines

  const besideOf = Effect.fnUntraced(function* (
    office: OfficeView,
    { inputs }: Snapshot,
    terms: SchemeDocument
  ) {
    const { period, communities } = inputs
    const takesOver = terms.indicators.some(({ missing }) => missing === "last")
    const last = takesOver ? yield* countedIn(office, monthBefore(period)) : new Map()
    const ids = communities.map(({ id }) => id)
    const called = yield* places.calledOn(ids, firstDayOf(period))
    return { last, levels: new Map(called.map(({ id, level }) => [id, level])) }
  })

  return Effect.fnUntraced(function* (office: OfficeView, period: Month, version: number) {
    const { mark, snapshot } = yield* versionOf(office.id, period, version)
    const { inputs, scheme } = snapshot
    const terms = yield* termsOf(scheme)
    const { last, levels } = yield* besideOf(office, snapshot, terms)
    const instant = inputs.evidenceAt ?? mark.publishedAt
    const found = yield* evidenceOf(office.id, period, instant)
    const { points } = earlierIn(inputs, scheme)
    const month: BenchMonth = {
      period,
      version,
      terms,
      rules: snapshotRules(inputs, scheme),
      groups: inputs.groups ?? null,
      named: new Map(inputs.communities.map((one) => [one.id, one])),
      recorded: new Map(
        snapshotStandings(inputs, scheme).map(({ unitId, compared }) => [unitId, compared])
      ),
      units: inputs.communities.map((one) => ({
        ...unitOfMonth({
          unitId: one.id,
          group: one.group ?? null,
          period,
          level: levels.get(one.id) ?? null,
          tally: one,
          inspections: found.inspections.get(one.id) ?? [],
          items: found.items.get(one.id) ?? [],
          ledger: found.ledger.get(one.id) ?? [],
          recorded: recordedIn(scheme, one),
          lastPeriod: last.get(one.id) ?? new Map()
        }),
        tie: tieOf(one, one.id, points)
      }))
    }
    return month
  })
})

/** `version` null: as the month stands now. */
export const benchMonth = Effect.gen(function* () {
  const present = yield* presentMonth
  const frozen = yield* frozenMonth
  return Effect.fn("benchMonth")(function* (
    office: OfficeView,
    period: Month,
    version: number | null
  ) {
    return version === null
      ? yield* present(office, period)
      : yield* frozen(office, period, version)
  })
})
