/** What is stored of one person over the wire, and how long it is kept. */
import { PersonalData, revealed } from "@aiwei/domain/personal/PersonalData"
import { Retention } from "@aiwei/domain/personal/Retention"
import { RetentionKind } from "@aiwei/domain/personal/RetentionRule"
import { Schema } from "effect"

import { procedure, router } from "../trpc.ts"
import { maybe, maybeBlank, text } from "./wanted.ts"

/** Refused by its use case when it says nothing. */
const reason = maybeBlank

const Reveal = Schema.Struct({ person: text, field: Schema.Literals(revealed), reason })
const Erase = Schema.Struct({ person: text, reason })
const OfPerson = Schema.Struct({ person: text })
const ChangeRule = Schema.Struct({
  kind: RetentionKind,
  days: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 100_000 })),
  basis: maybe(maybeBlank)
})

export const personalRouter = router({
  reveal: procedure(
    { verb: "personal.reveal", place: "rows", inside: { person: "person" } },
    Reveal
  ).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      PersonalData.use((personal) => personal.reveal(input))
    )
  ),

  /** Notes that it was asked for, so it is no query. */
  export: procedure(
    { verb: "personal.export", place: "rows", inside: { person: "person" } },
    OfPerson
  ).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      PersonalData.use((personal) => personal.export(input.person))
    )
  ),

  erase: procedure(
    { verb: "personal.erase", place: "rows", inside: { person: "person" } },
    Erase
  ).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      PersonalData.use((personal) => personal.erase(input.person, input.reason))
    )
  )
})

export const retentionRouter = router({
  show: procedure({ verb: "retention.show", place: "all" }).query(({ ctx, path }) =>
    ctx.run(
      path,
      Retention.use((retention) => retention.show)
    )
  ),

  change: procedure({ verb: "retention.change", place: "all" }, ChangeRule).mutation(
    ({ ctx, input, path }) =>
      ctx.run(
        path,
        Retention.use((retention) => retention.change(input))
      )
  ),

  run: procedure({ verb: "retention.run", place: "all" }).mutation(({ ctx, path }) =>
    ctx.run(
      path,
      Retention.use((retention) => retention.run)
    )
  )
})
