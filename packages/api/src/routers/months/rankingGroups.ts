/** Peer groups over the wire: part of `rankings`. */
import { PeerGroups } from "@aiwei/domain/ranking/groups/PeerGroups"
import { Month } from "@aiwei/domain/shared/Month"
import { Schema } from "effect"

import { procedure } from "../../trpc.ts"
import { maybe, office, text } from "../wanted.ts"

const Groups = Schema.UndefinedOr(Schema.Struct({ ...office, period: maybe(Month) }))
const span = {
  ...office,
  units: Schema.NonEmptyArray(text).check(Schema.isMaxLength(1000)),
  from: Month,
  until: maybe(Month)
}
const SetGroup = Schema.Struct({ ...span, group: text.check(Schema.isMaxLength(60)) })
const EndGroup = Schema.Struct(span)

const write = { place: "office", inside: { office: "office", units: "place" } } as const

export const rankingGroups = {
  groups: procedure(
    { verb: "rankings.groups", place: "office", narrowedBy: { office: "office" } },
    Groups
  ).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      PeerGroups.use((groups) => groups.list(input ?? {}))
    )
  ),

  setGroup: procedure({ verb: "rankings.setGroup", ...write }, SetGroup).mutation(
    ({ ctx, input, path }) =>
      ctx.run(
        path,
        PeerGroups.use((groups) => groups.set(input))
      )
  ),

  endGroup: procedure({ verb: "rankings.endGroup", ...write }, EndGroup).mutation(
    ({ ctx, input, path }) =>
      ctx.run(
        path,
        PeerGroups.use((groups) => groups.set({ ...input, group: null }))
      )
  )
}
