/** What the steps of a second factor ask for: a code of the telephone, one's own password. */
import { Field } from "@aiwei/ui/form/Field"

import { useWords } from "../../../words/language.tsx"

interface StepFieldProps {
  readonly value: string
  readonly onText: (text: string) => void
  readonly error: string | null
  readonly hint?: string
}

export const CodeOfPhone = (props: StepFieldProps & { readonly autofocus?: boolean }) => {
  const words = useWords()
  return (
    <Field
      label={words().factor.code}
      name="factor-code"
      autocomplete="one-time-code"
      inputMode="numeric"
      maxLength={12}
      autofocus={props.autofocus}
      hint={props.hint}
      error={props.error}
      value={props.value}
      onInput={(event) => props.onText(event.currentTarget.value)}
    />
  )
}

export const OwnPassword = (props: StepFieldProps) => {
  const words = useWords()
  return (
    <Field
      label={words().factor.password}
      reveal={words().account.show}
      name="factor-password"
      autocomplete="current-password"
      autofocus
      hint={props.hint}
      error={props.error}
      value={props.value}
      onInput={(event) => props.onText(event.currentTarget.value)}
    />
  )
}
