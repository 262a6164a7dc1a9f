/** Use cases that ask about duties: who answers for a place, and where nobody does, or more than one. */
import { Context, Effect, Layer } from "effect"

import type {
  OfficeAmbiguous,
  OfficeNotFound,
  PlaceAmbiguous,
  PlaceNotFound
} from "../../errors.ts"
import type { DutyKindNotFound } from "../dutyErrors.ts"
import { branchAsked } from "./branchAsked.ts"
import type { BranchWanted, DutyPage, GapRow, OverlapRow, WhoTold, WhoWanted } from "./DutyTold.ts"
import { whoAsked } from "./whoAsked.ts"

type Unplaced = PlaceNotFound | PlaceAmbiguous
type BranchRefused = Unplaced | OfficeNotFound | OfficeAmbiguous | DutyKindNotFound

export class DutyAnswers extends Context.Service<
  DutyAnswers,
  {
    readonly who: (wanted: WhoWanted) => Effect.Effect<WhoTold, Unplaced | DutyKindNotFound>
    /** Places of a level where nobody holds the duty at that level itself, whoever answers above. */
    readonly gaps: (wanted: BranchWanted) => Effect.Effect<DutyPage<GapRow>, BranchRefused>
    readonly overlaps: (wanted: BranchWanted) => Effect.Effect<DutyPage<OverlapRow>, BranchRefused>
  }
>()("aiwei/DutyAnswers") {
  static readonly layer = Layer.effect(
    DutyAnswers,
    Effect.gen(function* () {
      const who = yield* whoAsked
      const { gaps, overlaps } = yield* branchAsked
      return { who, gaps, overlaps }
    })
  )
}
