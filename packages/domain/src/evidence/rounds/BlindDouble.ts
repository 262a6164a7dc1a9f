/**
 * That somebody scores an inspection again without knowing what it found: from `begunAt` until their own is put
 * down, or until they give it up, they are told nothing of that unit in that month. docs/rules/evidence.md
 */
import { Schema } from "effect"

import { OrgUnitId } from "../../org/OrgUnitId.ts"
import { Month } from "../../shared/Month.ts"
import { InspectionId } from "../Inspection.ts"

export const BlindDouble = Schema.Struct({
  id: Schema.String,
  /** The first scoring. */
  inspectionId: InspectionId,
  /** Who scores it again, as the trail names them. */
  account: Schema.String,
  begunAt: Schema.String,
  endedAt: Schema.NullOr(Schema.String),
  outcome: Schema.NullOr(Schema.Literals(["recorded", "givenUp"])),
  /** Their own, once it is put down. */
  doubleId: Schema.NullOr(InspectionId)
})
export interface BlindDouble extends Schema.Schema.Type<typeof BlindDouble> {}

/** What is kept from somebody while a double of theirs is open. */
export const Withheld = Schema.Struct({
  inspectionId: InspectionId,
  unitId: OrgUnitId,
  period: Month
})
export interface Withheld extends Schema.Schema.Type<typeof Withheld> {}
