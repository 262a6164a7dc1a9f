/** What is said of somebody on a register, checked, and what stands there already. */
import { Effect, Option } from "effect"

import { readText } from "../../register/readFields.ts"
import type { Day } from "../../shared/Day.ts"
import { OrganisationNotFound } from "../groups/groupErrors.ts"
import { OrganisationId } from "../Organisation.ts"
import { OrganisationRepo } from "../organisations/OrganisationRepo.ts"
import type { PersonId } from "../Person.ts"
import type { PersonRegister, RegisterKind } from "./PersonRegister.ts"
import { PersonRegisterRepo } from "./PersonRegisterRepo.ts"

type Text = string | null | undefined

export interface PutOnRegister {
  readonly person: string
  readonly register: RegisterKind
  /** By id; of somebody from outside. */
  readonly organisation?: Text
  readonly field?: Text
  readonly title?: Text
  readonly certificate?: Text
  readonly availability?: Text
  readonly on: Day
}

export const registerFacts = Effect.gen(function* () {
  const repo = yield* PersonRegisterRepo
  const organisations = yield* OrganisationRepo

  /** The span of that day or the next one after it. */
  const standing = Effect.fnUntraced(function* (id: PersonId, register: RegisterKind, on: Day) {
    const all = yield* repo.ofPeople([id])
    const found = all.find((one) => one.register === register && on < one.validTo)
    if (found === undefined) return null
    const { personName: _, phone: __, organisationName: ___, ...row } = found
    return row satisfies PersonRegister
  })

  const factsOf = Effect.fnUntraced(function* (wanted: PutOnRegister, officeId: string) {
    const text = (field: "field" | "title" | "certificate" | "availability") =>
      Effect.fromResult(readText(field, wanted[field] ?? null))
    const id = wanted.organisation ?? null
    const from =
      id === null ? null : yield* organisations.findById(OrganisationId.make(id), wanted.on)
    const organisation = from === null ? null : Option.getOrNull(from)
    if (id !== null && organisation?.officeId !== officeId) {
      return yield* new OrganisationNotFound({ id })
    }
    return {
      organisationId: organisation?.id ?? null,
      field: yield* text("field"),
      title: yield* text("title"),
      certificate: yield* text("certificate"),
      availability: yield* text("availability")
    }
  })

  return { standing, factsOf }
})
