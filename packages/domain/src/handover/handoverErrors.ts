/** How a handover can be refused. Whatever it is refused for, nothing was written. */
import { Schema } from "effect"

import { Day } from "../shared/Day.ts"
import { HeldKind } from "./HeldThing.ts"

const Thing = Schema.Struct({
  kind: HeldKind,
  id: Schema.String,
  name: Schema.String,
  placePath: Schema.String
})

/** Something would remain without anybody having said what becomes of it. `things` are the first of them. */
export class HandoverUndecided extends Schema.TaggedError<HandoverUndecided>()(
  "HandoverUndecided",
  {
    person: Schema.String,
    on: Day,
    total: Schema.Int,
    things: Schema.Array(Thing)
  }
) {}

/** Whoever is named cannot take over. */
export class SuccessorRefused extends Schema.TaggedError<SuccessorRefused>()("SuccessorRefused", {
  /** `unknown` nobody of the office, `leaver` hands over, `left` not there that day. */
  why: Schema.Literals(["unknown", "leaver", "left"]),
  name: Schema.String,
  on: Day
}) {}

/** What the person holds is no longer what the writer saw. */
export class HandoverChanged extends Schema.TaggedError<HandoverChanged>()("HandoverChanged", {
  person: Schema.String,
  version: Schema.String
}) {}

/** The person holds more than whoever acts may hand over. */
export class HandoverBeyond extends Schema.TaggedError<HandoverBeyond>()("HandoverBeyond", {
  person: Schema.String,
  count: Schema.Int
}) {}

export class HandoverNotFound extends Schema.TaggedError<HandoverNotFound>()("HandoverNotFound", {
  id: Schema.String
}) {}

export const handoverErrors = [
  HandoverUndecided,
  SuccessorRefused,
  HandoverChanged,
  HandoverBeyond,
  HandoverNotFound
] as const
