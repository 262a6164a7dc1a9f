/** Signing in and out on the web. The secret goes into a cookie the page cannot read, never into an answer. */
import { Access } from "@aiwei/domain/access/Access"
import type { AccountView } from "@aiwei/domain/access/Account"
import { TooManyAttempts } from "@aiwei/domain/errors"
import { Schema } from "effect"

import { refusal } from "../refusal.ts"
import { procedure, router } from "../trpc.ts"
import { input, text } from "./wanted.ts"

const Credentials = Schema.Struct({
  name: text,
  password: Schema.String.check(Schema.isMaxLength(1000))
})

/** What a page knows about the one who is signed in. */
export type SessionAccount = Pick<AccountView, "id" | "name" | "displayName" | "role">

const shown = ({ id, name, displayName, role }: AccountView): SessionAccount => ({
  id,
  name,
  displayName,
  role
})

export const sessionRouter = router({
  signIn: procedure({ verb: "session.signIn", place: "nowhere" })
    .input(input(Credentials))
    .mutation(async ({ ctx, input, path }) => {
      const wait = ctx.signInLimit.attempt(ctx.caller.address, input.name)
      if (wait !== null) throw refusal(new TooManyAttempts({ retryAfterSeconds: wait }))
      const { account, secret, expiresAt } = await ctx
        .run(
          path,
          Access.use((access) => access.signIn({ ...input, ...ctx.caller }))
        )
        .finally(ctx.signInLimit.ended)
      ctx.signInLimit.succeeded(input.name)
      // Whoever signs in anew leaves nothing behind that still opens the door.
      const { secret: before } = ctx.session
      if (before !== null) {
        await ctx.run(
          path,
          Access.use((access) => access.signOut(before))
        )
        ctx.session.changed()
      }
      ctx.session.open(secret, expiresAt)
      return { account: shown(account) }
    }),

  signOut: procedure({ verb: "session.signOut", place: "nowhere" }).mutation(
    async ({ ctx, path }) => {
      const { secret } = ctx.session
      if (secret !== null)
        await ctx.run(
          path,
          Access.use((access) => access.signOut(secret))
        )
      ctx.session.close()
    }
  ),

  current: procedure({ verb: "session.current", place: "nowhere" }).query(({ ctx }) =>
    ctx.account === null ? null : shown(ctx.account)
  )
})
