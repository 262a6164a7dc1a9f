/**
 * The rank of a unit among those of the same total, by what the scheme says parts them. Only they are read: those
 * ahead of all of them are counted. docs/rules/ranking.md
 */
import { Effect } from "effect"

import { fullName } from "../../org/fullName.ts"
import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import { OrgUnitRepo } from "../../org/OrgUnitRepo.ts"
import { asksForLines } from "../../ranking/order/tieOrder.ts"
import { tieLines } from "../../ranking/tieLines.ts"
import { unitKey } from "../../ranking/unitKey.ts"
import type { RankingTerms } from "../../scheme/document/RankingTerms.ts"
import type { Indicator } from "../../scheme/Indicator.ts"
import { firstDayOf } from "../../shared/Month.ts"
import { besideOf } from "../lines/outsideLines.ts"
import { schemeOfSheet } from "../schemeOfSheet.ts"
import { type PlaceRead, ScoreRepo } from "../ScoreRepo.ts"
import type { ScoreSheet } from "../ScoreSheet.ts"
import { type Contestant, type Earlier, standings } from "../standings.ts"

export interface TiedIn {
  readonly sheet: ScoreSheet
  readonly ranking: RankingTerms
}

const nothingEarlier: Earlier = { ranks: null, bottomRuns: new Map() }

/** Under `dense` pairs further up count, too; an earlier month is read with the whole. */
export const needsWhole = ({ ties, tieBreakers }: RankingTerms): boolean =>
  ties === "dense" || tieBreakers.some(({ by }) => by === "previous")

export const tiedRank = Effect.gen(function* () {
  const scores = yield* ScoreRepo
  const units = yield* OrgUnitRepo
  const schemeOf = yield* schemeOfSheet

  const linesFor = Effect.fnUntraced(function* (
    { sheet, ranking }: TiedIn,
    indicators: ReadonlyArray<Indicator>,
    ids: ReadonlyArray<OrgUnitId>
  ) {
    if (!asksForLines(ranking.tieBreakers)) return new Map() as ReturnType<typeof tieLines>
    const entries = yield* scores.entriesOfUnits(sheet.id, ids)
    return tieLines(indicators, entries, yield* scores.linesOf(sheet.id, ids))
  })

  return Effect.fnUntraced(function* (tied: TiedIn, place: PlaceRead, unitId: OrgUnitId) {
    const { sheet, ranking } = tied
    const { scheme, indicators } = yield* schemeOf(sheet)
    const ids = yield* scores.tiedWith(place)
    const named = yield* units.calledOn(ids, firstDayOf(sheet.period))
    const sums = Map.groupBy(yield* scores.sumsOf(sheet.id, ids), (sum) => sum.unitId)
    const tallies = new Map(
      (yield* scores.talliesOf(sheet.id, ids)).map((one) => [one.unitId, one])
    )
    const outside = yield* scores.outsideOf(sheet.id, ids)
    const lines = yield* linesFor(tied, indicators, ids)
    const contestants = named.map((unit): Contestant => ({
      unitId: unit.id,
      sums: sums.get(unit.id) ?? [],
      ...besideOf(tallies.get(unit.id) ?? null, outside.get(unit.id)),
      key: unitKey({ id: unit.id, code: unit.code, name: fullName(unit) }),
      lines: lines.get(unit.id)
    }))
    const rules = { ranking, groups: [], usual: place.usual }
    const order = standings(scheme, contestants, nothingEarlier, rules)
    const within = order.find((one) => one.unitId === unitId)?.rank ?? null
    return within === null ? null : place.ahead + within
  })
})
