/**
 * Finds a community by any of its names. 南关 and 南关东 are two, 东李村 and 东李社区 are two; a name that could
 * be either is not resolved, and a suggestion is only that.
 */
import { editDistance } from "@aiwei/domain/register/editDistance"

import { compact } from "../cells/cellText.ts"
import type { KnownCommunity } from "../KnownReference.ts"
import { classOf, looksLikeCommunity, shortOf, stemOf, withoutOffice } from "./communityName.ts"

export interface Community {
  readonly code: string | null
  readonly name: string
}

export interface Communities {
  readonly all: ReadonlyArray<Community>
  /** The community meant, or undefined when none is or more than one could be. */
  readonly find: (text: string) => Community | undefined
  readonly suggest: (text: string) => Community | undefined
}

type Names = Map<string, Community | "several">

const put = (names: Names, key: string, community: Community): void => {
  const there = names.get(key)
  if (key !== "") names.set(key, there === undefined || there === community ? community : "several")
}

const indexOf = (known: ReadonlyArray<KnownCommunity>): { exact: Names; short: Names } => {
  const exact: Names = new Map()
  const short: Names = new Map()
  for (const community of known) {
    const names = [community.name, ...community.aliases].map(compact)
    for (const name of names) {
      put(exact, name, community)
      put(exact, stemOf(name), community)
      if (classOf(stemOf(name)) !== null || name === compact(community.name)) {
        put(short, shortOf(stemOf(name)), community)
      }
    }
    if (community.code !== null) put(exact, community.code, community)
  }
  return { exact, short }
}

const lookUp = ({ exact, short }: { exact: Names; short: Names }, name: string) => {
  const stem = stemOf(name)
  const found = exact.get(name) ?? exact.get(stem)
  if (found !== undefined) return found
  // 建设新村 is short for 建设新村社区; its last character is no class word then.
  const whole = short.get(stem)
  if (whole !== undefined) return whole
  const loose = short.get(shortOf(stem))
  if (loose === undefined || loose === "several") return loose
  const [asked, stored] = [classOf(stem), classOf(stemOf(compact(loose.name)))]
  // 东李社区 is not 东李村.
  return asked === null || stored === null || asked === stored ? loose : undefined
}

export const communitiesOf = (known: ReadonlyArray<KnownCommunity>): Communities => {
  const names = indexOf(known)
  const memo = new Map<string, Community | undefined>()
  const suggested = new Map<string, Community | undefined>()
  const findFresh = (text: string): Community | undefined => {
    const name = compact(text)
    for (const candidate of [name, withoutOffice(name), name.replace(/^.{2,6}区(?=.{2,})/u, "")]) {
      const found = candidate === "" ? undefined : lookUp(names, candidate)
      if (found !== undefined) return found === "several" ? undefined : found
    }
    // No table of communities was given: a name that says what it is stands for itself.
    return known.length === 0 && looksLikeCommunity(name) ? { code: null, name } : undefined
  }
  return {
    all: known,
    find: (text) => {
      if (!memo.has(text)) memo.set(text, findFresh(text))
      return memo.get(text)
    },
    suggest: (text) => {
      const before = suggested.get(text)
      if (before !== undefined || suggested.has(text)) return before
      const near = suggestion(known, shortOf(stemOf(withoutOffice(compact(text)))))
      suggested.set(text, near)
      return near
    }
  }
}

const suggestion = (known: ReadonlyArray<KnownCommunity>, short: string): Community | undefined => {
  const near = known.filter((community) => {
    const other = shortOf(stemOf(compact(community.name)))
    const edits = editDistance(short, other)
    return edits <= 1 ? Math.max(short.length, other.length) > 1 : other === short
  })
  return near.length === 1 ? near[0] : undefined
}
