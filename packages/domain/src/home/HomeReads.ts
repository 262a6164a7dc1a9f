/** Counts for the home page that no other area needs, asked of the store so that no list is ever loaded. */
import { Context, type Effect } from "effect"

import type { TreePath } from "../org/TreePath.ts"
import type { Day } from "../shared/Day.ts"
import type { HomeBatch } from "./HomeView.ts"

export class HomeReads extends Context.Service<
  HomeReads,
  {
    /** The newest `limit` of that state that hold a file. */
    readonly batches: (
      state: "open" | "committed",
      limit: number
    ) => Effect.Effect<ReadonlyArray<HomeBatch>>
    readonly openBatchCount: Effect.Effect<number>
    /** Names of household officers at or below `top` that belong to nobody, by how many buildings. */
    readonly unknownOfficers: (
      top: TreePath,
      day: Day
    ) => Effect.Effect<ReadonlyArray<{ readonly name: string; readonly buildings: number }>>
  }
>()("aiwei/HomeReads") {}
