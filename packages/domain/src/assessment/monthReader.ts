/**
 * Reads all a month's ranking is made of: sheet, scheme, sums, tallies, names, and what earlier
 * publications say. The ranking and the publication both start here, so they cannot differ.
 */
import { Effect, Option } from "effect"

import { PeriodHasNoScores } from "../errors.ts"
import { fullName } from "../org/fullName.ts"
import type { OfficeView } from "../org/Offices.ts"
import type { OrgUnitId } from "../org/OrgUnitId.ts"
import { OrgUnitRepo } from "../org/OrgUnitRepo.ts"
import { type EarlierRead, earlierOf, earlierReader } from "../ranking/earlierReader.ts"
import { type GroupsHeld, groupsHeld } from "../ranking/groups/groupsHeld.ts"
import { asksForLines } from "../ranking/order/tieOrder.ts"
import { type RankRules, rulesBy } from "../ranking/RankRules.ts"
import { tieLines } from "../ranking/tieLines.ts"
import { unitKey } from "../ranking/unitKey.ts"
import type { AssessmentScheme } from "../scheme/AssessmentScheme.ts"
import type { SchemeDocument } from "../scheme/document/SchemeDocument.ts"
import type { Indicator } from "../scheme/Indicator.ts"
import { firstDayOf, type Month } from "../shared/Month.ts"
import type { CategorySum } from "./CategorySum.ts"
import { besideOf, type OutsideLines } from "./lines/outsideLines.ts"
import type { NamedUnit } from "./rankingRow.ts"
import { schemeOfSheet } from "./schemeOfSheet.ts"
import type { SchemeTerms } from "./scorecardOf.ts"
import { ScoreRepo } from "./ScoreRepo.ts"
import type { ScoreSheet } from "./ScoreSheet.ts"
import type { ScoreTally } from "./ScoreTally.ts"
import { type Contestant, type Earlier, type Standing, standings } from "./standings.ts"

export interface MonthRead {
  readonly sheet: ScoreSheet
  /** With the terms of its document, where it has one. */
  readonly scheme: AssessmentScheme & SchemeTerms
  /** Null for a scheme that was read from a sheet's header. */
  readonly document: SchemeDocument | null
  readonly indicators: ReadonlyArray<Indicator>
  readonly tallies: ReadonlyMap<OrgUnitId, ScoreTally>
  readonly sums: ReadonlyMap<OrgUnitId, ReadonlyArray<CategorySum>>
  /** What the ledger and the lines add; units without any of it are absent. */
  readonly outside: ReadonlyMap<OrgUnitId, OutsideLines>
  /** In the order of their codes, then of their names. */
  readonly units: ReadonlyMap<OrgUnitId, NamedUnit>
  /** The level of each: what a scheme means by a kind of place. */
  readonly levels: ReadonlyMap<OrgUnitId, string>
  readonly groups: GroupsHeld
  readonly rules: RankRules
  readonly earlier: Earlier
  readonly published: EarlierRead
  readonly standings: ReadonlyArray<Standing>
}

const byUnit = (sums: ReadonlyArray<CategorySum>) => {
  const grouped = new Map<OrgUnitId, Array<CategorySum>>()
  for (const sum of sums) {
    const known = grouped.get(sum.unitId)
    if (known === undefined) grouped.set(sum.unitId, [sum])
    else known.push(sum)
  }
  return grouped
}

const inOrder = (units: ReadonlyArray<NamedUnit>): ReadonlyMap<OrgUnitId, NamedUnit> => {
  const keyed = units.map((unit) => [unitKey(unit), unit] as const)
  const sorted = keyed.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return new Map(sorted.map(([, unit]) => [unit.id, unit]))
}

type Unranked = Omit<MonthRead, "standings">
type LineFacts = ReturnType<typeof tieLines>

const contestantsIn = (read: Unranked, lines: LineFacts): ReadonlyArray<Contestant> =>
  [...read.units.values()].map((unit) => ({
    unitId: unit.id,
    sums: read.sums.get(unit.id) ?? [],
    ...besideOf(read.tallies.get(unit.id) ?? null, read.outside.get(unit.id)),
    group: read.groups.of.get(unit.id) ?? null,
    key: unitKey(unit),
    lines: lines.get(unit.id)
  }))

export const monthReader = Effect.gen(function* () {
  const scores = yield* ScoreRepo
  const units = yield* OrgUnitRepo
  const earlierThan = yield* earlierReader
  const groupsOn = yield* groupsHeld
  const schemeOf = yield* schemeOfSheet

  /** As they were called on the day whose tree the month uses. */
  const namesOf = Effect.fnUntraced(function* (ids: ReadonlyArray<OrgUnitId>, period: Month) {
    const found = yield* units.calledOn(ids, firstDayOf(period))
    return {
      units: inOrder(found.map((unit) => ({ id: unit.id, code: unit.code, name: fullName(unit) }))),
      levels: new Map(found.map(({ id, level }) => [id, level]))
    }
  })

  const linesFor = Effect.fnUntraced(function* ({ rules, sheet, indicators }: Unranked) {
    if (!asksForLines(rules.ranking.tieBreakers)) return new Map() as LineFacts
    const entries = yield* scores.entriesOf(sheet.id, null)
    return tieLines(indicators, entries, yield* scores.linesOf(sheet.id, null))
  })

  return Effect.fn("monthReader.read")(function* (office: OfficeView, period: Month) {
    const sheet = Option.getOrNull(yield* scores.findSheet(office.id, period))
    if (sheet === null) return yield* new PeriodHasNoScores({ period })
    const by = yield* schemeOf(sheet)
    const sums = byUnit(yield* scores.sumsOf(sheet.id))
    if (sums.size === 0) return yield* new PeriodHasNoScores({ period })
    const tallies = yield* scores.talliesOf(sheet.id)
    const groups = yield* groupsOn(office.id, period)
    const published = yield* earlierThan(office.id, period)
    const read: Unranked = {
      ...by,
      sheet,
      tallies: new Map(tallies.map((tally) => [tally.unitId, tally])),
      sums,
      outside: yield* scores.outsideOf(sheet.id),
      ...(yield* namesOf([...sums.keys()], period)),
      groups,
      rules: rulesBy(by.document?.ranking ?? null, groups.names),
      earlier: earlierOf(published, by.scheme),
      published
    }
    const contestants = contestantsIn(read, yield* linesFor(read))
    const month: MonthRead = {
      ...read,
      standings: standings(read.scheme, contestants, read.earlier, read.rules)
    }
    return month
  })
})
