/** Fair draws over the wire. */
import { cityPlans, citySizes } from "@aiwei/domain/draw/cityPlans"
import { Seed } from "@aiwei/domain/draw/Draw"
import { DrawPlan } from "@aiwei/domain/draw/DrawPlan"
import { Draws } from "@aiwei/domain/draw/Draws"
import { Drawable, PeoplePlan } from "@aiwei/domain/draw/people/Drawable"
import { Site } from "@aiwei/domain/draw/Site"
import { UnitLevel } from "@aiwei/domain/org/levels/OrgLevel"
import { RegisterKind } from "@aiwei/domain/people/registers/PersonRegister"
import { Month } from "@aiwei/domain/shared/Month"
import { Effect, Schema } from "effect"

import { procedure, router } from "../../trpc.ts"
import { dayOfChange } from "../rowInputs.ts"
import { maybe, office, OfOffice, part, text } from "../wanted.ts"

/** As many as a city's register has, and no more than one answer can hold. */
const mostSites = 20_000
const mostPeople = 2000

const Drawn = Schema.Struct({
  ...office,
  seed: Seed,
  day: maybe(dayOfChange),
  plan: DrawPlan,
  recheckOf: maybe(Month),
  sites: maybe(Schema.Array(Site).check(Schema.isMaxLength(mostSites))),
  level: maybe(UnitLevel),
  people: maybe(
    Schema.Struct({
      plan: PeoplePlan,
      candidates: maybe(Schema.Array(Drawable).check(Schema.isMaxLength(mostPeople))),
      register: maybe(RegisterKind)
    })
  )
})
const Listed = Schema.UndefinedOr(Schema.Struct({ ...office, ...part }))
const OfDraw = Schema.Struct({ ...office, id: text })

const read = { place: "office", narrowedBy: { office: "office" } } as const
const write = { place: "office", inside: { office: "office" } } as const

export const drawsRouter = router({
  /** Sample plans that come with the program, each with its source and how far it can be trusted. */
  plans: procedure({ verb: "draws.plans", ...read }, OfOffice).query(({ ctx, path }) =>
    ctx.run(path, Effect.succeed({ city: cityPlans, sizes: citySizes }))
  ),

  preview: procedure({ verb: "draws.preview", ...write }, Drawn).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      Draws.use((draws) => draws.preview(input))
    )
  ),

  make: procedure({ verb: "draws.make", ...write }, Drawn).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      Draws.use((draws) => draws.make(input))
    )
  ),

  list: procedure({ verb: "draws.list", ...read }, Listed).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      Draws.use((draws) => draws.list(input ?? {}))
    )
  ),

  show: procedure({ verb: "draws.show", ...read, among: ["id"] }, OfDraw).query(
    ({ ctx, input, path }) =>
      ctx.run(
        path,
        Draws.use((draws) => draws.show(input))
      )
  ),

  verify: procedure({ verb: "draws.verify", ...read, among: ["id"] }, OfDraw).query(
    ({ ctx, input, path }) =>
      ctx.run(
        path,
        Draws.use((draws) => draws.verify(input))
      )
  )
})
