/** What the domain needs from storage for preferences. */
import { Context, type Effect, type Option } from "effect"

import type { AccountId } from "../AccountId.ts"
import type { Preferences } from "./Preferences.ts"

export class PreferencesRepo extends Context.Service<
  PreferencesRepo,
  {
    readonly findOf: (account: AccountId) => Effect.Effect<Option.Option<Preferences>>
    readonly put: (account: AccountId, preferences: Preferences) => Effect.Effect<void>
  }
>()("aiwei/PreferencesRepo") {}
