/** A training somebody had for a kind of duty, and until when it counts. */
import { Schema } from "effect"

import { DutyCode } from "../../duty/kinds/DutyKind.ts"
import { Day } from "../../shared/Day.ts"
import { PersonId } from "../Person.ts"

const text = Schema.NullOr(Schema.String)

export const Training = Schema.Struct({
  id: Schema.String,
  personId: PersonId,
  duty: DutyCode,
  day: Day,
  /** How long it took; null where nobody wrote it down. */
  minutes: Schema.NullOr(Schema.Int),
  /** The last day on which it counts; `forever` for one that is never repeated. */
  validUntil: Day,
  certificate: text,
  /** Who trained them. */
  givenBy: text
})
export interface Training extends Schema.Schema.Type<typeof Training> {}

export const TrainingLine = Schema.Struct({ ...Training.fields, personName: Schema.String })
export interface TrainingLine extends Schema.Schema.Type<typeof TrainingLine> {}
