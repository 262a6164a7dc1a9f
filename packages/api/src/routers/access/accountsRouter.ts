/** Accounts, and the roles they are granted. */
import { Access } from "@aiwei/domain/access/Access"
import { Grants } from "@aiwei/domain/access/rights/Grants"
import { GrantedRole } from "@aiwei/domain/access/rights/Role"
import { OrgSearch } from "@aiwei/domain/org/search/OrgSearch"
import { Day } from "@aiwei/domain/shared/Day"
import { Schema } from "effect"

import { procedure, router } from "../../trpc.ts"
import { input, maybe, maybeBlank, ownName, shownName, text } from "../wanted.ts"
import { accountCareProcedures } from "./accountCareProcedures.ts"
import { password } from "./credentials.ts"

const Add = Schema.Struct({ name: ownName, displayName: maybe(shownName), password })
const SetPassword = Schema.Struct({ name: text, password })

export const accountsRouter = router({
  add: procedure({ verb: "accounts.add", place: "all" })
    .input(input(Add))
    .mutation(({ ctx, input, path }) =>
      ctx.run(
        path,
        Access.use((access) => access.addAccount(input))
      )
    ),

  setPassword: procedure({ verb: "accounts.setPassword", place: "all" })
    .input(input(SetPassword))
    .mutation(async ({ ctx, input, path }) => {
      await ctx.run(
        path,
        Access.use((access) => access.setPassword(input))
      )
      ctx.session.changed()
    }),

  ...accountCareProcedures
})

const AddGrant = Schema.Struct({
  account: text,
  role: GrantedRole,
  place: maybe(text),
  from: maybe(Day),
  until: maybe(Day)
})
const RevokeGrant = Schema.Struct({ id: text })
const Places = Schema.Struct({
  query: maybeBlank,
  limit: Schema.optional(Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 50 })))
})
const OfAccount = Schema.UndefinedOr(Schema.Struct({ account: maybe(text) }))

export const grantsRouter = router({
  list: procedure({ verb: "grants.list", place: "all" })
    .input(input(OfAccount))
    .query(({ ctx, input, path }) =>
      ctx.run(
        path,
        Grants.use((grants) => grants.list(input?.account ?? null))
      )
    ),

  places: procedure({ verb: "grants.places", place: "all" }, Places).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      OrgSearch.use((search) => search.places(input))
    )
  ),

  add: procedure({ verb: "grants.add", place: "all" })
    .input(input(AddGrant))
    .mutation(async ({ ctx, input, path }) => {
      const made = await ctx.run(
        path,
        Grants.use((grants) => grants.add(input))
      )
      ctx.session.changed()
      return made
    }),

  revoke: procedure({ verb: "grants.revoke", place: "all" })
    .input(input(RevokeGrant))
    .mutation(async ({ ctx, input, path }) => {
      await ctx.run(
        path,
        Grants.use((grants) => grants.revoke(input.id))
      )
      ctx.session.changed()
    })
})
