/**
 * Sites as they come out of a clipboard: name, kind, size, community, last visit, why it cannot be drawn, parted by
 * tabs. A site's name is its key, so it stands there once; a line with a head's words is no site. Pure.
 */
import type { Site } from "@aiwei/domain/draw/Site"
import type { Day } from "@aiwei/domain/shared/Day"
import { readDay } from "@aiwei/ui/day/readDay"

import { asDay } from "../../../format/asDay.ts"

export interface SitesRead {
  readonly sites: ReadonlyArray<Site>
  /** Numbers of lines that cannot be read, from 1. */
  readonly faults: ReadonlyArray<number>
}

const heads = new Set(["名称", "点位", "点位名称", "name", "site"])

const orNull = (text: string | undefined): string | null => {
  const trimmed = (text ?? "").trim()
  return trimmed === "" ? null : trimmed
}

/** "2026-5-6" and "2026/05/06", as tables write them; undefined for what is no day. A year must be there. */
const dayOf = (text: string | null): Day | null | undefined => {
  if (text === null) return null
  const day = /^\d{4}\D/.test(text) ? readDay(text, "2000-01-01") : null
  return day === null ? undefined : asDay(day)
}

const siteOf = (line: string): Site | null => {
  const [name, kind, size, community, visited, barred] = line.split("\t").map(orNull)
  const lastVisited = dayOf(visited ?? null)
  if (name == null || kind == null || lastVisited === undefined) return null
  return {
    key: name,
    name,
    kind,
    size: size ?? null,
    community: community ?? null,
    lastVisited,
    barred: barred ?? null
  }
}

export const readSites = (text: string): SitesRead => {
  const sites = new Map<string, Site>()
  const faults: Array<number> = []
  for (const [at, line] of text.split(/\r\n|[\r\n]/).entries()) {
    const isHead = at === 0 && heads.has((line.split("\t")[0] ?? "").trim().toLowerCase())
    if (line.trim() === "" || isHead) continue
    const site = siteOf(line)
    if (site === null || sites.has(site.key)) faults.push(at + 1)
    else sites.set(site.key, site)
  }
  return { sites: [...sites.values()], faults }
}

/** Kinds with the sizes that occur in each; what a line of the plan can name. */
export const kindsOf = (sites: ReadonlyArray<Site>): ReadonlyMap<string, ReadonlyArray<string>> => {
  const kinds = new Map<string, Set<string>>()
  for (const { kind, size } of sites) {
    const known = kinds.get(kind) ?? new Set()
    kinds.set(kind, known)
    if (size !== null) known.add(size)
  }
  return new Map([...kinds].map(([kind, sizes]) => [kind, [...sizes]]))
}
