/** By what a month is ranked besides its totals: the scheme's rule, and the office's peer groups. */
import { type RankingTerms, usualRanking } from "../scheme/document/RankingTerms.ts"

export interface RankRules {
  readonly ranking: RankingTerms
  /** Peer groups in their order; units of none come before them. */
  readonly groups: ReadonlyArray<string>
  /** Neither a document nor a group: a month is worked out as it always was, also one long published. */
  readonly usual: boolean
}

export const plainRules: RankRules = { ranking: usualRanking, groups: [], usual: true }

export const rulesBy = (
  ranking: RankingTerms | null,
  groups: ReadonlyArray<string> | null
): RankRules => ({
  ranking: ranking ?? usualRanking,
  groups: groups ?? [],
  usual: ranking === null && groups === null
})
