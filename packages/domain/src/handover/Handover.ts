/**
 * A handover as it was made: who, from which day, and what became of each thing. Names of people are read
 * from the staff list, so that a corrected name is right here too and an erased one is gone.
 */
import { Schema } from "effect"

import { DutyCode } from "../duty/kinds/DutyKind.ts"
import { OrgUnitId } from "../org/OrgUnitId.ts"
import { PersonId } from "../people/Person.ts"
import { Day } from "../shared/Day.ts"
import { HeldKind } from "./HeldThing.ts"

export const HandoverId = Schema.String.pipe(Schema.brand("HandoverId"))
export type HandoverId = typeof HandoverId.Type

export const HandoverReason = Schema.Literals(["leave", "move"])
export type HandoverReason = typeof HandoverReason.Type

const text = Schema.NullOr(Schema.String)

export const Handover = Schema.Struct({
  id: HandoverId,
  officeId: OrgUnitId,
  personId: PersonId,
  /** The first day on which the successors hold. */
  onDay: Day,
  reason: HandoverReason,
  docNo: text,
  madeAt: Schema.String,
  madeBy: Schema.String
})
export interface Handover extends Schema.Schema.Type<typeof Handover> {}

/**
 * Passed to a successor, left open, kept by the person, ended with the post, or held by a post and so held
 * by whoever has the post next.
 */
export const HandoverOutcome = Schema.Literals(["passed", "open", "kept", "ended", "withPost"])
export type HandoverOutcome = typeof HandoverOutcome.Type

export const HandoverLine = Schema.Struct({
  handoverId: HandoverId,
  lineNo: Schema.Int,
  kind: HeldKind,
  thingId: Schema.String,
  /** The span in which the successor holds it. */
  goesOnAs: text,
  name: Schema.String,
  duty: Schema.NullOr(DutyCode),
  placeId: Schema.NullOr(OrgUnitId),
  /** As the places were called that day. */
  placePath: Schema.String,
  since: Day,
  outcome: HandoverOutcome,
  successorId: Schema.NullOr(PersonId)
})
export interface HandoverLine extends Schema.Schema.Type<typeof HandoverLine> {}

/** One line of the list of handovers. */
export const HandoverRow = Schema.Struct({
  ...Handover.fields,
  personName: Schema.String,
  lineCount: Schema.Int,
  openCount: Schema.Int
})
export interface HandoverRow extends Schema.Schema.Type<typeof HandoverRow> {}

export const HandoverLineShown = Schema.Struct({
  ...HandoverLine.fields,
  successorName: text
})
export interface HandoverLineShown extends Schema.Schema.Type<typeof HandoverLineShown> {}
