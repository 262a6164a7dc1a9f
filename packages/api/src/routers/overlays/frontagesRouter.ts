/** Frontage agreements over the wire: the register with how each stands, rates by branch, signing and checking. */
import { Frontages } from "@aiwei/domain/duty/overlays/frontage/Frontages"
import { agreementStates } from "@aiwei/domain/duty/overlays/frontage/frontageState"
import { itemTemplates } from "@aiwei/domain/duty/overlays/frontage/itemTemplates"
import { Day } from "@aiwei/domain/shared/Day"
import { Effect, Schema } from "effect"

import { procedure, router } from "../../trpc.ts"
import { dayOfChange, field, officerField } from "../rowInputs.ts"
import { maybe, maybeBlank, office, OfOffice, part, text } from "../wanted.ts"

const branch = { ...office, under: maybe(text), on: maybe(Day) }
const ofBranch = { office: "office", under: "place" } as const

const List = Schema.Struct({
  ...branch,
  state: maybe(Schema.Literals([...agreementStates, "breached"])),
  ...part
})
const Rates = Schema.Struct(branch)
const Show = Schema.Struct({ frontage: text })
const items = Schema.Array(maybeBlank).check(Schema.isMaxLength(20))
const Add = Schema.Struct({ place: text, name: field, on: maybe(dayOfChange) })
const Sign = Schema.Struct({
  frontage: text,
  signedOn: dayOfChange,
  validUntil: maybe(dayOfChange),
  items: maybe(items),
  remark: field
})
const Check = Schema.Struct({
  frontage: text,
  day: dayOfChange,
  breaches: items,
  person: officerField,
  remark: field
})
const Close = Schema.Struct({ frontage: text, on: dayOfChange })

const reads = {
  templates: procedure(
    { verb: "frontages.templates", place: "office", narrowedBy: { office: "office" } },
    OfOffice
  ).query(({ ctx, path }) => ctx.run(path, Effect.succeed(itemTemplates))),

  list: procedure({ verb: "frontages.list", place: "office", narrowedBy: ofBranch }, List).query(
    ({ ctx, input, path }) =>
      ctx.run(
        path,
        Frontages.use((frontages) => frontages.list(input))
      )
  ),

  rates: procedure({ verb: "frontages.rates", place: "office", narrowedBy: ofBranch }, Rates).query(
    ({ ctx, input, path }) =>
      ctx.run(
        path,
        Frontages.use((frontages) => frontages.rates(input))
      )
  ),

  show: procedure(
    { verb: "frontages.show", place: "rows", inside: { frontage: "overlay" } },
    Show
  ).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      Frontages.use((frontages) => frontages.show(input.frontage))
    )
  )
}

const ofOne = { place: "rows", inside: { frontage: "overlay" } } as const

export const frontagesRouter = router({
  ...reads,

  add: procedure(
    { verb: "frontages.add", place: "place", inside: { place: "place" } },
    Add
  ).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      Frontages.use((frontages) => frontages.add(input))
    )
  ),

  sign: procedure({ verb: "frontages.sign", ...ofOne }, Sign).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      Frontages.use((frontages) => frontages.sign(input))
    )
  ),

  check: procedure(
    {
      verb: "frontages.check",
      place: "rows",
      inside: { frontage: "overlay", "person.personId": "anyPerson" }
    },
    Check
  ).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      Frontages.use((frontages) => frontages.check(input))
    )
  ),

  close: procedure({ verb: "frontages.close", ...ofOne }, Close).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      Frontages.use((frontages) => frontages.close(input))
    )
  )
})
