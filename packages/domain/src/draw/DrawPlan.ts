/**
 * What is drawn: so many sites of each kind and size class, and what holds for all of them. A line without a
 * size takes every size; two lines must not both fit one site, else nobody could say which it was drawn for.
 */
import { Schema } from "effect"

const count = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 10_000 }))
const text = Schema.NonEmptyString.check(Schema.isMaxLength(200))

export const PlanLine = Schema.Struct({ kind: text, size: Schema.NullOr(text), count })
export interface PlanLine extends Schema.Schema.Type<typeof PlanLine> {}

export const DrawPlan = Schema.Struct({
  name: text,
  /** Where the numbers come from, and how far they can be trusted; null: the office's own. */
  source: Schema.NullOr(text),
  lines: Schema.NonEmptyArray(PlanLine),
  /** Whoever was visited within so many days before the day of the draw is left out. */
  notVisitedFor: Schema.NullOr(Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 3650 }))),
  /** Keys of sites that are in the list whatever the chances (末位必检). */
  mustVisit: Schema.Array(text),
  /** The most sites of one community; null: no limit. */
  perCommunity: Schema.NullOr(Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 10_000 })))
})
export interface DrawPlan extends Schema.Schema.Type<typeof DrawPlan> {}

export const stratumOf = ({ kind, size }: Omit<PlanLine, "count">): string =>
  size === null ? kind : `${kind} / ${size}`

/** The line a site is drawn for; null where the plan wants none of its kind. */
export const lineFor = (
  { lines }: Pick<DrawPlan, "lines">,
  site: { readonly kind: string; readonly size: string | null }
): PlanLine | null =>
  lines.find(({ kind, size }) => kind === site.kind && (size === null || size === site.size)) ??
  null

/** Strata of lines that fit the same sites. */
export const overlapping = ({ lines }: Pick<DrawPlan, "lines">): ReadonlyArray<string> =>
  lines
    .filter((a, at) =>
      lines.some(
        (b, other) =>
          other !== at &&
          a.kind === b.kind &&
          (a.size === null || b.size === null || a.size === b.size)
      )
    )
    .map(stratumOf)
