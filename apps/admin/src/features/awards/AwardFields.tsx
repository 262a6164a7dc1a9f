/** The fields of a line of the register. */
import { DayField } from "@aiwei/ui/day/DayField"
import { Field } from "@aiwei/ui/form/Field"
import { Select } from "@aiwei/ui/form/Select"
import { Show } from "solid-js"

import { asDay } from "../../format/asDay.ts"
import { today } from "../../format/today.ts"
import { useWords } from "../../words/language.tsx"
import { PlacePick } from "../tasks/give/PlacePick.tsx"
import { type AwardForm, awardLevels } from "./createAwardForm.ts"
import { useAwardWords } from "./useAwardWords.ts"

export const AwardFields = (props: { readonly form: AwardForm }) => {
  const it = useAwardWords()
  const { form } = props
  const c = () => it().columns
  return (
    <>
      <PlacePick
        label={c().unit}
        error={form.errors.place()}
        value={form.place()}
        onChoose={form.setPlace}
      />
      <Text form={form} part="title" label={c().title} error={form.errors.title()} />
      <Select
        label={c().level}
        value={form.level()}
        options={awardLevels.map((value) => ({ value, text: it().levels[value] }))}
        onChoose={(value) => {
          const level = awardLevels.find((one) => one === value)
          if (level !== undefined) form.setLevel(level)
        }}
      />
      <Text form={form} part="grantor" label={c().grantor} error={form.errors.grantor()} />
      <Text form={form} part="year" label={c().year} error={form.errors.year()} isYear />
      <Dates form={form} />
      <Text form={form} part="docNo" label={c().docNo} hint={it().hints.docNo} error={null} />
      <Text form={form} part="note" label={c().note} error={null} />
      <Show when={form.corrects}>
        <p class="form-note">{it().changeNote}</p>
        <Text form={form} part="reason" label={it().reason} error={form.errors.reason()} />
      </Show>
    </>
  )
}

const Dates = (props: { readonly form: AwardForm }) => {
  const words = useWords()
  const it = useAwardWords()
  const { form } = props
  return (
    <>
      <Text
        form={form}
        part="recheckYear"
        label={it().columns.recheck}
        hint={it().hints.recheck}
        error={form.errors.recheckYear()}
        isYear
      />
      <DayField
        label={it().columns.grantedOn}
        value={form.grantedOn()}
        optional
        today={today()}
        max={today()}
        words={words().tree.day}
        onChange={(day) => form.setGrantedOn(day === null ? null : asDay(day))}
      />
    </>
  )
}

const Text = (props: {
  readonly form: AwardForm
  readonly part: keyof AwardForm["texts"]
  readonly label: string
  readonly hint?: string
  readonly error: string | null
  readonly isYear?: boolean
}) => (
  <Field
    label={props.label}
    hint={props.hint}
    error={props.error}
    maxLength={props.isYear === true ? 4 : 200}
    inputMode={props.isYear === true ? "numeric" : "text"}
    autocomplete="off"
    value={props.form.texts[props.part]}
    onInput={(event) => props.form.setTexts(props.part, event.currentTarget.value)}
  />
)
