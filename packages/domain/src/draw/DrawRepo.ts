/** What the domain needs from storage for draws. There is no way to change or to remove one. */
import { Context, type Effect, type Option } from "effect"

import type { OrgUnitId } from "../org/OrgUnitId.ts"
import type { Draw, DrawId } from "./Draw.ts"

export interface DrawsWanted {
  readonly officeId: OrgUnitId
  /** Begins below this id; null begins at the newest. */
  readonly before: string | null
  readonly limit: number
}

export class DrawRepo extends Context.Service<
  DrawRepo,
  {
    readonly insert: (draw: Draw) => Effect.Effect<void>
    readonly findById: (id: DrawId) => Effect.Effect<Option.Option<Draw>>
    /** The newest first. */
    readonly part: (wanted: DrawsWanted) => Effect.Effect<ReadonlyArray<Draw>>
    readonly count: (officeId: OrgUnitId) => Effect.Effect<number>
  }
>()("aiwei/DrawRepo") {}
