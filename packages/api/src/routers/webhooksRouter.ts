/** Addresses that are told when something happened here. Their secret is shown once, when they are added. */
import { WebhookEvent } from "@aiwei/domain/webhooks/Webhook"
import { Webhooks } from "@aiwei/domain/webhooks/Webhooks"
import { Schema } from "effect"

import { procedure, router } from "../trpc.ts"
import { input, maybe, text } from "./wanted.ts"

const url = Schema.String.check(Schema.isMaxLength(1000))
const events = Schema.Array(WebhookEvent).check(Schema.isMinLength(1), Schema.isMaxLength(20))
const Add = Schema.Struct({ url, events })
const Change = Schema.Struct({
  id: text,
  url: maybe(url),
  events: maybe(events),
  active: maybe(Schema.Boolean)
})
const One = Schema.Struct({ id: text })

export const webhooksRouter = router({
  list: procedure({ verb: "webhooks.list", place: "all" }).query(({ ctx, path }) =>
    ctx.run(
      path,
      Webhooks.use((webhooks) => webhooks.list)
    )
  ),

  add: procedure({ verb: "webhooks.add", place: "all" })
    .input(input(Add))
    .mutation(({ ctx, input, path }) =>
      ctx.run(
        path,
        Webhooks.use((webhooks) => webhooks.add(input))
      )
    ),

  change: procedure({ verb: "webhooks.change", place: "all" })
    .input(input(Change))
    .mutation(({ ctx, input, path }) =>
      ctx.run(
        path,
        Webhooks.use((webhooks) => webhooks.change(input))
      )
    ),

  remove: procedure({ verb: "webhooks.remove", place: "all" })
    .input(input(One))
    .mutation(({ ctx, input, path }) =>
      ctx.run(
        path,
        Webhooks.use((webhooks) => webhooks.remove(input.id))
      )
    ),

  test: procedure({ verb: "webhooks.test", place: "all" })
    .input(input(One))
    .mutation(({ ctx, input, path }) =>
      ctx.run(
        path,
        Webhooks.use((webhooks) => webhooks.test(input.id))
      )
    )
})
