/** The library of rule documents over the wire. A document's file is uploaded first, as others are. */
import { Rules } from "@aiwei/domain/rules/Rules"
import { Day } from "@aiwei/domain/shared/Day"
import { Schema } from "effect"

import { procedure, router } from "../../trpc.ts"
import { dayOfChange } from "../rowInputs.ts"
import { maybe, maybeBlank, office, part, text } from "../wanted.ts"

const List = Schema.UndefinedOr(Schema.Struct({ ...office, on: maybe(Day), ...part }))
const Add = Schema.Struct({
  ...office,
  title: text,
  version: maybe(Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 100_000 }))),
  number: maybe(maybeBlank),
  effectiveFrom: dayOfChange,
  supersedes: maybe(text),
  file: maybe(text)
})
const Use = Schema.Struct({ ...office, scheme: text, rule: Schema.NullOr(text) })
const Attachment = Schema.Struct({ ...office, id: text })

export const rulesRouter = router({
  list: procedure(
    { verb: "rules.list", place: "office", narrowedBy: { office: "office" } },
    List
  ).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      Rules.use((rules) => rules.list(input ?? {}))
    )
  ),

  add: procedure(
    { verb: "rules.add", place: "office", inside: { office: "office", file: "file" } },
    Add
  ).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      Rules.use((rules) => rules.add(input))
    )
  ),

  use: procedure(
    { verb: "rules.use", place: "office", inside: { office: "office" } },
    Use
  ).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      Rules.use((rules) => rules.use(input))
    )
  ),

  attachment: procedure(
    {
      verb: "rules.attachment",
      place: "office",
      narrowedBy: { office: "office" },
      among: ["id"]
    },
    Attachment
  ).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      Rules.use((rules) => rules.attachment(input))
    )
  )
})
