/**
 * tRPC set-up. Routers import `router` and `procedure` from here and nothing else from tRPC; there is
 * no builder without a declaration, so a procedure that hides its verb does not compile.
 */
import { type Asked, mayAct } from "@aiwei/domain/access/rights/mayAct"
import { NotAllowed, SignInRequired } from "@aiwei/domain/errors"
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
      const error: WireError | Fault = wireErrorOf(thrown, path) ?? { _tag: "InternalError" }
      const { code, httpStatus } = shape.data
      return { code: shape.code, message: error._tag, data: { code, httpStatus, error } }
    }
  })

export const router = t.router

const anywhere: Asked = { kind: "list", path: null }

/** The door every procedure stands behind: it asks its own declaration, so no router can forget it. */
const guarded = (declaration: Declaration) =>
  t.procedure.meta(declaration).use(({ ctx, next }) => {
    if (!mayAct(ctx.actor?.held ?? null, declaration.verb, anywhere, ctx.day)) {
      throw refusal(
        ctx.actor === null ? new SignInRequired() : new NotAllowed({ verb: declaration.verb })
      )
    }
    return next()
  })

export const procedure = guarded
