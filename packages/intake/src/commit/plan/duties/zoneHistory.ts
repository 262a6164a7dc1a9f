/**
 * The spans of the zone that a row speaks of: under its name, and on under whatever name a hand gave it
 * later. A name that no zone has any more may be one that an earlier import knew a zone by.
 */
import type { ResponsibilityZone } from "@aiwei/domain/duty/ResponsibilityZone"

import type { Books } from "../Books.ts"
import { type Given, textIn } from "../given/Given.ts"
import { zoneRoot } from "../given/zoneRoot.ts"

export interface ZoneHistory {
  readonly spans: ReadonlyArray<ResponsibilityZone>
  /** Only of a zone that was edited by hand. */
  readonly given: Given | undefined
}

/** `named` are the names of all rows: a zone that one of them means is no other row's. */
export const zoneHistories = (
  { zones, given }: Pick<Books, "zones" | "given">,
  named: ReadonlySet<string>
): ((name: string) => ZoneHistory) => {
  if (given.zones.size === 0) {
    return (name) => ({ spans: zones.filter((zone) => zone.name === name), given: undefined })
  }
  const taken = new Set(zones.flatMap((zone) => (named.has(zone.name) ? [zoneRoot(zone.id)] : [])))
  const once = (name: string) =>
    [...given.zones].flatMap(([root, { versions }]) =>
      !taken.has(root) && versions.some((version) => textIn(version, "name") === name) ? [root] : []
    )
  return (name) => {
    const now = zones.filter((zone) => zone.name === name)
    const roots = new Set(now.length > 0 ? now.map(({ id }) => zoneRoot(id)) : once(name))
    const edited = [...roots].find((root) => given.zones.has(root))
    return {
      spans: zones.filter((zone) => zone.name === name || roots.has(zoneRoot(zone.id))),
      given: edited === undefined ? undefined : given.zones.get(edited)
    }
  }
}
