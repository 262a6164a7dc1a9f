/** What is written of an organisation: a new one, or one that is changed as it was seen. */
import { type OrganisationRow, useOrganisationDeeds } from "@aiwei/queries/duty/organisationQueries"
import type { Suggestion } from "@aiwei/ui/form/Suggestion"
import { createSignal } from "solid-js"

import { today } from "../../format/today.ts"
import { useWords } from "../../words/language.tsx"
import { refusalText } from "../../words/refusalText.ts"
import { useFrame } from "../frame/FrameContext.tsx"

export const organisationKinds = [
  "propertyCompany",
  "partnerUnit",
  "memberDepartment",
  "contractor",
  "other"
] as const
export type OrganisationKind = (typeof organisationKinds)[number]

/** A contact: nobody, somebody of the staff list, or somebody who comes onto it now. */
export type ContactWay = "none" | "staff" | "fresh"

type Stored = OrganisationRow | null

const contactOf = (stored: Stored): Suggestion | null =>
  stored === null || stored.contactId === null || stored.contactName === null
    ? null
    : { value: stored.contactId, text: stored.contactName }

const createFields = (stored: Stored) => {
  const [name, setName] = createSignal(stored?.name ?? "")
  const [kind, setKind] = createSignal<OrganisationKind>(stored?.kind ?? "propertyCompany")
  const [phone, setPhone] = createSignal(stored?.phone ?? "")
  const [contact, setContact] = createSignal(contactOf(stored))
  const first: ContactWay = stored === null ? "fresh" : stored.contactId === null ? "none" : "staff"
  const [way, setWay] = createSignal<ContactWay>(first)
  const [fresh, setFresh] = createSignal({ name: "", phone: "", post: "" })
  const [on, setOn] = createSignal(today())
  const text = { name, setName, phone, setPhone, fresh, setFresh }
  return { ...text, kind, setKind, contact, setContact, way, setWay, on, setOn }
}

type Fields = ReturnType<typeof createFields>

const factsOf = (fields: Fields) => ({
  name: fields.name().trim(),
  kind: fields.kind(),
  phone: fields.phone().trim() || null
})

/** Whom the reader may not see is kept: only what was changed is sent. */
const contactWanted = (fields: Fields, stored: Stored) => {
  const wanted = fields.way() === "staff" ? (fields.contact()?.value ?? null) : null
  return wanted === (stored?.contactId ?? null) ? {} : { contact: wanted }
}

export const createOrganisationForm = (stored: Stored, onDone: (id: string) => void) => {
  const words = useWords()
  const frame = useFrame()
  const { add, change } = useOrganisationDeeds()
  const fields = createFields(stored)
  const [tried, setTried] = createSignal(false)
  const [refused, refuse] = createSignal<string | null>(null)
  const t = () => words().organisations
  const missing = (test: boolean, text: string) => (tried() && test ? text : null)
  const errors = {
    name: () => missing(fields.name().trim() === "", t().nameMissing),
    contact: () =>
      missing(fields.way() === "staff" && fields.contact() === null, t().contactMissing),
    fresh: () =>
      missing(fields.way() === "fresh" && fields.fresh().name.trim() === "", t().freshMissing)
  }
  const sent = async () => {
    if (stored !== null) {
      const { id, version } = stored
      const wanted = { ...factsOf(fields), ...contactWanted(fields, stored) }
      const { name } = await change.mutateAsync({ id, version, change: wanted })
      return { id, said: t().saved(name) }
    }
    const newContact = fields.way() === "fresh" ? fields.fresh() : null
    const office = frame.office()
    const { id, name } = await add.mutateAsync({
      ...(office === undefined ? {} : { office }),
      organisation: { ...factsOf(fields), ...contactWanted(fields, null) },
      newContact,
      on: fields.on()
    })
    return { id, said: t().added(name) }
  }
  const send = async () => {
    setTried(true)
    refuse(null)
    if (Object.values(errors).some((error) => error() !== null)) return
    try {
      const { id, said } = await sent()
      frame.say(said)
      onDone(id)
    } catch (thrown) {
      refuse(refusalText(words(), thrown))
    }
  }
  return { ...fields, errors, refused, send, busy: () => add.isPending || change.isPending }
}

export type OrganisationForm = ReturnType<typeof createOrganisationForm>
