/** Handing over, over the wire: what somebody holds, who could take it, the deed, and its sheet. */
import { HandoverReason } from "@aiwei/domain/handover/Handover"
import { Handovers } from "@aiwei/domain/handover/Handovers"
import { HeldKind } from "@aiwei/domain/handover/HeldThing"
import { Day } from "@aiwei/domain/shared/Day"
import { Schema } from "effect"

import { procedure, router } from "../trpc.ts"
import { dayOfChange, rowRef } from "./rowInputs.ts"
import { maybe, maybeBlank, office, part, text } from "./wanted.ts"

const Held = Schema.Struct({ person: text, on: maybe(Day), ...part })
const Preview = Schema.Struct({ person: text, on: maybe(dayOfChange), ...part })

/** `proposed` takes whom the preview proposes; without a proposal the thing stays undecided. */
const choice = Schema.Literals(["open", "keep", "proposed"])
const successor = { choice: Schema.Literal("successor"), personId: text }
const thing = { kind: HeldKind, id: text }
const Rest = Schema.Union([Schema.Struct(successor), Schema.Struct({ choice })])
const Decision = Schema.Union([
  Schema.Struct({ ...thing, ...successor }),
  Schema.Struct({ ...thing, choice })
])
/** As many as an office of many thousand buildings may give to one person. */
const mostDecisions = 5000

const Make = Schema.Struct({
  person: text,
  on: dayOfChange,
  reason: HandoverReason,
  version: rowRef.version,
  docNo: maybe(maybeBlank),
  decisions: maybe(Schema.Array(Decision).check(Schema.isMaxLength(mostDecisions))),
  rest: maybe(Rest)
})
const List = Schema.Struct({ ...office, person: maybe(text), ...part })
const Show = Schema.Struct({ ...office, id: text })

export const handoversRouter = router({
  held: procedure(
    { verb: "handovers.held", place: "rows", inside: { person: "anyPerson" } },
    Held
  ).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      Handovers.use((handovers) => handovers.held(input))
    )
  ),

  preview: procedure(
    { verb: "handovers.preview", place: "rows", inside: { person: "person" } },
    Preview
  ).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      Handovers.use((handovers) => handovers.preview(input))
    )
  ),

  make: procedure(
    {
      verb: "handovers.make",
      place: "rows",
      inside: {
        person: "person",
        "decisions.personId": "anyPerson",
        "rest.personId": "anyPerson"
      },
      among: ["decisions.id"]
    },
    Make
  ).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      Handovers.use((handovers) => handovers.make(input))
    )
  ),

  list: procedure(
    {
      verb: "handovers.list",
      place: "office",
      narrowedBy: { office: "office" },
      among: ["person"]
    },
    List
  ).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      Handovers.use((handovers) => handovers.list(input))
    )
  ),

  show: procedure(
    {
      verb: "handovers.show",
      place: "office",
      narrowedBy: { office: "office" },
      among: ["id"]
    },
    Show
  ).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      Handovers.use((handovers) => handovers.show(input.id))
    )
  )
})
