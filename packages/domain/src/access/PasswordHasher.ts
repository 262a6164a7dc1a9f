/** Slow on purpose (argon2id), and off the main thread where it is implemented. */
import { Context, type Effect } from "effect"

export class PasswordHasher extends Context.Service<
  PasswordHasher,
  {
    readonly hash: (password: string) => Effect.Effect<string>
    readonly verify: (hash: string, password: string) => Effect.Effect<boolean>
  }
>()("aiwei/PasswordHasher") {}
