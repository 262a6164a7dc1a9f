/** Use cases that make one unit of several, or several of one, with a preview of what would change. */
import { Context, Effect, Layer } from "effect"

import type { DivisionCodeTaken, MoveTooEarly, OrgUnitNotFound } from "../../errors.ts"
import type { ChangedMeanwhile } from "../../rowErrors.ts"
import type { CodeRefused, CodeWithdrawn, LevelRefused, ReformRefused } from "../orgErrors.ts"
import { merging } from "./merging.ts"
import type { MergeAsked, MergeUnits, Reformed, SplitAsked, SplitUnit } from "./Reform.ts"
import type { ReformPlan } from "./ReformPlan.ts"
import { splitting } from "./splitting.ts"

type Unplanned = OrgUnitNotFound | MoveTooEarly | LevelRefused | ReformRefused
type Undone = Unplanned | ChangedMeanwhile | DivisionCodeTaken | CodeWithdrawn | CodeRefused

export class OrgReforms extends Context.Service<
  OrgReforms,
  {
    readonly previewMerge: (asked: MergeAsked) => Effect.Effect<ReformPlan, Unplanned>
    readonly merge: (asked: MergeUnits) => Effect.Effect<Reformed, Undone>
    readonly previewSplit: (asked: SplitAsked) => Effect.Effect<ReformPlan, Unplanned>
    readonly split: (asked: SplitUnit) => Effect.Effect<Reformed, Undone>
  }
>()("aiwei/OrgReforms") {
  static readonly layer = Layer.effect(
    OrgReforms,
    Effect.gen(function* () {
      const { preview: previewMerge, merge } = yield* merging
      const { preview: previewSplit, split } = yield* splitting
      return { previewMerge, merge, previewSplit, split }
    })
  )
}
