/** Responsibility zones over the wire: who leads them, and which communities they hold. */
import { ZoneEdits } from "@aiwei/domain/duty/ZoneEdits"
import { zoneColumns } from "@aiwei/domain/duty/ZoneLine"
import { Zones } from "@aiwei/domain/duty/Zones"
import { Day } from "@aiwei/domain/shared/Day"
import { rowQueryFields } from "@aiwei/domain/shared/RowQuery"
import { Schema } from "effect"

import { procedure, router } from "../trpc.ts"
import { dayOfChange, field, numberField, officerField, Refs, rowRef } from "./rowInputs.ts"
import { maybe, maybeBlank, office, OfOffice, text } from "./wanted.ts"

const Rows = Schema.Struct({ ...office, on: maybe(Day), ...rowQueryFields(zoneColumns) })

/** More communities than any office has. */
const communities = Schema.optional(Schema.Array(text).check(Schema.isMaxLength(1000)))

const zone = {
  zoneNo: numberField,
  leader: officerField,
  leaderTitle: field,
  contactPoint: field,
  communities
}
const Add = Schema.Struct({
  ...office,
  zone: Schema.Struct({ ...zone, name: maybeBlank }),
  on: dayOfChange
})
const Change = Schema.Struct({
  ...rowRef,
  change: Schema.Struct({ ...zone, name: Schema.optional(maybeBlank) }),
  on: Schema.NullOr(dayOfChange),
  from: maybe(Schema.Struct(rowRef))
})
const Close = Schema.Struct({ zones: Refs, on: dayOfChange })

export const zonesRouter = router({
  list: procedure(
    { verb: "zones.list", place: "office", narrowedBy: { office: "office" } },
    OfOffice
  ).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      Zones.use((zones) => zones.list(input?.office ?? null))
    )
  ),

  rows: procedure(
    { verb: "zones.rows", place: "office", narrowedBy: { office: "office" } },
    Rows
  ).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      Zones.use((zones) => zones.rows(input))
    )
  ),

  add: procedure(
    {
      verb: "zones.add",
      place: "office",
      inside: { office: "office", "zone.communities": "unit", "zone.leader.personId": "anyPerson" }
    },
    Add
  ).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      ZoneEdits.use((edits) => edits.add(input))
    )
  ),

  change: procedure(
    {
      verb: "zones.change",
      place: "rows",
      inside: {
        id: "zone",
        "from.id": "zone",
        "change.communities": "unit",
        "change.leader.personId": "anyPerson"
      }
    },
    Change
  ).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      ZoneEdits.use((edits) => edits.change(input))
    )
  ),

  close: procedure(
    { verb: "zones.close", place: "rows", inside: { "zones.id": "zone" } },
    Close
  ).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      ZoneEdits.use((edits) => edits.close(input))
    )
  )
})
