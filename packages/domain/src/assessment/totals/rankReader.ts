/**
 * A rank by counting; among equals by reading those alone; by the whole month only where neither can know.
 * docs/rules/ranking.md
 */
import { Effect } from "effect"

import type { OfficeView } from "../../org/Offices.ts"
import { monthReader } from "../monthReader.ts"
import type { PlaceRead } from "../ScoreRepo.ts"
import { placeBy } from "./placeBy.ts"
import { needsWhole, type TiedIn, tiedRank } from "./tiedRank.ts"

const isInRanks = ({ total, usual }: PlaceRead): boolean =>
  total.outside === null && (usual || !total.unassessed)

export const rankReader = Effect.gen(function* () {
  const amongEqual = yield* tiedRank
  const readAll = yield* monthReader

  return Effect.fnUntraced(function* (office: OfficeView, tied: TiedIn, place: PlaceRead) {
    if (!isInRanks(place)) return null
    const counted = placeBy(tied.ranking, place)
    if (counted !== null) return counted
    const { unitId } = place.total
    if (!needsWhole(tied.ranking)) return yield* amongEqual(tied, place, unitId)
    const { standings } = yield* readAll(office, tied.sheet.period)
    return standings.find((one) => one.unitId === unitId)?.rank ?? null
  })
})
