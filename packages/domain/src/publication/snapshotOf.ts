/**
 * Works a month out from its inputs and scheme alone: once when it is published, and again whenever
 * somebody asks whether the publication still says the same. docs/rules/publication.md
 */
import { categorySums } from "../assessment/categorySums.ts"
import type { Recorded } from "../assessment/leafOf.ts"
import { type Contestant, type Earlier, type Standing, standings } from "../assessment/standings.ts"
import { canonicalJson } from "../shared/canonicalJson.ts"
import { written } from "../shared/Points.ts"
import type {
  Snapshot,
  SnapshotBoard,
  SnapshotInputs,
  SnapshotResult,
  SnapshotScheme
} from "./Snapshot.ts"

const contestantOf =
  (scheme: SnapshotScheme) =>
  ({ id, bonus, vetoed, leaves }: SnapshotInputs["communities"][number]): Contestant => {
    const counted = scheme.indicators.map(
      (indicator, i) =>
        [indicator, leaves[i] ?? null] as readonly [typeof indicator, Recorded | null]
    )
    return { unitId: id, bonus, vetoed, sums: categorySums(id, counted) }
  }

export const resultOf = ({
  unitId,
  rank,
  card,
  vetoed,
  change,
  bottomRun
}: Standing): SnapshotResult => ({
  unitId,
  rank,
  total: card.total,
  base: card.base,
  rebase: card.rebase,
  bonus: card.bonus,
  applicable: card.applicable,
  vetoed,
  notDone: card.notDone,
  change,
  bottomRun
})

const boardOf = (
  { office, period, dataAsOf, communities, before }: SnapshotInputs,
  scheme: SnapshotScheme,
  results: ReadonlyArray<SnapshotResult>
): SnapshotBoard => {
  const names = new Map(communities.map(({ id, name }) => [id, name]))
  return {
    office: { code: office.code, name: office.name },
    period,
    schemeTotal: written(scheme.total),
    comparedWith: before?.period ?? null,
    dataAsOf,
    rows: results.map(({ unitId, rank, total, change, vetoed }) => ({
      rank,
      unitName: names.get(unitId) ?? "",
      total: written(total),
      change,
      vetoed
    }))
  }
}

/** What earlier publications said when the inputs were frozen. */
export const earlierIn = ({ before, bottomRuns }: SnapshotInputs): Earlier => ({
  ranks: before === null ? null : new Map(before.ranks.map(({ unitId, rank }) => [unitId, rank])),
  bottomRuns: new Map(bottomRuns.map(({ unitId, run }) => [unitId, run]))
})

export const contestantsOf = (
  inputs: SnapshotInputs,
  scheme: SnapshotScheme
): ReadonlyArray<Contestant> => inputs.communities.map(contestantOf(scheme))

export const snapshotOf = (inputs: SnapshotInputs, scheme: SnapshotScheme): Snapshot => {
  const contestants = contestantsOf(inputs, scheme)
  const results = standings(scheme, contestants, earlierIn(inputs)).map(resultOf)
  return { layout: 1, inputs, scheme, results, board: boardOf(inputs, scheme, results) }
}

/** The text that is stored and hashed. */
export const snapshotText = (snapshot: Snapshot): string => canonicalJson(snapshot)

/**
 * What a correction is judged by: leaves and results. The moment of the newest input, the cell a
 * value stands in and the figures a sheet states may change without the month having changed.
 */
export const substanceOf = ({ inputs, scheme, results }: Snapshot): string =>
  canonicalJson({
    scheme,
    results,
    communities: inputs.communities.map(({ leaves, tally: _tally, ...community }) => ({
      ...community,
      leaves: leaves.map((leaf) => leaf && [leaf.points, leaf.notApplicable, leaf.reason])
    }))
  })
