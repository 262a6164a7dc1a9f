/**
 * That somebody scores an inspection again without knowing what it found: from `begunAt` until their own is put
 * down, until they give it up or the office takes it back, they are told nothing of that unit. docs/rules/evidence.md
 */
import { Schema } from "effect"

import { roundKinds } from "../../assessment/scoring/Finding.ts"
import { OrgUnitId } from "../../org/OrgUnitId.ts"
import { Day } from "../../shared/Day.ts"
import { Month } from "../../shared/Month.ts"
import { InspectionId } from "../Inspection.ts"

export const BlindDouble = Schema.Struct({
  id: Schema.String,
  /** The first scoring. */
  inspectionId: InspectionId,
  /** Who scores it again, as the trail names them. */
  account: Schema.String,
  /** Who had them do it, as the trail names them; null where they began it themselves. */
  announcedBy: Schema.NullOr(Schema.String),
  begunAt: Schema.String,
  endedAt: Schema.NullOr(Schema.String),
  outcome: Schema.NullOr(Schema.Literals(["recorded", "givenUp", "takenBack"])),
  /** Their own, once it is put down. */
  doubleId: Schema.NullOr(InspectionId)
})
export interface BlindDouble extends Schema.Schema.Type<typeof BlindDouble> {}

/** What is kept from somebody while a double of theirs is open. */
export const Withheld = Schema.Struct({
  inspectionId: InspectionId,
  unitId: OrgUnitId,
  period: Month,
  officeId: OrgUnitId,
  kind: Schema.Literals(roundKinds),
  day: Day,
  begunAt: Schema.String,
  announcedBy: Schema.NullOr(Schema.String)
})
export interface Withheld extends Schema.Schema.Type<typeof Withheld> {}
