/** The levels that usually stand under a level; the first is what an office most often adds there. */
import type { LevelRow } from "@aiwei/domain/org/levels/LevelRow"
import type { UnitLevel } from "@aiwei/domain/org/levels/OrgLevel"

const sites: ReadonlyArray<UnitLevel> = [
  "shop",
  "wetMarket",
  "school",
  "localUnit",
  "constructionSite",
  "publicToilet",
  "park",
  "rubbishPoint"
]

const usual: Readonly<Record<string, ReadonlyArray<UnitLevel>>> = {
  province: ["city", "county"],
  city: ["county", "subdistrict", "township"],
  county: ["subdistrict", "township"],
  subdistrict: ["community", "village"],
  township: ["village", "community"],
  community: ["compound", "grid", "building", ...sites],
  village: ["grid", "compound", "building", ...sites],
  grid: ["compound", "building", ...sites],
  compound: ["building", "grid", ...sites],
  building: ["stairwell", "household", "shop"],
  stairwell: ["household"],
  household: ["household"]
}

/** What an office added itself may stand under everything that does not rank below it. */
const own = (level: UnitLevel, known: ReadonlyArray<LevelRow>): ReadonlyArray<UnitLevel> => {
  const rank = known.find(({ code }) => code === level)?.rank ?? 0
  return known.filter((one) => one.officeId !== null && one.rank >= rank).map(({ code }) => code)
}

export const levelsBelow = (
  level: UnitLevel,
  known: ReadonlyArray<LevelRow>
): ReadonlyArray<UnitLevel> => [...(usual[level] ?? ["building", "shop"]), ...own(level, known)]
