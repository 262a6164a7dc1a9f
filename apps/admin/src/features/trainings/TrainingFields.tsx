/** The fields of a training. */
import { DayField } from "@aiwei/ui/day/DayField"
import { Combobox } from "@aiwei/ui/form/Combobox"
import { Field } from "@aiwei/ui/form/Field"
import { Select } from "@aiwei/ui/form/Select"

import { asDay } from "../../format/asDay.ts"
import { today } from "../../format/today.ts"
import { useWords } from "../../words/language.tsx"
import { createStaffSuggestions } from "../register/suggest/createStaffSuggestions.ts"
import type { TrainingForm } from "./createTrainingForm.ts"

export const TrainingFields = (props: { readonly form: TrainingForm }) => {
  const words = useWords()
  const people = createStaffSuggestions()
  const t = () => words().trainings
  const { form } = props
  return (
    <>
      <Combobox
        label={t().fields.person}
        value={form.person()}
        onChoose={form.setPerson}
        suggestions={people.found()}
        searching={people.searching()}
        onQuery={(text) => void people.ask(text)}
        words={people.words(words())}
        error={form.errors.person()}
      />
      <Select
        label={t().fields.duty}
        value={form.duty()}
        placeholder=""
        options={form.kinds()}
        onChoose={form.setDuty}
        error={form.errors.duty()}
      />
      <DayField
        label={t().fields.day}
        value={form.day()}
        today={today()}
        words={words().tree.day}
        onChange={(day) => {
          if (day !== null) form.setDay(asDay(day))
        }}
      />
      <DayField
        label={t().fields.validUntil}
        hint={t().validHint}
        value={form.until()}
        optional
        today={today()}
        words={words().tree.day}
        onChange={(day) => form.setUntil(day === null ? null : asDay(day))}
      />
      <About form={form} />
    </>
  )
}

/** What may be left out. */
const About = (props: { readonly form: TrainingForm }) => {
  const words = useWords()
  const t = () => words().trainings
  const { form } = props
  return (
    <>
      <Field
        label={t().fields.minutes}
        name="training-minutes"
        inputMode="numeric"
        autocomplete="off"
        error={form.errors.minutes()}
        value={form.minutes()}
        onInput={(event) => form.setMinutes(event.currentTarget.value.trim())}
      />
      <Field
        label={t().fields.certificate}
        name="training-certificate"
        maxLength={100}
        autocomplete="off"
        value={form.certificate()}
        onInput={(event) => form.setCertificate(event.currentTarget.value)}
      />
      <Field
        label={t().fields.givenBy}
        name="training-by"
        maxLength={100}
        autocomplete="off"
        value={form.givenBy()}
        onInput={(event) => form.setGivenBy(event.currentTarget.value)}
      />
    </>
  )
}
