/** The levels that usually stand under a level; the first is what an office most often adds there. */
import type { OrgLevel } from "@aiwei/domain/org/OrgUnit"

const below: { readonly [L in OrgLevel]: ReadonlyArray<OrgLevel> } = {
  province: ["city", "county"],
  city: ["county", "subdistrict", "township"],
  county: ["subdistrict", "township"],
  subdistrict: ["community", "village"],
  township: ["village", "community"],
  community: ["compound", "grid", "building"],
  village: ["grid", "compound", "building"],
  grid: ["compound", "building"],
  compound: ["building", "grid"],
  building: ["stairwell", "household"],
  stairwell: ["household"],
  household: ["household"]
}

export const levelsBelow = (level: OrgLevel): ReadonlyArray<OrgLevel> => below[level]
