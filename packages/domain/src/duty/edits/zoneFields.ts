/** What may be written about a zone, and how each field is read. */
import { type Read, readCount, readGiven, readNeeded, readText } from "../../register/readFields.ts"
import type { ResponsibilityZone } from "../ResponsibilityZone.ts"
import type { OfficerWanted } from "./officerNamed.ts"

/** A field that is left out stays as it is; null or blank empties it. */
export interface ZoneChange {
  readonly zoneNo?: number | null | undefined
  readonly name?: string | undefined
  /** A person of the staff list, or a name that is not on it; null: nobody. */
  readonly leader?: OfficerWanted | null | undefined
  readonly leaderTitle?: string | null | undefined
  readonly contactPoint?: string | null | undefined
  /** By id; they become exactly these. */
  readonly communities?: ReadonlyArray<string> | undefined
}

export type ZoneFacts = Pick<ResponsibilityZone, "zoneNo" | "name" | "leaderTitle" | "contactPoint">

const name = (field: string, given: string | null) => readNeeded(field, given ?? "", 100)
const place = (field: string, given: string | null) => readText(field, given, 200)

export const readZone = (change: ZoneChange): Read<Partial<ZoneFacts>> =>
  readGiven<ZoneChange, ZoneFacts>(change, {
    zoneNo: readCount,
    name,
    leaderTitle: readText,
    contactPoint: place
  })
