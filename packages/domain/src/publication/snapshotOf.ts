/**
 * Works a month out from its inputs and scheme alone: once when it is published, and again whenever
 * somebody asks whether the publication still says the same. docs/rules/publication.md
 */
import { printedTotal, type Standing } from "../assessment/standings.ts"
import { canonicalJson } from "../shared/canonicalJson.ts"
import { written } from "../shared/Points.ts"
import {
  type Snapshot,
  type SnapshotBoard,
  type SnapshotInputs,
  type SnapshotLeaf,
  type SnapshotResult,
  type SnapshotScheme,
  workedIn
} from "./Snapshot.ts"
import { isUsual, snapshotStandings } from "./snapshotStandings.ts"

type Layout = Snapshot["layout"]
type RecordedLeaf = NonNullable<SnapshotLeaf>

/** Whether a month has anything that a sheet's header does not know. */
export const isBeyondSheet = (inputs: SnapshotInputs, scheme: SnapshotScheme): boolean =>
  !isUsual(inputs, scheme) ||
  inputs.communities.some(
    ({ ledger, leaves }) => ledger !== undefined || leaves.some((leaf) => workedIn(leaf) !== null)
  )

/** What has nothing beyond a sheet's header keeps the first layout, and with it its hash. */
export const layoutOf = (inputs: SnapshotInputs, scheme: SnapshotScheme): Layout => {
  if (!isBeyondSheet(inputs, scheme)) return 1
  return inputs.evidenceAt === undefined ? 2 : 3
}

const beyondOf = (standing: Standing): NonNullable<SnapshotResult["beyond"]> => {
  const { card, group, compared, outside, pointsChange } = standing
  const { available, penalty, floor, veto, vetoed: vetoes, grade } = card
  const figures = { available, penalty, floor, veto, vetoes }
  return { ...figures, group, compared, grade: grade?.name ?? null, outside, pointsChange }
}

export const resultOf =
  (layout: Layout) =>
  (standing: Standing): SnapshotResult => {
    const { unitId, rank, card, vetoed, change, bottomRun } = standing
    const first = {
      unitId,
      rank,
      total: printedTotal(card),
      base: card.base,
      rebase: card.rebase,
      bonus: card.bonus,
      applicable: card.applicable,
      vetoed,
      notDone: card.notDone,
      change,
      bottomRun
    }
    return layout === 1 ? first : { ...first, beyond: beyondOf(standing) }
  }

type BoardRow = SnapshotBoard["rows"][number]

const boardRow =
  (names: ReadonlyMap<string, string>) =>
  ({ unitId, rank, total, change, vetoed, beyond }: SnapshotResult): BoardRow => {
    const { group = null, grade = null } = beyond ?? {}
    return {
      rank,
      unitName: names.get(unitId) ?? "",
      total: total === null ? null : written(total),
      change,
      vetoed,
      ...(group === null ? {} : { group }),
      ...(grade === null ? {} : { grade })
    }
  }

const boardOf = (
  { office, period, dataAsOf, communities, before }: SnapshotInputs,
  scheme: SnapshotScheme,
  results: ReadonlyArray<SnapshotResult>
): SnapshotBoard => ({
  office: { code: office.code, name: office.name },
  period,
  schemeTotal: written(scheme.total),
  comparedWith: before?.period ?? null,
  dataAsOf,
  rows: results.map(boardRow(new Map(communities.map(({ id, name }) => [id, name]))))
})

export const snapshotOf = (inputs: SnapshotInputs, scheme: SnapshotScheme): Snapshot => {
  const layout = layoutOf(inputs, scheme)
  const results = snapshotStandings(inputs, scheme).map(resultOf(layout))
  return { layout, inputs, scheme, results, board: boardOf(inputs, scheme, results) }
}

const isUnrecorded = (leaf: RecordedLeaf): boolean => {
  const { points, notApplicable, reason, file, sheet, cell, edit } = leaf
  const isSaid = [points, reason, file, sheet, cell].some((one) => one !== null)
  return !isSaid && !notApplicable && edit === undefined
}

/** A leaf of evidence alone is written as its figures: in a large month nearly all are. */
const spelled = (leaf: SnapshotLeaf): object | null =>
  leaf?.figures !== undefined && isUnrecorded(leaf) ? { figures: leaf.figures } : leaf

/** The text that is stored and hashed. */
export const snapshotText = (snapshot: Snapshot): string => {
  const communities = snapshot.inputs.communities.map((community) => ({
    ...community,
    leaves: community.leaves.map(spelled)
  }))
  return canonicalJson({ ...snapshot, inputs: { ...snapshot.inputs, communities } })
}

/**
 * What a correction is judged by: leaves and results. The moment of the newest input, the cell a
 * value stands in, the kind of place and the figures a sheet states may change without the month having
 * changed: what a kind of place does to a line is in the line.
 */
export const substanceOf = ({ inputs, scheme, results }: Snapshot): string =>
  canonicalJson({
    scheme,
    results,
    communities: inputs.communities.map(
      ({ leaves, tally: _tally, level: _level, ...community }) => ({
        ...community,
        leaves: leaves.map(
          (leaf) =>
            leaf && [
              leaf.points,
              leaf.notApplicable,
              leaf.reason,
              ...(workedIn(leaf) === null ? [] : [leaf.figures ?? leaf.line])
            ]
        )
      })
    )
  })
