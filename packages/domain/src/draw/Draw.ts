/**
 * A draw as it is stored: everything it was made of and what came out. It never changes; drawn again from what
 * stands here it gives the same list, or somebody has tampered with it. docs/rules/draw.md
 */
import { Schema } from "effect"

import { OrgUnitId } from "../org/OrgUnitId.ts"
import { Day } from "../shared/Day.ts"
import { DrawPlan } from "./DrawPlan.ts"
import { Drawable, PeoplePlan, TieKind } from "./people/Drawable.ts"
import { Site } from "./Site.ts"

export const DrawId = Schema.String.pipe(Schema.brand("DrawId"))
export type DrawId = typeof DrawId.Type

/** Public, so that nobody can say it was chosen afterwards; no line break, which parts it from a key. */
export const Seed = Schema.String.check(Schema.isPattern(/^\S(?:[^\r\n]{0,198}\S)?$/))

export const DrawnPeople = Schema.Struct({ plan: PeoplePlan, candidates: Schema.Array(Drawable) })
export interface DrawnPeople extends Schema.Schema.Type<typeof DrawnPeople> {}

export const DrawInputs = Schema.Struct({
  seed: Seed,
  day: Day,
  plan: DrawPlan,
  sites: Schema.Array(Site),
  /** Null: sites alone are drawn. */
  people: Schema.NullOr(DrawnPeople)
})
export interface DrawInputs extends Schema.Schema.Type<typeof DrawInputs> {}

const keyed = { key: Schema.String, name: Schema.String }
const text = Schema.NullOr(Schema.String)

export const DrawResult = Schema.Struct({
  /** What must be visited first, then by ticket. */
  list: Schema.Array(
    Schema.Struct({
      ...keyed,
      kind: Schema.String,
      size: text,
      community: text,
      stratum: Schema.String,
      ticket: Schema.String,
      must: Schema.Boolean
    })
  ),
  strata: Schema.Array(
    Schema.Struct({
      stratum: Schema.String,
      wanted: Schema.Int,
      candidates: Schema.Int,
      leftOut: Schema.Int
    })
  ),
  leftOut: Schema.Array(
    Schema.Struct({
      ...keyed,
      why: Schema.Literals(["notPlanned", "barred", "recent"]),
      reason: text
    })
  ),
  /** Who was drawn, by key, in the order of tickets; empty without people. */
  people: Schema.Array(Schema.Struct({ ...keyed, ticket: Schema.String })),
  sent: Schema.Array(
    Schema.Struct({ site: Schema.String, person: Schema.String, ticket: Schema.String })
  ),
  conflicts: Schema.Array(
    Schema.Struct({ site: Schema.String, person: Schema.String, why: TieKind })
  )
})
export interface DrawResult extends Schema.Schema.Type<typeof DrawResult> {}

export const Draw = Schema.Struct({
  id: DrawId,
  officeId: OrgUnitId,
  inputs: DrawInputs,
  /** SHA-256 over the candidates alone, and over the result: both can be published before and after. */
  candidatesSha256: Schema.String,
  result: DrawResult,
  resultSha256: Schema.String,
  madeAt: Schema.String,
  madeBy: Schema.String
})
export interface Draw extends Schema.Schema.Type<typeof Draw> {}
