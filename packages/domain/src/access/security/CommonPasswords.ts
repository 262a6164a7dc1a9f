/** The passwords that are tried first. In lower case: what differs from them by its case is no better. */
import { Context, type Effect } from "effect"

export class CommonPasswords extends Context.Service<
  CommonPasswords,
  { readonly has: (password: string) => Effect.Effect<boolean> }
>()("aiwei/CommonPasswords") {}
