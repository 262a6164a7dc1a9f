/**
 * Assessment schemes over the wire. A document goes out with decimal text in place of points; sent back as
 * JSON it is itself a scheme file, so that what an editor, a file or a template says is checked and saved alike.
 */
import { Schemes } from "@aiwei/domain/scheme/Schemes"
import { SchemeDesk } from "@aiwei/intake/schemeFiles/SchemeDesk"
import { Schema } from "effect"

import { procedure, router } from "../trpc.ts"
import { maybe, office, OfOffice, text } from "./wanted.ts"

/** Longer than any file that is read, so that one which is too long is told as such. */
const file = Schema.String.check(Schema.isMaxLength(400_000))
const document = Schema.Struct({
  scheme: maybe(text),
  template: maybe(text),
  text: maybe(file)
})

const Show = Schema.UndefinedOr(Schema.Struct({ ...office, scheme: maybe(text) }))
const Check = Schema.Struct({ ...office, text: file })
const Save = Schema.Struct({ ...office, text: file, replace: maybe(text) })
const Template = Schema.Struct({ ...office, template: text })
const Diff = Schema.Struct({ ...office, before: document, after: document })

const ofOffice = { place: "office", narrowedBy: { office: "office" } } as const

export const schemesRouter = router({
  list: procedure({ verb: "schemes.list", ...ofOffice }, OfOffice).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      Schemes.use((schemes) => schemes.list(input?.office ?? null))
    )
  ),

  show: procedure({ verb: "schemes.show", ...ofOffice }, Show).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      SchemeDesk.use((desk) => desk.show(input ?? {}))
    )
  ),

  check: procedure({ verb: "schemes.check", ...ofOffice }, Check).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      SchemeDesk.use((desk) => desk.check(input.text))
    )
  ),

  save: procedure(
    { verb: "schemes.save", place: "office", inside: { office: "office" } },
    Save
  ).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      SchemeDesk.use((desk) => desk.save(input))
    )
  ),

  templates: procedure({ verb: "schemes.templates", ...ofOffice }, OfOffice).query(
    ({ ctx, path }) =>
      ctx.run(
        path,
        SchemeDesk.use((desk) => desk.templates)
      )
  ),

  template: procedure({ verb: "schemes.template", ...ofOffice }, Template).query(
    ({ ctx, input, path }) =>
      ctx.run(
        path,
        SchemeDesk.use((desk) => desk.template(input.template))
      )
  ),

  diff: procedure({ verb: "schemes.diff", ...ofOffice }, Diff).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      SchemeDesk.use((desk) => desk.diff(input))
    )
  )
})
