/** What an account does to itself. Whoever guesses at the current password is slowed down as at the door. */
import { OwnAccount } from "@aiwei/domain/access/own/OwnAccount"
import { Preferences } from "@aiwei/domain/access/own/Preferences"
import { TooManyAttempts } from "@aiwei/domain/errors"
import { Schema } from "effect"

import { refusal } from "../../refusal.ts"
import { procedure, router } from "../../trpc.ts"
import { input, shownName, text } from "../wanted.ts"
import { password } from "./credentials.ts"
import { secondFactorProcedures } from "./secondFactorProcedures.ts"
import { tokenProcedures } from "./tokensRouter.ts"

const Change = Schema.Struct({ displayName: shownName })
const ChangePassword = Schema.Struct({ current: password, next: password })
const EndSession = Schema.Struct({ id: text })

const nowhere = { place: "nowhere" } as const

export const accountRouter = router({
  show: procedure({ verb: "account.show", ...nowhere }).query(({ ctx, path }) =>
    ctx.run(
      path,
      OwnAccount.use((own) => own.show)
    )
  ),

  change: procedure({ verb: "account.change", ...nowhere })
    .input(input(Change))
    .mutation(async ({ ctx, input, path }) => {
      const account = await ctx.run(
        path,
        OwnAccount.use((own) => own.rename(input.displayName))
      )
      ctx.session.changed()
      return account
    }),

  changePassword: procedure({ verb: "account.changePassword", ...nowhere })
    .input(input(ChangePassword))
    .mutation(async ({ ctx, input, path }) => {
      const name = ctx.account?.name ?? ""
      const wait = ctx.signInLimit.attempt(ctx.caller.address, name)
      if (wait !== null) throw refusal(new TooManyAttempts({ retryAfterSeconds: wait }))
      const { secret } = ctx.session
      await ctx
        .run(
          path,
          OwnAccount.use((own) =>
            own.changePassword({ ...input, secret, address: ctx.caller.address })
          )
        )
        .finally(ctx.signInLimit.ended)
      ctx.signInLimit.succeeded(name, ctx.caller.address)
      ctx.session.changed()
    }),

  sessions: procedure({ verb: "account.sessions", ...nowhere }).query(({ ctx, path }) =>
    ctx.run(
      path,
      OwnAccount.use((own) => own.sessions(ctx.session.secret))
    )
  ),

  endSession: procedure({ verb: "account.endSession", ...nowhere })
    .input(input(EndSession))
    .mutation(async ({ ctx, input, path }) => {
      await ctx.run(
        path,
        OwnAccount.use((own) => own.endSession(input.id))
      )
      ctx.session.changed()
    }),

  endOthers: procedure({ verb: "account.endOthers", ...nowhere }).mutation(
    async ({ ctx, path }) => {
      const ended = await ctx.run(
        path,
        OwnAccount.use((own) => own.endOthers(ctx.session.secret))
      )
      ctx.session.changed()
      return { ended }
    }
  ),

  ...secondFactorProcedures,
  ...tokenProcedures
})

export const preferencesRouter = router({
  get: procedure({ verb: "preferences.get", ...nowhere }).query(({ ctx, path }) =>
    ctx.run(
      path,
      OwnAccount.use((own) => own.preferences)
    )
  ),

  set: procedure({ verb: "preferences.set", ...nowhere })
    .input(input(Preferences))
    .mutation(({ ctx, input, path }) =>
      ctx.run(
        path,
        OwnAccount.use((own) => own.prefer(input))
      )
    )
})
