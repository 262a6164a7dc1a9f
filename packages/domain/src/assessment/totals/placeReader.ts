/**
 * One unit of a month as it stands: its card worked out from its own sums, its rank counted over the kept
 * totals. The whole month is read only where counts cannot know the rank. docs/rules/ranking.md
 */
import { Effect, Option } from "effect"

import { PeriodHasNoScores } from "../../errors.ts"
import { fullName } from "../../org/fullName.ts"
import type { OfficeView } from "../../org/Offices.ts"
import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import { OrgUnitRepo } from "../../org/OrgUnitRepo.ts"
import type { AssessmentScheme } from "../../scheme/AssessmentScheme.ts"
import { usualRanking } from "../../scheme/document/RankingTerms.ts"
import type { SchemeDocument } from "../../scheme/document/SchemeDocument.ts"
import type { Indicator } from "../../scheme/Indicator.ts"
import { firstDayOf, type Month } from "../../shared/Month.ts"
import { besideOf } from "../lines/outsideLines.ts"
import type { NamedUnit } from "../rankingRow.ts"
import { schemeOfSheet } from "../schemeOfSheet.ts"
import { type Scorecard, scorecardOf } from "../scorecardOf.ts"
import { ScoreRepo } from "../ScoreRepo.ts"
import type { ScoreSheet } from "../ScoreSheet.ts"
import type { ScoreTally } from "../ScoreTally.ts"
import { rankReader } from "./rankReader.ts"

export interface PlaceInMonth {
  readonly sheet: ScoreSheet
  readonly scheme: AssessmentScheme & { readonly document: SchemeDocument | null }
  readonly indicators: ReadonlyArray<Indicator>
  readonly tally: ScoreTally | null
  readonly card: Scorecard
  readonly rank: number | null
  /** How many stand in the ranks of the month, of all groups. */
  readonly of: number
  readonly unit: NamedUnit
}

export const placeReader = Effect.gen(function* () {
  const scores = yield* ScoreRepo
  const units = yield* OrgUnitRepo
  const schemeOf = yield* schemeOfSheet
  const rankOf = yield* rankReader

  const namedOn = Effect.fnUntraced(function* (unitId: OrgUnitId, period: Month) {
    const [found] = yield* units.calledOn([unitId], firstDayOf(period))
    if (found === undefined) return yield* new PeriodHasNoScores({ period })
    const unit: NamedUnit = { id: found.id, code: found.code, name: fullName(found) }
    return unit
  })

  const cardFor = Effect.fnUntraced(function* (
    { id }: ScoreSheet,
    scheme: PlaceInMonth["scheme"],
    unitId: OrgUnitId
  ) {
    const sums = yield* scores.sumsOf(id, [unitId])
    const [tally = null] = yield* scores.talliesOf(id, [unitId])
    const beside = besideOf(tally, (yield* scores.outsideOf(id, [unitId])).get(unitId))
    return { tally, card: scorecardOf(scheme, sums, beside.bonus, beside) }
  })

  return Effect.fn("placeReader")(function* (office: OfficeView, unitId: OrgUnitId, period: Month) {
    const sheet = Option.getOrNull(yield* scores.findSheet(office.id, period))
    if (sheet === null) return yield* new PeriodHasNoScores({ period })
    const { scheme, indicators } = yield* schemeOf(sheet)
    const ranking = scheme.document?.ranking ?? usualRanking
    const place = yield* scores.placeOf(sheet.id, unitId, ranking.ties)
    if (place === null) {
      const { name } = yield* namedOn(unitId, period)
      return yield* new PeriodHasNoScores({ period, place: name })
    }
    const made = yield* cardFor(sheet, scheme, unitId)
    const rank = yield* rankOf(office, { sheet, ranking }, place)
    const unit = yield* namedOn(unitId, period)
    const read: PlaceInMonth = { sheet, scheme, indicators, ...made, rank, of: place.of, unit }
    return read
  })
})
