/** One field of a record as it is typed, by its kind. */
import { Combobox } from "@aiwei/ui/form/Combobox"
import { Field } from "@aiwei/ui/form/Field"
import { Select } from "@aiwei/ui/form/Select"
import type { Suggestion } from "@aiwei/ui/form/Suggestion"
import { TextArea } from "@aiwei/ui/form/TextArea"
import { createSignal, Match, Show, Switch } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import type { RecordField as FieldOf } from "../Register.ts"
import { CommunityChecks } from "./CommunityChecks.tsx"
import { PlaceField } from "./PlaceField.tsx"

interface FieldProps<Row> {
  readonly field: FieldOf<Row>
  readonly id: string
  readonly label: string
  readonly text: string
  readonly error: string | null
  readonly onText: (text: string) => void
}

/** Suggestions for what is typed; an answer to words that were changed meanwhile is not taken. */
const createSuggestions = (suggest: (text: string) => Promise<ReadonlyArray<string>>) => {
  const [found, setFound] = createSignal<ReadonlyArray<Suggestion>>([])
  const [searching, search] = createSignal(false)
  let asked = ""
  const ask = async (text: string) => {
    asked = text
    if (text.trim() === "") return setFound([])
    search(true)
    const names = await suggest(text).catch(() => [])
    if (asked !== text) return
    search(false)
    setFound(names.map((name) => ({ value: name, text: name })))
  }
  return { found, searching, ask }
}

const SuggestField = <Row,>(props: FieldProps<Row>) => {
  const words = useWords()
  const { found, searching, ask } = createSuggestions(
    (text) => props.field.suggest?.(text) ?? Promise.resolve([])
  )
  return (
    <Combobox
      id={props.id}
      label={props.label}
      error={props.error}
      free
      value={props.text === "" ? null : { value: props.text, text: props.text }}
      onChoose={(choice) => props.onText(choice?.text ?? "")}
      suggestions={found()}
      searching={searching()}
      onQuery={(text) => {
        props.onText(text)
        void ask(text)
      }}
      words={words().register.suggestions}
    />
  )
}

export const RecordField = <Row,>(props: FieldProps<Row>) => {
  const words = useWords()
  const common = () => ({ id: props.id, label: props.label, error: props.error })
  return (
    <Switch
      fallback={
        <Field
          {...common()}
          value={props.text}
          required={props.field.needed === true}
          autocomplete="off"
          inputMode={props.field.kind === "number" ? "numeric" : undefined}
          onInput={(event) => props.onText(event.currentTarget.value)}
        />
      }
    >
      <Match when={props.field.kind === "long"}>
        <TextArea
          {...common()}
          value={props.text}
          onInput={(event) => props.onText(event.currentTarget.value)}
        />
      </Match>
      <Match when={props.field.kind === "choice"}>
        <Select
          {...common()}
          value={props.text}
          options={props.field.choices?.(words()) ?? []}
          onChoose={props.onText}
        />
      </Match>
      <Match when={props.field.kind === "suggest"}>
        <SuggestField {...props} />
      </Match>
      <Match when={props.field.kind === "communities"}>
        <CommunityChecks label={props.label} text={props.text} onText={props.onText} />
        <Show when={props.error}>
          <p class="field-error">{props.error}</p>
        </Show>
      </Match>
      <Match when={props.field.kind === "place"}>
        <PlaceField {...common()} onText={props.onText} />
      </Match>
    </Switch>
  )
}
