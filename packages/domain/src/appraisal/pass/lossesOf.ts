/**
 * What each line of a frozen month lost of a unit, on the scheme's whole scale: where less than the whole
 * could be had, a point of a line weighs more. Pure. docs/rules/appraisal.md
 */
import { leafOf } from "../../assessment/leafOf.ts"
import { type Snapshot, type SnapshotCommunity, workedIn } from "../../publication/Snapshot.ts"
import { Points, rounded } from "../../shared/Points.ts"
import { ratio } from "../../shared/Ratio.ts"
import type { LineLoss } from "./gains.ts"

type Month = Pick<Snapshot, "scheme" | "results">

const lostOf = (
  { notApplicable }: Snapshot["scheme"],
  worth: Points,
  leaf: SnapshotCommunity["leaves"][number]
): Points => {
  const worked = workedIn(leaf)
  if (worked !== null) return Points.make(worked.applicable - worked.counted)
  const { counted, worth: could } = leafOf(worth, leaf, notApplicable)
  return Points.make(could - counted)
}

/** The total as it is compared, on the whole scale; null without one. */
export const comparedTotal = ({ total, beyond }: Snapshot["results"][number]): Points | null =>
  beyond?.compared ?? total

/** By unit, in the order of the scheme's lines. */
export const lossesOf = (
  { scheme, results }: Month,
  { id, leaves }: Pick<SnapshotCommunity, "id" | "leaves">
): ReadonlyArray<LineLoss> => {
  const result = results.find(({ unitId }) => unitId === id)
  const could = result === undefined ? 0 : (result.beyond?.available ?? result.applicable)
  return scheme.indicators.map(({ code, name, worth }, at) => {
    const lost = lostOf(scheme, worth, leaves[at] ?? null)
    const onScale = ratio(BigInt(lost) * BigInt(scheme.total), could <= 0 ? scheme.total : could)
    return { code, name, lost: rounded(onScale, scheme.precision) }
  })
}
