/** Storage for what is settled for the whole installation: a JSON text by name, none until it is said. */
import { Context, type Effect, type Option } from "effect"

export class InstallationSettingRepo extends Context.Service<
  InstallationSettingRepo,
  {
    readonly find: (name: string) => Effect.Effect<Option.Option<string>>
    readonly put: (name: string, value: string, changedAt: string) => Effect.Effect<void>
  }
>()("aiwei/InstallationSettingRepo") {}
