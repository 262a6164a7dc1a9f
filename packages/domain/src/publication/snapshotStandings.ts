/** The standings of a frozen month, from its inputs and scheme alone. docs/rules/publication.md */
import { categorySums } from "../assessment/categorySums.ts"
import type { Recorded } from "../assessment/leafOf.ts"
import { figuresKept } from "../assessment/lines/keptLineOf.ts"
import { besideOf } from "../assessment/lines/outsideLines.ts"
import type { SchemeTerms } from "../assessment/scorecardOf.ts"
import { type Contestant, type Standing, standings } from "../assessment/standings.ts"
import { earlierOf } from "../ranking/earlierReader.ts"
import { lineFactsOf } from "../ranking/order/lineFactsOf.ts"
import { asksForLines } from "../ranking/order/tieOrder.ts"
import { type RankRules, rulesBy } from "../ranking/RankRules.ts"
import { unitKey } from "../ranking/unitKey.ts"
import type { Points } from "../shared/Points.ts"
import {
  type SnapshotInputs,
  type SnapshotLeaf,
  type SnapshotScheme,
  workedIn
} from "./Snapshot.ts"

type Community = SnapshotInputs["communities"][number]

export const snapshotTerms = (scheme: SnapshotScheme): SchemeTerms => ({
  ...scheme,
  document: scheme.document ?? null
})

export const snapshotRules = (
  { groups }: SnapshotInputs,
  { document }: SnapshotScheme
): RankRules => rulesBy(document?.ranking ?? null, groups ?? null)

export const isUsual = (inputs: SnapshotInputs, scheme: SnapshotScheme): boolean =>
  snapshotRules(inputs, scheme).usual

/** A frozen leaf as it counts. */
export const recordedOf = (
  scheme: SnapshotScheme,
  indicator: { readonly code: string; readonly worth: Points },
  leaf: NonNullable<SnapshotLeaf>
): Recorded => {
  const { points, notApplicable } = leaf
  const figures = workedIn(leaf)
  if (figures === null) return { points, notApplicable }
  const vetoes = scheme.document?.vetoes ?? []
  return { points, notApplicable, worked: figuresKept(vetoes, indicator, figures) }
}

const contestantOf =
  (scheme: SnapshotScheme) =>
  (community: Community): Contestant => {
    const { id, leaves, group, ledger } = community
    const counted = scheme.indicators.map((indicator, i) => {
      const leaf = leaves[i] ?? null
      return [indicator, leaf && recordedOf(scheme, indicator, leaf)] as const
    })
    const breakers = scheme.document?.ranking.tieBreakers ?? []
    const facts = scheme.indicators.map((indicator, i) => ({
      ...indicator,
      recorded: counted[i]?.[1] ?? null,
      line: leaves[i]?.figures ?? leaves[i]?.line ?? null
    }))
    return {
      unitId: id,
      ...besideOf(community, ledger),
      sums: categorySums(id, counted),
      group: group ?? null,
      key: unitKey(community),
      lines: asksForLines(breakers) ? lineFactsOf(facts) : undefined
    }
  }

/** What earlier publications said when the inputs were frozen. */
export const earlierIn = (
  { before, bottomRuns, last = null }: SnapshotInputs,
  scheme: SnapshotScheme
) =>
  earlierOf(
    { before, last, bottomRuns: new Map(bottomRuns.map(({ unitId, run }) => [unitId, run])) },
    scheme
  )

export const contestantsOf = (
  inputs: SnapshotInputs,
  scheme: SnapshotScheme
): ReadonlyArray<Contestant> => inputs.communities.map(contestantOf(scheme))

export const snapshotStandings = (
  inputs: SnapshotInputs,
  scheme: SnapshotScheme
): ReadonlyArray<Standing> =>
  standings(
    snapshotTerms(scheme),
    contestantsOf(inputs, scheme),
    earlierIn(inputs, scheme),
    snapshotRules(inputs, scheme)
  )
