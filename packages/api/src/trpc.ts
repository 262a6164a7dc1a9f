/**
 * tRPC set-up. Routers import `router` and `procedure` from here and nothing else from tRPC; there is
 * no builder without a declaration, so a procedure that hides its verb does not compile.
 */
import { type Asked, mayAct } from "@aiwei/domain/access/rights/mayAct"
import { NotAllowed, SignInRequired } from "@aiwei/domain/errors"
import { masked } from "@aiwei/domain/personal/masked"
import { isShownMasked } from "@aiwei/domain/personal/shownMasked"
import { initTRPC } from "@trpc/server"

import type { ApiContext } from "./ApiContext.ts"
import type { Declaration } from "./Declaration.ts"
import { refusal } from "./refusal.ts"
import type { Fault, WireError } from "./WireError.ts"
import { wireErrorOf } from "./wireErrorOf.ts"

const t = initTRPC
  .context<ApiContext>()
  .meta<Declaration>()
  .create({
    isDev: false,
    // The stack never leaves the server; what does leave is the tag and its data.
    errorFormatter: ({ error: thrown, path, shape }) => {
      // A refusal may carry the row as somebody else left it.
      const error: WireError | Fault = masked(wireErrorOf(thrown, path)) ?? {
        _tag: "InternalError"
      }
      const { code, httpStatus } = shape.data
      return { code: shape.code, message: error._tag, data: { code, httpStatus, error } }
    }
  })

export const router = t.router

const anywhere: Asked = { kind: "list", path: null }

/**
 * The door every procedure stands behind: it asks its own declaration, so no router can forget it. On
 * the way out numbers of people are masked, by the same door and for the same reason.
 */
const guarded = (declaration: Declaration) =>
  t.procedure.meta(declaration).use(async ({ ctx, next }) => {
    if (!mayAct(ctx.actor?.held ?? null, declaration.verb, anywhere, ctx.day)) {
      throw refusal(
        ctx.actor === null ? new SignInRequired() : new NotAllowed({ verb: declaration.verb })
      )
    }
    const answer = await next()
    return answer.ok && isShownMasked(declaration.verb)
      ? { ...answer, data: masked(answer.data) }
      : answer
  })

export const procedure = guarded
