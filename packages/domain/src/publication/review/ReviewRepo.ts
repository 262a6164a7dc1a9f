/** What the domain needs from storage for reviews. A row is added whole, and ends once. */
import { Context, type Effect, type Option } from "effect"

import type { SheetId } from "../../assessment/ScoreSheet.ts"
import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import type { IndicatorId } from "../../scheme/Indicator.ts"
import type { Month } from "../../shared/Month.ts"
import type { Approval, Review, ReviewEnd, ReviewId } from "./Review.ts"

/** A review without its snapshot, which may be large. */
export type ReviewHead = Omit<Review, "snapshot">

/** One leaf, by the line's id and by the code that its evidence names. */
export interface LeafOf {
  readonly unitId: OrgUnitId
  readonly indicatorId: IndicatorId
  readonly code: string
}

/** Who had a hand in what is recorded: `by` as the trail names them, `inspectors` as a round does. */
export interface Hands {
  readonly by: ReadonlySet<string>
  readonly inspectors: ReadonlySet<string>
}

export class ReviewRepo extends Context.Service<
  ReviewRepo,
  {
    readonly insert: (review: Review) => Effect.Effect<void>
    readonly findOpen: (officeId: OrgUnitId, period: Month) => Effect.Effect<Option.Option<Review>>
    readonly end: (id: ReviewId, how: ReviewEnd) => Effect.Effect<void>
    readonly approve: (approval: Approval) => Effect.Effect<void>
    readonly approvalsOf: (id: ReviewId) => Effect.Effect<ReadonlyArray<Approval>>
    /** Of a month, or of all months when it is null; the newest first. */
    readonly heads: (
      officeId: OrgUnitId,
      period: Month | null
    ) => Effect.Effect<ReadonlyArray<ReviewHead>>
    /** Of a whole month, or of one leaf of it. */
    readonly handsIn: (sheetId: SheetId, leaf: LeafOf | null) => Effect.Effect<Hands>
  }
>()("aiwei/ReviewRepo") {}
