/** Signing in and out on the web. The secret goes into a cookie the page cannot read, never into an answer. */
import { Access } from "@aiwei/domain/access/Access"
import type { AccountView } from "@aiwei/domain/access/Account"
import type { Owed } from "@aiwei/domain/access/owed"
import type { Held } from "@aiwei/domain/access/rights/Held"
import { type Asked, mayAct } from "@aiwei/domain/access/rights/mayAct"
import type { Role } from "@aiwei/domain/access/rights/Role"
import { Verb } from "@aiwei/domain/access/Verb"
import { TooManyAttempts } from "@aiwei/domain/errors"
import type { Day } from "@aiwei/domain/shared/Day"
import { Schema } from "effect"

import { refusal } from "../../refusal.ts"
import { procedure, router } from "../../trpc.ts"
import { input, maybe, text } from "../wanted.ts"
import { code, password } from "./credentials.ts"

const Credentials = Schema.Struct({
  name: text,
  password,
  /** Of the second factor, once it was asked for. */
  code: maybe(code)
})

const anywhere: Asked = { kind: "list", path: null }

/** What a page knows about the one who is signed in. */
export interface SessionAccount extends Pick<AccountView, "id" | "name" | "displayName"> {
  /** Each once; what it holds today. */
  readonly roles: ReadonlyArray<Role>
  /** What it may do somewhere: what else there is need not be shown. */
  readonly verbs: ReadonlyArray<Verb>
  /** Until its password is changed it may do nothing else. */
  readonly mustChange: boolean
  /** Until it has a second factor it may do nothing else. */
  readonly mustBeginSecondFactor: boolean
}

interface Recognised {
  readonly account: AccountView
  readonly held: Held
  readonly owes: ReadonlyArray<Owed>
}

const shown = (
  { account: { id, name, displayName }, held, owes }: Recognised,
  day: Day
): SessionAccount => ({
  id,
  name,
  displayName,
  roles: [...new Set(held.grants.map(({ role }) => role))],
  verbs: Verb.literals.filter((verb) => mayAct(held, verb, anywhere, day)),
  mustChange: owes.includes("password"),
  mustBeginSecondFactor: owes.includes("secondFactor")
})

export const sessionRouter = router({
  signIn: procedure({ verb: "session.signIn", place: "nowhere" })
    .input(input(Credentials))
    .mutation(async ({ ctx, input, path }) => {
      const wait = ctx.signInLimit.attempt(ctx.caller.address, input.name)
      if (wait !== null) throw refusal(new TooManyAttempts({ retryAfterSeconds: wait }))
      const { secret, expiresAt, ...known } = await ctx
        .run(
          path,
          Access.use((access) => access.signIn({ ...input, ...ctx.caller }))
        )
        .finally(ctx.signInLimit.ended)
      ctx.signInLimit.succeeded(input.name, ctx.caller.address)
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
      return { account: shown(known, ctx.day) }
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

  current: procedure({ verb: "session.current", place: "nowhere" }).query(({ ctx }) => {
    const { account, actor, owes, day } = ctx
    return account === null || actor === null
      ? null
      : shown({ account, held: actor.held, owes }, day)
  })
})
