/** Appeals over the wire. A community's own steps name the community; the office's name the office. */
import { Appeals } from "@aiwei/domain/appeals/Appeals"
import { AppealOutcome, AppealState } from "@aiwei/domain/appeals/AppealState"
import { Attachments } from "@aiwei/domain/attachments/Attachments"
import { Month } from "@aiwei/domain/shared/Month"
import { octetInputParser } from "@trpc/server/http"
import { Schema } from "effect"

import { arriving } from "../../arriving.ts"
import { procedure, router } from "../../trpc.ts"
import { maybe, office, part, text } from "../wanted.ts"

const long = Schema.String.check(Schema.isMaxLength(4000), Schema.isPattern(/\S/))

const Lodge = Schema.Struct({
  ...office,
  place: text,
  period: Month,
  indicator: text,
  text: long,
  file: maybe(text)
})
const List = Schema.UndefinedOr(
  Schema.Struct({ ...office, period: maybe(Month), state: maybe(AppealState), ...part })
)
const One = Schema.Struct({ ...office, id: text })
const Decide = Schema.Struct({ ...office, id: text, outcome: AppealOutcome, text: long })
const Own = Schema.Struct({ place: text, id: text })
const Reply = Schema.Struct({ place: text, id: text, text: long })

const read = { place: "office", narrowedBy: { office: "office" } } as const
const write = { place: "office", inside: { office: "office" }, among: ["id"] } as const
const own = { place: "place", inside: { place: "place" }, among: ["id"] } as const

export const appealsRouter = router({
  lodge: procedure(
    {
      verb: "appeals.lodge",
      place: "place",
      inside: { place: "place", file: "file" },
      narrowedBy: { office: "office" }
    },
    Lodge
  ).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      Appeals.use((appeals) => appeals.lodge(input))
    )
  ),

  /** Its bytes are the body; the appeal that names it afterwards says whose it is. */
  attach: procedure({ verb: "appeals.attach", place: "everywhere" })
    .input(octetInputParser)
    .mutation(({ ctx, input, path }) =>
      ctx.run(
        path,
        Attachments.use((files) => files.proof({ ...ctx.upload, bytes: arriving(input) }))
      )
    ),

  list: procedure({ verb: "appeals.list", ...read }, List).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      Appeals.use((appeals) => appeals.list(input ?? {}))
    )
  ),

  show: procedure({ verb: "appeals.show", ...read, among: ["id"] }, One).query(
    ({ ctx, input, path }) =>
      ctx.run(
        path,
        Appeals.use((appeals) => appeals.show(input))
      )
  ),

  attachment: procedure({ verb: "appeals.attachment", ...read, among: ["id"] }, One).query(
    ({ ctx, input, path }) =>
      ctx.run(
        path,
        Appeals.use((appeals) => appeals.attachment(input))
      )
  ),

  accept: procedure({ verb: "appeals.accept", ...write }, One).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      Appeals.use((appeals) => appeals.accept(input))
    )
  ),

  decide: procedure({ verb: "appeals.decide", ...write }, Decide).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      Appeals.use((appeals) => appeals.decide(input))
    )
  ),

  withdraw: procedure({ verb: "appeals.withdraw", ...own }, Own).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      Appeals.use((appeals) => appeals.withdraw(input))
    )
  ),

  reply: procedure({ verb: "appeals.reply", ...own }, Reply).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      Appeals.use((appeals) => appeals.reply(input))
    )
  )
})
