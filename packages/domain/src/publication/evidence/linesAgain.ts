/**
 * The lines of a frozen community, worked out again from the evidence that counted when it was frozen. Pure:
 * whoever reads the evidence leaves out what came later. docs/rules/publication.md
 */
import { workedLines } from "../../assessment/lines/workedLines.ts"
import type { Line } from "../../assessment/scoring/lineOf.ts"
import type { RecordedValue, UnitEvidence } from "../../evidence/unitInputs.ts"
import type { SchemeDocument } from "../../scheme/document/SchemeDocument.ts"
import type { Points } from "../../shared/Points.ts"
import type { Snapshot, SnapshotCommunity, SnapshotScheme } from "../Snapshot.ts"

type Frozen = Pick<Snapshot, "inputs" | "scheme">

/** What counted of one unit. */
export type FoundThen = Pick<UnitEvidence, "inspections" | "items">

/** What sheet or hand said of the lines. */
export const recordedIn = (
  { indicators }: SnapshotScheme,
  { leaves }: SnapshotCommunity
): ReadonlyArray<RecordedValue> =>
  indicators.flatMap(({ code: indicator }, at) => {
    const leaf = leaves[at] ?? null
    if (leaf === null) return []
    return [{ indicator, points: leaf.points, notApplicable: leaf.notApplicable }]
  })

/** What lines took over of the month before: that month may have been corrected since. */
const takenOver = (
  { indicators }: SnapshotScheme,
  { leaves }: SnapshotCommunity
): ReadonlyMap<string, Points> =>
  new Map(
    indicators.flatMap(({ code }, at): ReadonlyArray<readonly [string, Points]> => {
      const figures = leaves[at]?.figures
      return figures?.counts === "lastPeriod" ? [[code, figures.counted]] : []
    })
  )

export const linesAgain = (
  { inputs, scheme }: Frozen,
  terms: SchemeDocument,
  community: SnapshotCommunity,
  found: FoundThen
): ReadonlyMap<string, Line> => {
  const lines = workedLines(
    { terms, documented: scheme.document !== undefined },
    {
      ...found,
      period: inputs.period,
      placeKind: community.level ?? null,
      recorded: recordedIn(scheme, community),
      lastPeriod: takenOver(scheme, community)
    },
    null
  )
  return new Map(lines.map((line) => [line.code, line]))
}
