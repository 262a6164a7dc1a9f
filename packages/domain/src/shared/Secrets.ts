/** Secrets nobody can guess: unlike `IdGenerator`, never in order and never foretold outside a test. */
import { Context, type Effect } from "effect"

export class Secrets extends Context.Service<
  Secrets,
  {
    /** 32 bytes from the system's own generator, safe in a header and in an address. */
    readonly next: Effect.Effect<string>
  }
>()("aiwei/Secrets") {}
