/**
 * tRPC set-up. Routers import `router` and `procedure` from here and nothing else from tRPC; there is
 * no builder without a declaration, so a procedure that hides its verb does not compile.
 */
import { masked } from "@aiwei/domain/personal/masked"
import { isShownMasked } from "@aiwei/domain/personal/shownMasked"
import { initTRPC } from "@trpc/server"
import type { Schema } from "effect"

import type { ApiContext } from "./ApiContext.ts"
import type { Declaration, InputFields, PlaceRule } from "./Declaration.ts"
import { admitted, placed, uploadPlaced } from "./guard.ts"
import { input } from "./routers/wanted.ts"
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
      const known = masked(wireErrorOf(thrown, path))
      const error: WireError | Fault = known ?? { _tag: "InternalError" }
      const { code, httpStatus } = shape.data
      return { code: shape.code, message: error._tag, data: { code, httpStatus, error } }
    }
  })

export const router = t.router

/**
 * The door every procedure stands behind: it asks its own declaration, so no router can forget it. On
 * the way out numbers of people are masked, by the same door and for the same reason.
 */
const guarded = (declaration: Declaration) =>
  t.procedure.meta(declaration).use(async ({ ctx, next }) => {
    const answer = await next({ ctx: admitted(ctx, declaration) })
    return answer.ok && isShownMasked(declaration.verb)
      ? { ...answer, data: masked(answer.data) }
      : answer
  })

/** With an input: what its fields name is asked about, too. */
const guardedBy = <S extends Schema.Top & Schema.ConstraintDecoder<unknown>>(
  declaration: Declaration,
  schema: S
) =>
  guarded(declaration)
    .input(input(schema))
    .use(async ({ ctx, input: given, next, path }) =>
      next({ ctx: await placed(ctx, declaration, given, path) })
    )

/** What names no place needs no input to say so. */
type Unplaced = Pick<Declaration, "verb"> & {
  readonly place: Extract<PlaceRule, "nowhere" | "everywhere" | "all">
}

/** A declaration that names a field which its input has not does not compile. */
export function procedure<S extends Schema.Top & Schema.ConstraintDecoder<unknown>>(
  declaration: Declaration<InputFields<S["Type"]>>,
  schema: S
): ReturnType<typeof guardedBy<S>>
export function procedure(declaration: Unplaced): ReturnType<typeof guarded>
export function procedure(declaration: Declaration, schema?: Schema.Codec<unknown>) {
  return schema === undefined ? guarded(declaration) : guardedBy(declaration, schema)
}

export const upload = (declaration: Pick<Declaration, "verb"> & { readonly place: "upload" }) =>
  guarded(declaration).use(async ({ ctx, next, path }) =>
    next({ ctx: await uploadPlaced(ctx, declaration, path) })
  )
