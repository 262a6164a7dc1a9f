/** What the domain needs from storage for levels. */
import { Context, type Effect } from "effect"

import type { LevelRow } from "./LevelRow.ts"

export class LevelRepo extends Context.Service<
  LevelRepo,
  {
    /** In the order of their ranks; those of one rank by kind and code. */
    readonly all: Effect.Effect<ReadonlyArray<LevelRow>>
    readonly add: (level: LevelRow) => Effect.Effect<void>
  }
>()("aiwei/LevelRepo") {}
