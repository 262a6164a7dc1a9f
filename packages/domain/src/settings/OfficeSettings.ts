/** What an office may settle for itself. Each has something that obeys it; until it is said, the usual holds. */
import { Schema } from "effect"

const hours = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 8760 }))

const shape = {
  /** Hours without contact after which the wall says so in amber, and in red. */
  amberAfterHours: hours,
  redAfterHours: hours,
  /** Whose board hangs there; null for the office's own name. */
  wallName: Schema.NullOr(
    Schema.NonEmptyString.check(Schema.isMaxLength(16), Schema.isPattern(/^\P{Cc}*\S\P{Cc}*$/u))
  ),
  /** The pass line (合格线) in percent of full marks; null while there is none. */
  passPercent: Schema.NullOr(Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 100 })))
}

export const OfficeSettings = Schema.Struct(shape).check(
  Schema.makeFilter(({ amberAfterHours, redAfterHours }) => amberAfterHours <= redAfterHours, {
    expected: "red no earlier than amber"
  })
)
export interface OfficeSettings extends Schema.Schema.Type<typeof OfficeSettings> {}

export const usualSettings: OfficeSettings = {
  amberAfterHours: 24,
  redAfterHours: 72,
  wallName: null,
  passPercent: null
}
