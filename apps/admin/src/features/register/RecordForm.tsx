/**
 * A record's fields, what is wrong told at its field, and for a change whether the record was wrong or
 * something is different from a day on: that is asked only where both are possible.
 */
import type { Day } from "@aiwei/domain/shared/Day"
import { DayField } from "@aiwei/ui/day/DayField"
import { FormErrors } from "@aiwei/ui/form/FormErrors"
import { Notice } from "@aiwei/ui/Notice"
import { createSignal, createUniqueId, For, Show } from "solid-js"

import { today } from "../../format/today.ts"
import { useWords } from "../../words/language.tsx"
import type { Draft } from "./createDraft.ts"
import type { WriteAnswer } from "./createWrites.ts"
import { RecordField } from "./RecordField.tsx"
import type { FieldTexts, RecordRow, Register } from "./Register.ts"

export interface FormProps<Row extends RecordRow> {
  readonly register: Register<Row>
  readonly draft: Draft<Row>
  readonly formId: string
  readonly isNew: boolean
  readonly onSave: (texts: FieldTexts, on: Day | null) => Promise<WriteAnswer>
}

/** What is filled in, what is missing, and what the server said to it. */
const createForm = <Row extends RecordRow>(props: FormProps<Row>, id: string) => {
  const words = useWords()
  const [from, setFrom] = createSignal<string | null>(props.isNew ? today() : null)
  const [answer, setAnswer] = createSignal<WriteAnswer | null>(null)
  const [missing, setMissing] = createSignal<ReadonlySet<string>>(new Set())
  const labels = () => props.register.labels(words())
  const fields = () => props.register.fields.filter(({ onlyNew }) => props.isNew || !onlyNew)
  const asksWhen = () =>
    !props.isNew && fields().some(({ key, dated }) => dated && key in props.draft.changed())
  const refused = () => {
    const said = answer()
    return said !== null && "refused" in said ? said : null
  }
  const errorOf = (key: string) => {
    if (missing().has(key)) return words().register.needed
    return refused()?.field === key ? (refused()?.refused ?? null) : null
  }
  const problems = () =>
    fields().flatMap(({ key }) => {
      const text = errorOf(key)
      return text === null ? [] : [{ field: `${id}-${key}`, label: labels()[key] ?? key, text }]
    })
  const save = async () => {
    const texts = props.isNew ? props.draft.texts() : props.draft.changed()
    setMissing(
      new Set(
        fields()
          .filter(({ key, needed }) => needed && (props.draft.texts()[key] ?? "").trim() === "")
          .map(({ key }) => key)
      )
    )
    if (missing().size > 0) return setAnswer(null)
    const on = props.isNew || asksWhen() ? from() : null
    setAnswer(await props.onSave(texts, on as Day | null))
  }
  return { from, setFrom, labels, fields, asksWhen, refused, errorOf, problems, save }
}

export const RecordForm = <Row extends RecordRow>(props: FormProps<Row>) => {
  const words = useWords()
  const id = createUniqueId()
  const form = createForm(props, id)
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
      <FormErrors title={words().register.notSaved} problems={form.problems()} />
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
            onText={(text) => props.draft.type(field.key, text)}
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
  readonly from: string | null
  readonly onFrom: (day: string | null) => void
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
      onChange={props.onFrom}
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
