/** What the domain needs from storage for blind doubles. */
import { Context, type Effect } from "effect"

import type { InspectionId } from "../Inspection.ts"
import type { BlindDouble, Withheld } from "./BlindDouble.ts"

export class DoubleRepo extends Context.Service<
  DoubleRepo,
  {
    readonly insert: (double: BlindDouble) => Effect.Effect<void>
    /** One that has ended stays as it was. */
    readonly end: (
      id: string,
      how: Pick<BlindDouble, "endedAt" | "outcome" | "doubleId">
    ) => Effect.Effect<void>
    /** All of one account about one inspection, ended ones too; null: of all accounts. */
    readonly of: (
      id: InspectionId,
      account: string | null
    ) => Effect.Effect<ReadonlyArray<BlindDouble>>
    /** Those that are open; of an inspection that was withdrawn since there is nothing left to score. */
    readonly open: (account: string) => Effect.Effect<ReadonlyArray<Withheld>>
  }
>()("aiwei/DoubleRepo") {}
