/** Levels above a community. What such a place counts is what its children count, whatever its own table says. */
import type { OrgLevel } from "../OrgUnit.ts"

const wide: ReadonlySet<OrgLevel> = new Set<OrgLevel>([
  "province",
  "city",
  "county",
  "subdistrict",
  "township"
])

export const isWide = (level: OrgLevel): boolean => wide.has(level)
