/** An account's own second factor. Secret and recovery codes are each in one answer, and in no other. */
import { OwnSecondFactor } from "@aiwei/domain/access/factor/OwnSecondFactor"
import { Schema } from "effect"

import { procedure } from "../../trpc.ts"
import { input } from "../wanted.ts"
import { code, password } from "./credentials.ts"

const ByPassword = Schema.Struct({ password })
const ByCode = Schema.Struct({ code })
const ByBoth = Schema.Struct({ password, code })

const nowhere = { place: "nowhere" } as const

export const secondFactorProcedures = {
  secondFactor: procedure({ verb: "account.secondFactor", ...nowhere }).query(({ ctx, path }) =>
    ctx.run(
      path,
      OwnSecondFactor.use((own) => own.show)
    )
  ),

  beginSecondFactor: procedure({ verb: "account.beginSecondFactor", ...nowhere })
    .input(input(ByPassword))
    .mutation(({ ctx, input, path }) =>
      ctx.run(
        path,
        OwnSecondFactor.use((own) => own.begin({ ...input, address: ctx.caller.address }))
      )
    ),

  confirmSecondFactor: procedure({ verb: "account.confirmSecondFactor", ...nowhere })
    .input(input(ByCode))
    .mutation(async ({ ctx, input, path }) => {
      const recoveryCodes = await ctx.run(
        path,
        OwnSecondFactor.use((own) => own.confirm({ ...input, address: ctx.caller.address }))
      )
      ctx.session.changed()
      return { recoveryCodes }
    }),

  newRecoveryCodes: procedure({ verb: "account.newRecoveryCodes", ...nowhere })
    .input(input(ByCode))
    .mutation(async ({ ctx, input, path }) => ({
      recoveryCodes: await ctx.run(
        path,
        OwnSecondFactor.use((own) => own.newCodes({ ...input, address: ctx.caller.address }))
      )
    })),

  endSecondFactor: procedure({ verb: "account.endSecondFactor", ...nowhere })
    .input(input(ByBoth))
    .mutation(async ({ ctx, input, path }) => {
      await ctx.run(
        path,
        OwnSecondFactor.use((own) => own.end({ ...input, address: ctx.caller.address }))
      )
      ctx.session.changed()
    })
}
