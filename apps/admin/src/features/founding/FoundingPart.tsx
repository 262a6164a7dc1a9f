/** One of the accounts: what it may do and may not, its name, its password with how good it is. */
import { Field } from "@aiwei/ui/form/Field"
import { Icon } from "@aiwei/ui/Icon"

import { useWords } from "../../words/language.tsx"
import type { Words } from "../../words/Words.ts"
import type { FoundingState } from "./createFounding.ts"
import { type Founded, goodLength, leastLength } from "./foundingDraft.ts"

const strengthOf = ({ founding: { strength } }: Words, password: string): string => {
  const { length } = [...password]
  if (length === 0) return strength.none
  if (length < leastLength) return strength.short(leastLength - length)
  return length < goodLength ? strength.fair : strength.good
}

export const FoundingPart = (props: { readonly part: Founded; readonly state: FoundingState }) => {
  const words = useWords()
  const it = () => words().founding
  const told = () => it().parts[props.part]
  const draft = () => props.state.draft()[props.part]
  const faults = () => props.state.faults()[props.part] ?? {}
  const fault = (field: "name" | "password") => {
    const found = faults()[field]
    return found === undefined ? null : it().faults[found]
  }
  const type = (field: "name" | "displayName" | "password") => ({
    value: draft()[field],
    onInput: (event: { readonly currentTarget: HTMLInputElement }) =>
      props.state.type(props.part, { [field]: event.currentTarget.value })
  })
  return (
    <fieldset class="founding-part">
      <legend>{told().title}</legend>
      <ul class="founding-may">
        <li>
          <Icon name="check" />
          {told().may}
        </li>
        <li>
          <Icon name="stop" />
          {told().mayNot}
        </li>
      </ul>
      <div class="founding-fields">
        <Field
          label={it().name}
          name={`${props.part}-name`}
          autocomplete="off"
          maxLength={100}
          hint={it().nameHint}
          error={fault("name")}
          {...type("name")}
        />
        <Field
          label={it().displayName}
          name={`${props.part}-display`}
          autocomplete="off"
          maxLength={300}
          hint={it().displayNameHint}
          {...type("displayName")}
        />
        <Field
          label={it().password}
          reveal={words().account.show}
          name={`${props.part}-password`}
          autocomplete="new-password"
          hint={strengthOf(words(), draft().password)}
          error={fault("password")}
          {...type("password")}
        />
      </div>
    </fieldset>
  )
}
