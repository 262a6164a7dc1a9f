/** Registers over the wire: which an office has and what their fields are called, their lines, one line. */
import { Records } from "@aiwei/domain/records/Records"
import { kindNames } from "@aiwei/intake/file/fileWords"
import { registers } from "@aiwei/intake/kinds/registers"
import { Effect, Schema } from "effect"

import { procedure, router } from "../../trpc.ts"
import { maybe, maybeBlank, office, OfOffice, text } from "../wanted.ts"

const ofOffice = { place: "office", narrowedBy: { office: "office" } } as const
const day = maybe(Schema.String.check(Schema.isPattern(/^\d{4}(?:-\d{2}){1,2}$/u)))
const count = maybe(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 10_000_000 })))

const List = Schema.Struct({
  ...office,
  kind: Schema.Literals(registers.map(({ kind }) => kind)),
  under: maybe(text),
  from: day,
  until: day,
  text: maybe(maybeBlank),
  offset: count,
  limit: count
})
/** The id of a line; whose it may see, the list of lines knows. */
const One = Schema.Struct({ ...office, line: text })

export const recordsRouter = router({
  kinds: procedure({ verb: "records.kinds", ...ofOffice }, OfOffice).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      Effect.map(
        Records.use((records) => records.kinds(input?.office ?? null)),
        (counts) => {
          const by = new Map(counts.map((one) => [one.kind, one]))
          return registers.map(({ kind, day: of, fields }) => {
            const [zh, en] = kindNames[kind]
            const { n = 0, last = null } = by.get(kind) ?? {}
            const told = fields.map(({ field, type, zh: own, en: other }) => ({
              field,
              type,
              zh: own,
              en: other
            }))
            return { kind, zh, en, day: of, n, last, fields: told }
          })
        }
      )
    )
  ),

  list: procedure(
    { verb: "records.list", place: "office", narrowedBy: { office: "office", under: "place" } },
    List
  ).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      Records.use((records) => records.list(input))
    )
  ),

  one: procedure({ verb: "records.one", ...ofOffice }, One).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      Records.use((records) => records.one(input.line))
    )
  )
})
