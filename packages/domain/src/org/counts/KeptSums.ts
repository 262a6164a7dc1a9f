/**
 * Sums of communities that are kept between questions. A sum holds for the days from `since` until the day
 * before `until`, and until somebody writes into its branch: then it does not hold, and is counted anew.
 */
import { Context, type Effect, Schema } from "effect"

import { Day } from "../../shared/Day.ts"
import type { OrgUnitId } from "../OrgUnitId.ts"
import type { TreePath } from "../TreePath.ts"
import type { PlaceSum, WideInside, WidePlace } from "./PlaceCounts.ts"

export const SumSpan = Schema.Struct({ since: Day, until: Day })
export interface SumSpan extends Schema.Schema.Type<typeof SumSpan> {}

export interface KeptSum extends PlaceSum, SumSpan {
  readonly path: TreePath
  /** `CountRepo.changes`, read before the counting began. */
  readonly countedAt: number
}

export class KeptSums extends Context.Service<
  KeptSums,
  {
    /** Every place above communities on the day, in the order of the tree. */
    readonly wideOn: (day: Day) => Effect.Effect<ReadonlyArray<WidePlace>>
    /** What is right below these wide places; absent where nothing is. */
    readonly insideOn: (
      day: Day,
      places: ReadonlyArray<OrgUnitId>
    ) => Effect.Effect<ReadonlyArray<WideInside>>
    /** Wide places right below which something was written after that number of changes. */
    readonly changedSince: (changes: number) => Effect.Effect<ReadonlyArray<TreePath>>
    /** Places right below this wide one, behind `after`, whose sum is missing or holds no longer. */
    readonly missingOn: (
      parent: OrgUnitId,
      day: Day,
      after: string,
      limit: number
    ) => Effect.Effect<ReadonlyArray<TreePath>>
    /** The days around this one between which nothing happens in the branch. */
    readonly spanAround: (top: TreePath, day: Day) => Effect.Effect<SumSpan>
    readonly keep: (sums: ReadonlyArray<KeptSum>) => Effect.Effect<void>
  }
>()("aiwei/KeptSums") {}
