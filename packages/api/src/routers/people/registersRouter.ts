/** Over the wire: the registers that people are on, their trainings, and organisations from outside. */
import { PersonHoldings } from "@aiwei/domain/people/holdings/PersonHoldings"
import { OrganisationKind } from "@aiwei/domain/people/Organisation"
import { Organisations } from "@aiwei/domain/people/organisations/Organisations"
import { RegisterKind } from "@aiwei/domain/people/registers/PersonRegister"
import { Registers } from "@aiwei/domain/people/registers/Registers"
import { Trainings } from "@aiwei/domain/people/trainings/Trainings"
import { Day } from "@aiwei/domain/shared/Day"
import { Schema } from "effect"

import { procedure, router } from "../../trpc.ts"
import { dayOfChange, field, numberField, rowRef } from "../rowInputs.ts"
import { maybe, maybeBlank, office, part, text } from "../wanted.ts"

const ofOffice = { place: "office", narrowedBy: { office: "office" } } as const

const OnRegister = Schema.Struct({
  ...office,
  register: maybe(RegisterKind),
  on: maybe(Day),
  ...part
})
const Put = Schema.Struct({
  person: text,
  register: RegisterKind,
  organisation: maybe(text),
  field,
  title: field,
  certificate: field,
  availability: field,
  on: dayOfChange
})
const TakeOff = Schema.Struct({ person: text, register: RegisterKind, on: dayOfChange })
const Duties = Schema.Struct({ id: text, on: maybe(Day) })

/** Beside the staff list's own. */
export const registerProcedures = {
  registers: procedure({ verb: "people.registers", ...ofOffice }, OnRegister).query(
    ({ ctx, input, path }) =>
      ctx.run(
        path,
        Registers.use((registers) => registers.list(input))
      )
  ),

  register: procedure(
    {
      verb: "people.register",
      place: "rows",
      inside: { person: "person" },
      among: ["organisation"]
    },
    Put
  ).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      Registers.use((registers) => registers.put(input))
    )
  ),

  unregister: procedure(
    { verb: "people.unregister", place: "rows", inside: { person: "person" } },
    TakeOff
  ).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      Registers.use((registers) => registers.takeOff(input))
    )
  ),

  duties: procedure(
    { verb: "people.duties", place: "rows", inside: { id: "anyPerson" } },
    Duties
  ).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      PersonHoldings.use((holdings) => holdings.of(input.id, input.on ?? null))
    )
  )
}

const TrainingList = Schema.Struct({ ...office, duty: maybe(text), ...part })
const AddTraining = Schema.Struct({
  person: text,
  duty: text,
  day: dayOfChange,
  minutes: numberField,
  validUntil: maybe(dayOfChange),
  certificate: field,
  givenBy: field
})
const RemoveTraining = Schema.Struct({ person: text, id: text })

export const trainingsRouter = router({
  list: procedure({ verb: "trainings.list", ...ofOffice }, TrainingList).query(
    ({ ctx, input, path }) =>
      ctx.run(
        path,
        Trainings.use((trainings) => trainings.list(input))
      )
  ),

  add: procedure(
    { verb: "trainings.add", place: "rows", inside: { person: "person" } },
    AddTraining
  ).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      Trainings.use((trainings) => trainings.add(input))
    )
  ),

  remove: procedure(
    { verb: "trainings.remove", place: "rows", inside: { person: "person" }, among: ["id"] },
    RemoveTraining
  ).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      Trainings.use((trainings) => trainings.remove(input))
    )
  )
})

const OrganisationList = Schema.Struct({
  ...office,
  kind: maybe(OrganisationKind),
  on: maybe(Day),
  ended: maybe(Schema.Boolean),
  ...part
})
const organisation = {
  kind: Schema.optional(OrganisationKind),
  /** A person by id. */
  contact: maybe(text),
  phone: field
}
const AddOrganisation = Schema.Struct({
  ...office,
  organisation: Schema.Struct({ ...organisation, name: maybeBlank }),
  /** Somebody who is on no list yet. */
  newContact: maybe(Schema.Struct({ name: maybeBlank, phone: field, post: field })),
  on: dayOfChange
})
const ChangeOrganisation = Schema.Struct({
  ...rowRef,
  change: Schema.Struct({ ...organisation, name: Schema.optional(maybeBlank) })
})
const CloseOrganisation = Schema.Struct({ ...rowRef, on: dayOfChange })

export const organisationsRouter = router({
  list: procedure({ verb: "organisations.list", ...ofOffice }, OrganisationList).query(
    ({ ctx, input, path }) =>
      ctx.run(
        path,
        Organisations.use((organisations) => organisations.list(input))
      )
  ),

  add: procedure(
    {
      verb: "organisations.add",
      place: "office",
      inside: { office: "office", "organisation.contact": "anyPerson" }
    },
    AddOrganisation
  ).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      Organisations.use((organisations) => organisations.add(input))
    )
  ),

  change: procedure(
    {
      verb: "organisations.change",
      place: "rows",
      inside: { id: "organisation", "change.contact": "anyPerson" }
    },
    ChangeOrganisation
  ).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      Organisations.use((organisations) => organisations.change(input))
    )
  ),

  close: procedure(
    { verb: "organisations.close", place: "rows", inside: { id: "organisation" } },
    CloseOrganisation
  ).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      Organisations.use((organisations) => organisations.close(input))
    )
  )
})
