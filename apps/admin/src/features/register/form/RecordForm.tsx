/**
 * A record's fields, what is wrong told at its field, and for a change whether the record was wrong or
 * something is different from a day on: that is asked only where both are possible.
 */
import type { Day } from "@aiwei/domain/shared/Day"
import { DayField } from "@aiwei/ui/day/DayField"
import { FormErrors } from "@aiwei/ui/form/FormErrors"
import { Notice } from "@aiwei/ui/Notice"
import { createUniqueId, For, Show } from "solid-js"

import { asDay } from "../../../format/asDay.ts"
import { today } from "../../../format/today.ts"
import { useWords } from "../../../words/language.tsx"
import type { RecordRow } from "../Register.ts"
import { createForm, type FormOf } from "./createForm.ts"
import { RecordField } from "./RecordField.tsx"

interface FormProps<Row extends RecordRow> extends FormOf<Row> {
  readonly formId: string
}

export const RecordForm = <Row extends RecordRow>(props: FormProps<Row>) => {
  const words = useWords()
  const id = createUniqueId()
  const form = createForm(props)
  const problems = () =>
    form.fields().flatMap(({ key }) => {
      const [label, text] = [form.labels()[key] ?? key, form.errorOf(key)]
      if (text === null) return []
      // The label is a link before the sentence, which may begin with it.
      const rest = text.startsWith(label) ? text.slice(label.length) : text
      return [{ field: `${id}-${key}`, label, text: rest }]
    })
  return (
    <form
      id={props.formId}
      class="record-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void form.save()
      }}
    >
      <FormErrors title={words().register.notSaved} problems={problems()} />
      <Show when={form.refused()?.field === null ? form.refused() : null}>
        {(said) => <Notice text={said().refused} />}
      </Show>
      <For each={form.fields()}>
        {(field) => (
          <RecordField
            field={field}
            id={`${id}-${field.key}`}
            label={form.labels()[field.key] ?? field.key}
            text={props.draft.texts()[field.key] ?? ""}
            error={form.errorOf(field.key)}
            onText={(text) => form.type(field.key, text)}
          />
        )}
      </For>
      <Show when={props.isNew || form.asksWhen()}>
        <When isNew={props.isNew} from={form.from()} onFrom={form.setFrom} />
      </Show>
    </form>
  )
}

const When = (props: {
  readonly isNew: boolean
  readonly from: Day | null
  readonly onFrom: (day: Day | null) => void
}) => {
  const words = useWords()
  const name = createUniqueId()
  const t = () => words().register
  const day = (
    <DayField
      label={props.isNew ? t().since : t().fromDay}
      value={props.from}
      today={today()}
      words={words().tree.day}
      onChange={(day) => props.onFrom(day === null ? null : asDay(day))}
    />
  )
  return (
    <Show when={!props.isNew} fallback={day}>
      <fieldset class="field when">
        <legend>{t().when}</legend>
        <label>
          <input
            type="radio"
            name={name}
            checked={props.from === null}
            onChange={() => props.onFrom(null)}
          />
          <span>
            <b>{t().correction}</b>
            <small>{t().correctionHint}</small>
          </span>
        </label>
        <label>
          <input
            type="radio"
            name={name}
            checked={props.from !== null}
            onChange={() => props.onFrom(today())}
          />
          <span>
            <b>{t().change}</b>
            <small>{t().changeHint}</small>
          </span>
        </label>
        <Show when={props.from !== null}>{day}</Show>
      </fieldset>
    </Show>
  )
}
