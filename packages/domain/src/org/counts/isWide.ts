/** Levels above a community. What such a place counts is what its children count, whatever its own table says. */
import type { OrgLevel } from "../OrgUnit.ts"

export const wideLevels = ["province", "city", "county", "subdistrict", "township"] as const

const wide: ReadonlySet<OrgLevel> = new Set<OrgLevel>(wideLevels)

export const isWide = (level: OrgLevel): boolean => wide.has(level)
