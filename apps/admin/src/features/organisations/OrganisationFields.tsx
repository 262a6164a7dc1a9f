/** The fields of an organisation, and its contact: nobody, somebody of the staff list, or somebody new. */
import { DayField } from "@aiwei/ui/day/DayField"
import { Combobox } from "@aiwei/ui/form/Combobox"
import { Field } from "@aiwei/ui/form/Field"
import { Select } from "@aiwei/ui/form/Select"
import { For, Show } from "solid-js"

import { asDay } from "../../format/asDay.ts"
import { today } from "../../format/today.ts"
import { useWords } from "../../words/language.tsx"
import { createStaffSuggestions } from "../register/suggest/createStaffSuggestions.ts"
import {
  type ContactWay,
  type OrganisationForm,
  organisationKinds
} from "./createOrganisationForm.ts"

interface FieldsProps {
  readonly form: OrganisationForm
  readonly isNew: boolean
}

export const OrganisationFields = (props: FieldsProps) => {
  const words = useWords()
  const t = () => words().organisations
  const { form } = props
  return (
    <>
      <Field
        label={t().fields.name}
        name="organisation-name"
        maxLength={100}
        autocomplete="off"
        error={form.errors.name()}
        value={form.name()}
        onInput={(event) => form.setName(event.currentTarget.value)}
      />
      <Select
        label={t().fields.kind}
        value={form.kind()}
        options={organisationKinds.map((value) => ({ value, text: t().kinds[value] }))}
        onChoose={(chosen) => {
          const kind = organisationKinds.find((one) => one === chosen)
          if (kind !== undefined) form.setKind(kind)
        }}
      />
      <Field
        label={t().fields.phone}
        name="organisation-phone"
        type="tel"
        autocomplete="off"
        value={form.phone()}
        onInput={(event) => form.setPhone(event.currentTarget.value)}
      />
      <Contact {...props} />
      <Show when={props.isNew}>
        <DayField
          label={t().on}
          value={form.on()}
          today={today()}
          words={words().tree.day}
          onChange={(day) => {
            if (day !== null) form.setOn(asDay(day))
          }}
        />
      </Show>
    </>
  )
}

const Contact = (props: FieldsProps) => {
  const words = useWords()
  const t = () => words().organisations
  const people = createStaffSuggestions()
  const { form } = props
  /** Somebody new comes with a new organisation; later they are added to the staff list first. */
  const ways = (): ReadonlyArray<ContactWay> =>
    props.isNew ? ["fresh", "staff", "none"] : ["staff", "none"]
  return (
    <>
      <fieldset class="pick organisation-ways">
        <legend>{t().contactFrom}</legend>
        <For each={ways()}>
          {(way) => (
            <label>
              <input
                type="radio"
                name="organisation-contact"
                checked={form.way() === way}
                onChange={() => form.setWay(way)}
              />
              {t().contactWays[way]}
            </label>
          )}
        </For>
      </fieldset>
      <Show when={form.way() === "staff"}>
        <Combobox
          label={t().fields.contact}
          hint={props.isNew ? undefined : t().contactHint}
          value={form.contact()}
          onChoose={form.setContact}
          suggestions={people.found()}
          searching={people.searching()}
          onQuery={(text) => void people.ask(text)}
          words={people.words(words())}
          error={form.errors.contact()}
        />
      </Show>
      <Show when={form.way() === "fresh"}>
        <Fresh form={form} />
      </Show>
    </>
  )
}

const Fresh = (props: { readonly form: OrganisationForm }) => {
  const words = useWords()
  const t = () => words().organisations
  const { form } = props
  const set = (part: "name" | "phone" | "post") => (event: { currentTarget: HTMLInputElement }) =>
    form.setFresh({ ...form.fresh(), [part]: event.currentTarget.value })
  return (
    <>
      <Field
        label={t().freshName}
        name="contact-name"
        hint={t().freshHint}
        maxLength={50}
        autocomplete="off"
        error={form.errors.fresh()}
        value={form.fresh().name}
        onInput={set("name")}
      />
      <Field
        label={t().freshPhone}
        name="contact-phone"
        type="tel"
        autocomplete="off"
        value={form.fresh().phone}
        onInput={set("phone")}
      />
      <Field
        label={t().freshPost}
        name="contact-post"
        maxLength={100}
        autocomplete="off"
        value={form.fresh().post}
        onInput={set("post")}
      />
    </>
  )
}
