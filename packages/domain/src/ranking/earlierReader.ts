/**
 * What earlier publications say of the units of a month: the newest version of the month before for
 * places, the last published month for totals, runs of last places from there on.
 */
import { Effect, Option } from "effect"

import type { Earlier } from "../assessment/standings.ts"
import type { OrgUnitId } from "../org/OrgUnitId.ts"
import { PublicationRepo } from "../publication/PublicationRepo.ts"
import { readEarlier, type SnapshotInputs } from "../publication/Snapshot.ts"
import { type Month, monthBefore } from "../shared/Month.ts"
import { pointsOn, type Scale } from "./onWholeScale.ts"

export interface EarlierRead {
  readonly before: SnapshotInputs["before"]
  readonly last: NonNullable<SnapshotInputs["last"]> | null
  readonly bottomRuns: Earlier["bottomRuns"]
}

const nothing: EarlierRead = { before: null, last: null, bottomRuns: new Map() }

/** The month before is compared with its newest published version, and with nothing else. */
export const earlierReader = Effect.map(PublicationRepo, (publications) =>
  Effect.fn("earlierReader")(function* (officeId: OrgUnitId, period: Month) {
    const found = Option.getOrNull(yield* publications.findNewest(officeId, period))
    if (found === null || found.snapshot === null) return nothing
    const { period: month, version, snapshot } = found
    const { scheme, results } = readEarlier(snapshot)
    const ranks = results.map(({ unitId, rank, beyond }) => {
      const group = beyond?.group ?? null
      return group === null ? { unitId, rank } : { unitId, rank, group }
    })
    const points = results.flatMap(({ unitId, total, beyond }) => {
      const compared = beyond === undefined ? total : beyond.compared
      return compared === null ? [] : [{ unitId, points: compared }]
    })
    const read: EarlierRead = {
      before: month === monthBefore(period) ? { period: month, version, ranks } : null,
      last: { period: month, version, total: scheme.total, points },
      bottomRuns: new Map(results.map(({ unitId, bottomRun }) => [unitId, bottomRun]))
    }
    return read
  })
)

export const earlierOf = ({ before, last, bottomRuns }: EarlierRead, scale: Scale): Earlier => {
  const ranks = before?.ranks ?? []
  return {
    ranks: before === null ? null : new Map(ranks.map(({ unitId, rank }) => [unitId, rank])),
    bottomRuns,
    groups: new Map(ranks.map(({ unitId, group }) => [unitId, group ?? null])),
    points: last === null ? undefined : pointsOn(scale, last)
  }
}
