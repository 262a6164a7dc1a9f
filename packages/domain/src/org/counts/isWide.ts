/** Levels above a community. What such a place counts is what its children count, whatever its own table says. */
import type { UnitLevel } from "../levels/OrgLevel.ts"

export const wideLevels = ["province", "city", "county", "subdistrict", "township"] as const

const wide: ReadonlySet<UnitLevel> = new Set<UnitLevel>(wideLevels)

export const isWide = (level: UnitLevel): boolean => wide.has(level)
