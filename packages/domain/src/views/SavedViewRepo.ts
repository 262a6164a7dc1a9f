/** What the domain needs from storage for saved views. */
import { Context, type Effect } from "effect"

import type { AccountId } from "../access/AccountId.ts"
import type { SavedView, ViewId } from "./SavedView.ts"

export class SavedViewRepo extends Context.Service<
  SavedViewRepo,
  {
    /** Of one account and table, in the order they were first saved. */
    readonly findOf: (account: AccountId, table: string) => Effect.Effect<ReadonlyArray<SavedView>>
    readonly findAll: (account: AccountId) => Effect.Effect<ReadonlyArray<SavedView>>
    readonly upsert: (view: SavedView) => Effect.Effect<void>
    readonly remove: (id: ViewId) => Effect.Effect<void>
  }
>()("aiwei/SavedViewRepo") {}
