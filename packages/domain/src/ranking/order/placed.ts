/**
 * Places under a tie rule: who shares one and what comes after. The order itself is the caller's; what
 * stands in the same place is only set in a row by `last`, never by the order in which it came.
 */
import type { TieRule } from "../../scheme/document/RankingTerms.ts"

/** Below zero where `a` stands before `b`, zero where nothing parts them. */
export type Comparing<A> = (a: A, b: A) => number

export interface Placed<A> {
  readonly entry: A
  readonly rank: number
  /** True where only `last` parted it from another one, which no rule of the office did. */
  readonly lastDecided: boolean
}

/** Neighbours that nothing parts. */
interface Block<A> {
  readonly entries: ReadonlyArray<A>
  /** How many stand before it, and which block it is; both from zero. */
  readonly before: number
  readonly number: number
}

const rankIn: Record<TieRule, (block: Block<unknown>, within: number) => number> = {
  competition: ({ before }) => before + 1,
  dense: ({ number }) => number + 1,
  modified: ({ before, entries }) => before + entries.length,
  ordinal: ({ before }, within) => before + within + 1
}

const blocksOf = <A>(sorted: ReadonlyArray<A>, compare: Comparing<A>): ReadonlyArray<Block<A>> => {
  const blocks: Array<{ entries: Array<A>; before: number; number: number }> = []
  for (const [before, entry] of sorted.entries()) {
    const block = blocks.at(-1)
    const [first] = block?.entries ?? []
    if (block !== undefined && first !== undefined && compare(first, entry) === 0) {
      block.entries.push(entry)
    } else {
      blocks.push({ entries: [entry], before, number: blocks.length })
    }
  }
  return blocks
}

/** Best first. `last` must part any two: codes, then identities. */
export const placed = <A>(
  entries: ReadonlyArray<A>,
  compare: Comparing<A>,
  last: Comparing<A>,
  ties: TieRule
): ReadonlyArray<Placed<A>> => {
  const sorted = entries.toSorted((a, b) => compare(a, b) || last(a, b))
  return blocksOf(sorted, compare).flatMap((block) =>
    block.entries.map((entry, within) => ({
      entry,
      rank: rankIn[ties](block, within),
      lastDecided: ties === "ordinal" && block.entries.length > 1
    }))
  )
}
