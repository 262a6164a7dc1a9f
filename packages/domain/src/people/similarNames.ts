/**
 * The names nearest to one that is probably misspelt: 李起 is offered 李超. Fewest edits first; of as many,
 * those whose characters lie close together in Unicode, which share a radical.
 */
import { editDistance } from "../register/editDistance.ts"

export interface Similar<A> {
  readonly of: A
  /** 1 is the same name; 0 has nothing in common. */
  readonly similarity: number
}

const spelling = (name: string): string => name.normalize("NFKC").replace(/\s+/gu, "")

/** How far apart the characters lie that differ; names of unequal length are the farthest. */
const strangeness = (a: string, b: string): number => {
  const [left, right] = [[...a], [...b]]
  if (left.length !== right.length) return Number.MAX_SAFE_INTEGER
  return left.reduce(
    (sum, c, i) => sum + Math.abs((c.codePointAt(0) ?? 0) - (right[i]?.codePointAt(0) ?? 0)),
    0
  )
}

export const similarityOf = (a: string, b: string): number => {
  const longest = Math.max([...a].length, [...b].length)
  return longest === 0 ? 1 : 1 - editDistance(a, b) / longest
}

/** Less than this is another name. */
const least = 0.5

export const similarNames = <A extends { readonly name: string }>(
  wanted: string,
  people: ReadonlyArray<A>,
  most: number
): ReadonlyArray<Similar<A>> => {
  const name = spelling(wanted)
  return people
    .map((of) => ({ of, similarity: similarityOf(name, spelling(of.name)) }))
    .filter(({ similarity }) => similarity >= least)
    .map((near) => ({ ...near, strange: strangeness(name, spelling(near.of.name)) }))
    .toSorted((a, b) => b.similarity - a.similarity || a.strange - b.strange)
    .slice(0, most)
    .map(({ of, similarity }) => ({ of, similarity }))
}
