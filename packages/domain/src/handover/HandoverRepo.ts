/** What the domain needs from storage for handovers that were made. None is ever changed. */
import { Context, type Effect, type Option } from "effect"

import type { OrgUnitId } from "../org/OrgUnitId.ts"
import type { PersonId } from "../people/Person.ts"
import type { Handover, HandoverLine, HandoverLineShown, HandoverRow } from "./Handover.ts"

export interface HandoversWanted {
  readonly officeId: OrgUnitId
  /** Null: of everybody. */
  readonly personId: PersonId | null
  /** The id after which the part begins. */
  readonly after: string | null
  readonly limit: number
}

export class HandoverRepo extends Context.Service<
  HandoverRepo,
  {
    readonly add: (handover: Handover, lines: ReadonlyArray<HandoverLine>) => Effect.Effect<void>
    /** Those of people whom whoever acts may see, the newest first. */
    readonly part: (wanted: HandoversWanted) => Effect.Effect<ReadonlyArray<HandoverRow>>
    readonly count: (wanted: HandoversWanted) => Effect.Effect<number>
    readonly findById: (id: string) => Effect.Effect<Option.Option<HandoverRow>>
    readonly linesOf: (id: string) => Effect.Effect<ReadonlyArray<HandoverLineShown>>
  }
>()("aiwei/HandoverRepo") {}
