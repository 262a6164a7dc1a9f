/** By what a month is ranked besides its totals: the scheme's rule, and the office's peer groups. */
import { type RankingTerms, usualRanking } from "../scheme/document/RankingTerms.ts"

export interface RankRules {
  readonly ranking: RankingTerms
  /** Peer groups in their order; units of none come before them. */
  readonly groups: ReadonlyArray<string>
  /** Of the snapshot: what the first layout froze is worked out as it was then. */
  readonly layout: 1 | 2
}

export const plainRules: RankRules = { ranking: usualRanking, groups: [], layout: 1 }
