/** What may be written about a building, and how each field is read. */
import type { OrgUnit } from "../../org/OrgUnit.ts"
import { type Read, readCount, readGiven, readNeeded, readText } from "../../register/readFields.ts"
import type { OfficerWanted } from "./officerNamed.ts"

/** A field that is left out stays as it is; null or blank empties it. */
export interface BuildingChange {
  readonly name?: string | undefined
  readonly stairwells?: number | null | undefined
  readonly households?: number | null | undefined
  readonly property?: string | null | undefined
  readonly propertyCompany?: string | null | undefined
  /** A person of the staff list, or a name that is not on it; null: nobody, from a day on. */
  readonly officer?: OfficerWanted | null | undefined
}

export type BuildingFacts = Pick<
  OrgUnit,
  "name" | "stairwells" | "households" | "property" | "propertyCompany"
>

const name = (field: string, given: string | null) => readNeeded(field, given ?? "", 100)
const short = (field: string, given: string | null) => readText(field, given, 20)

export const readBuilding = (change: BuildingChange): Read<Partial<BuildingFacts>> =>
  readGiven<BuildingChange, BuildingFacts>(change, {
    name,
    stairwells: readCount,
    households: readCount,
    property: short,
    propertyCompany: readText
  })
