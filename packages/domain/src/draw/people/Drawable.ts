/**
 * Somebody who can be drawn to inspect, with where they have an interest: lives there, leads it, holds a duty
 * there. An interest in a community is one in every site of it.
 */
import { Schema } from "effect"

const text = Schema.NonEmptyString.check(Schema.isMaxLength(200))

export const TieKind = Schema.Literals(["lives", "leads", "works", "duty", "declared"])
export type TieKind = typeof TieKind.Type

export const Tie = Schema.Struct({
  /** Key of a site or of a community. */
  to: text,
  why: TieKind
})
export interface Tie extends Schema.Schema.Type<typeof Tie> {}

export const Drawable = Schema.Struct({
  key: text,
  name: text,
  /** What an expert is expert in; null: nothing in particular. */
  field: Schema.NullOr(text),
  ties: Schema.Array(Tie)
})
export interface Drawable extends Schema.Schema.Type<typeof Drawable> {}

export const PeoplePlan = Schema.Struct({
  /** How many go to each site. */
  perSite: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 20 })),
  /** The most sites that one goes to; null: no limit but an even one. */
  perPerson: Schema.NullOr(Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 10_000 }))),
  /** Draw so many of all who could go; null: all of them can be sent. */
  people: Schema.NullOr(Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 10_000 }))),
  /** Only experts of that field. */
  field: Schema.NullOr(text)
})
export interface PeoplePlan extends Schema.Schema.Type<typeof PeoplePlan> {}
