/**
 * Finds a person by name, namesakes by their community. A near miss is suggested (刘虹 → 刘红) and never
 * taken: only the office knows whether it is a slip of the pen or another person.
 */
import { editDistance } from "@aiwei/domain/register/editDistance"

import type { KnownPerson } from "../KnownReference.ts"

export type Found =
  | { readonly kind: "person"; readonly person: KnownPerson }
  | { readonly kind: "ambiguous"; readonly people: ReadonlyArray<KnownPerson> }
  | { readonly kind: "missing"; readonly suggestion: KnownPerson | undefined }

export interface People {
  readonly size: number
  readonly isKnown: (name: string) => boolean
  readonly find: (name: string, communityCode: string | null) => Found
}

/** Characters with the same radical lie close together in Unicode: 起 and 超, not 起 and 浩. */
const sameRadical = 160

const strangeness = (a: string, b: string): number => {
  const [left, right] = [[...a], [...b]]
  if (left.length !== right.length) return sameRadical * 2
  return left.reduce((sum, c, i) => {
    const distance = Math.abs((c.codePointAt(0) ?? 0) - (right[i]?.codePointAt(0) ?? 0))
    return sum + Math.min(distance, sameRadical * 2)
  }, 0)
}

const nearest = (name: string, people: ReadonlyArray<KnownPerson>): KnownPerson | undefined => {
  const near = people
    .filter((person) => editDistance(name, person.name) === 1)
    .map((person) => ({ person, strange: strangeness(name, person.name) }))
    .toSorted((a, b) => a.strange - b.strange)
  const [best, next] = near
  if (best === undefined || next === undefined) return best?.person
  return best.strange < sameRadical && best.strange * 2 < next.strange ? best.person : undefined
}

export const peopleOf = (known: ReadonlyArray<KnownPerson>): People => {
  const byName = Map.groupBy(known, ({ name }) => name)
  const byCommunity = Map.groupBy(known, ({ communityCode }) => communityCode)
  const memo = new Map<string, Found>()
  const findFresh = (name: string, communityCode: string | null): Found => {
    const same = byName.get(name) ?? []
    const [only] = same
    if (only !== undefined && same.length === 1) return { kind: "person", person: only }
    const here = same.filter((person) => person.communityCode === communityCode)
    const [local] = here
    if (local !== undefined && here.length === 1) return { kind: "person", person: local }
    if (only !== undefined) return { kind: "ambiguous", people: same }
    const neighbours = communityCode === null ? known : (byCommunity.get(communityCode) ?? [])
    return { kind: "missing", suggestion: nearest(name, neighbours) ?? nearest(name, known) }
  }
  return {
    size: known.length,
    isKnown: (name) => byName.has(name),
    find: (name, communityCode) => {
      const key = `${communityCode ?? ""}|${name}`
      const found = memo.get(key) ?? findFresh(name, communityCode)
      memo.set(key, found)
      return found
    }
  }
}
