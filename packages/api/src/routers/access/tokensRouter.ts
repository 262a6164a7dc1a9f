/** Tokens of scripts. A token is shown once, in the answer that made it. */
import { TokenPreset } from "@aiwei/domain/access/Account"
import { Tokens } from "@aiwei/domain/access/tokens/Tokens"
import { Day } from "@aiwei/domain/shared/Day"
import { Schema } from "effect"

import { procedure, router } from "../../trpc.ts"
import { input, maybe, ownName, text } from "../wanted.ts"

const own = { name: ownName, expiresOn: maybe(Day), rights: maybe(TokenPreset) }
const CreateOwn = Schema.Struct(own)
const Create = Schema.Struct({ ...own, account: maybe(text) })
const Revoke = Schema.Struct({ id: text })
const OfAccount = Schema.UndefinedOr(Schema.Struct({ account: maybe(text) }))

const nowhere = { place: "nowhere" } as const

export const tokenProcedures = {
  tokens: procedure({ verb: "account.tokens", ...nowhere }).query(({ ctx, path }) =>
    ctx.run(
      path,
      Tokens.use((tokens) => tokens.own)
    )
  ),

  createToken: procedure({ verb: "account.createToken", ...nowhere })
    .input(input(CreateOwn))
    .mutation(({ ctx, input, path }) =>
      ctx.run(
        path,
        Tokens.use((tokens) => tokens.createOwn(input))
      )
    ),

  revokeToken: procedure({ verb: "account.revokeToken", ...nowhere })
    .input(input(Revoke))
    .mutation(async ({ ctx, input, path }) => {
      await ctx.run(
        path,
        Tokens.use((tokens) => tokens.revokeOwn(input.id))
      )
      ctx.session.changed()
    })
}

export const tokensRouter = router({
  create: procedure({ verb: "tokens.create", place: "all" })
    .input(input(Create))
    .mutation(({ ctx, input, path }) =>
      ctx.run(
        path,
        Tokens.use((tokens) => tokens.create(input))
      )
    ),

  list: procedure({ verb: "tokens.list", place: "all" })
    .input(input(OfAccount))
    .query(({ ctx, input, path }) =>
      ctx.run(
        path,
        Tokens.use((tokens) => tokens.list(input?.account ?? null))
      )
    ),

  revoke: procedure({ verb: "tokens.revoke", place: "all" })
    .input(input(Revoke))
    .mutation(async ({ ctx, input, path }) => {
      await ctx.run(
        path,
        Tokens.use((tokens) => tokens.revoke(input.id))
      )
      ctx.session.changed()
    })
})
