/** What the administrators do to an account. Each forgets what was remembered of who is signed in. */
import { Accounts } from "@aiwei/domain/access/accounts/Accounts"
import { Schema } from "effect"

import { procedure } from "../../trpc.ts"
import { input, maybe, ownName, shownName, text } from "../wanted.ts"
import { password } from "./credentials.ts"

const Named = Schema.Struct({ name: text })
const EndSessions = Schema.Struct({ name: text, id: maybe(text) })
const Person = Schema.Struct({ name: ownName, displayName: maybe(shownName), password })
const Found = Schema.Struct({
  system: Person,
  security: Person,
  audit: Person,
  office: maybe(Person)
})

const all = { place: "all" } as const

export const accountCareProcedures = {
  list: procedure({ verb: "accounts.list", ...all }).query(({ ctx, path }) =>
    ctx.run(
      path,
      Accounts.use((accounts) => accounts.list)
    )
  ),

  found: procedure({ verb: "accounts.found", ...all })
    .input(input(Found))
    .mutation(async ({ ctx, input, path }) => {
      const accounts = await ctx.run(
        path,
        Accounts.use((use) => use.found(input))
      )
      // The founder has retired: its cookie opens nothing any more.
      ctx.session.close()
      return { accounts }
    }),

  disable: procedure({ verb: "accounts.disable", ...all })
    .input(input(Named))
    .mutation(async ({ ctx, input, path }) => {
      await ctx.run(
        path,
        Accounts.use((accounts) => accounts.disable(input.name))
      )
      ctx.session.changed()
    }),

  enable: procedure({ verb: "accounts.enable", ...all })
    .input(input(Named))
    .mutation(async ({ ctx, input, path }) => {
      await ctx.run(
        path,
        Accounts.use((accounts) => accounts.enable(input.name))
      )
      ctx.session.changed()
    }),

  unlock: procedure({ verb: "accounts.unlock", ...all })
    .input(input(Named))
    .mutation(async ({ ctx, input, path }) => {
      await ctx.run(
        path,
        Accounts.use((accounts) => accounts.unlock(input.name))
      )
      ctx.signInLimit.succeeded(input.name)
    }),

  sessions: procedure({ verb: "accounts.sessions", ...all })
    .input(input(Named))
    .query(({ ctx, input, path }) =>
      ctx.run(
        path,
        Accounts.use((accounts) => accounts.sessions(input.name))
      )
    ),

  endSessions: procedure({ verb: "accounts.endSessions", ...all })
    .input(input(EndSessions))
    .mutation(async ({ ctx, input, path }) => {
      const ended = await ctx.run(
        path,
        Accounts.use((accounts) => accounts.endSessions(input.name, input.id ?? null))
      )
      ctx.session.changed()
      return { ended }
    }),

  endSecondFactor: procedure({ verb: "accounts.endSecondFactor", ...all })
    .input(input(Named))
    .mutation(async ({ ctx, input, path }) => {
      await ctx.run(
        path,
        Accounts.use((accounts) => accounts.endSecondFactor(input.name))
      )
      ctx.session.changed()
    })
}
