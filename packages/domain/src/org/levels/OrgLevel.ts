/**
 * The level of a unit. The built-in ones are a closed list, because rules name them; an office adds its own
 * as data, and those are only told apart by their rank and shown by their own names.
 */
import { Schema } from "effect"

export const OrgLevel = Schema.Literals([
  "province",
  "city",
  "county",
  "subdistrict",
  "township",
  "community",
  "village",
  "grid",
  "compound",
  "building",
  "stairwell",
  "household",
  "wetMarket",
  "publicToilet",
  "constructionSite",
  "school",
  "shop",
  "localUnit",
  "park",
  "rubbishPoint"
])
export type OrgLevel = typeof OrgLevel.Type

/** A level an office added. */
export const OwnLevel = Schema.String.check(Schema.isPattern(/^[a-z][a-zA-Z0-9]{1,39}$/)).pipe(
  Schema.brand("OwnLevel")
)
export type OwnLevel = typeof OwnLevel.Type

export const UnitLevel = Schema.Union([OrgLevel, OwnLevel])
export type UnitLevel = typeof UnitLevel.Type
