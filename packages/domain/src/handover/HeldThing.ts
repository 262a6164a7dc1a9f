/** Something a person holds, whatever kind it is: one line of what has to be handed over. */
import { Schema } from "effect"

import { DutyCode } from "../duty/kinds/DutyKind.ts"
import { OrgUnitId } from "../org/OrgUnitId.ts"
import { TreePath } from "../org/TreePath.ts"
import { PersonId } from "../people/Person.ts"
import { Day } from "../shared/Day.ts"

/** In the order in which lists show them. */
export const heldKinds = [
  "post",
  "zone",
  "building",
  "duty",
  "groupSeat",
  "organisationContact",
  "task",
  "letter"
] as const
export const HeldKind = Schema.Literals(heldKinds)
export type HeldKind = typeof HeldKind.Type

/** What a source finds: a span of days in which somebody holds something. */
export interface HeldRow {
  readonly kind: HeldKind
  /** Of the span, not of what is held. */
  readonly id: string
  readonly personId: PersonId
  readonly duty: DutyCode | null
  /** Null: the name of its place. */
  readonly name: string | null
  readonly placeId: OrgUnitId | null
  readonly validFrom: Day
  readonly validTo: Day
}

export const HeldThing = Schema.Struct({
  kind: HeldKind,
  id: Schema.String,
  personId: PersonId,
  duty: Schema.NullOr(DutyCode),
  name: Schema.String,
  /** Of the duty, in both languages. */
  dutyName: Schema.NullOr(Schema.Struct({ zh: Schema.String, en: Schema.String })),
  placeId: Schema.NullOr(OrgUnitId),
  /** Names joined by "/", from the office on; empty where there is no place that day. */
  placePath: Schema.String,
  path: Schema.NullOr(TreePath),
  since: Day,
  /** The first day on which it no longer holds. */
  until: Day
})
export interface HeldThing extends Schema.Schema.Type<typeof HeldThing> {}

/** Posts end or stay with the person by themselves; somebody must say what becomes of all else. */
export const needsDecision = ({ kind }: Pick<HeldThing, "kind">): boolean => kind !== "post"

export const thingKey = ({ kind, id }: Pick<HeldThing, "kind" | "id">): string => `${kind}:${id}`
