/** One field of a record as it is typed, by its kind. */
import { Field } from "@aiwei/ui/form/Field"
import { Select } from "@aiwei/ui/form/Select"
import { TextArea } from "@aiwei/ui/form/TextArea"
import { Match, Switch } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import type { RecordField as FieldOf } from "../Register.ts"
import { NameField } from "../suggest/NameField.tsx"
import { CommunityChecks } from "./CommunityChecks.tsx"
import { PlaceField } from "./PlaceField.tsx"

export const RecordField = <Row,>(props: {
  readonly field: FieldOf<Row>
  readonly id: string
  readonly label: string
  readonly text: string
  readonly error: string | null
  readonly onText: (text: string) => void
}) => {
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
      <Match when={props.field.kind === "name"}>
        <NameField {...common()} name={props.text} onName={props.onText} />
      </Match>
      <Match when={props.field.kind === "communities"}>
        <CommunityChecks {...common()} text={props.text} onText={props.onText} />
      </Match>
      <Match when={props.field.kind === "place"}>
        <PlaceField {...common()} onText={props.onText} />
      </Match>
    </Switch>
  )
}
