/** A password for somebody else: typed, or made up here and then to be seen and copied, this once. */
import { Button } from "@aiwei/ui/Button"
import { Field } from "@aiwei/ui/form/Field"
import { createSignal, Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { CopyButton } from "../page/CopyButton.tsx"
import { madePassword } from "./madePassword.ts"

export const PasswordField = (props: {
  readonly value: string
  readonly error: string | null
  readonly onText: (password: string) => void
}) => {
  const words = useWords()
  const it = () => words().accounts
  const [made, setMade] = createSignal<string | null>(null)
  const isMade = () => made() !== null && made() === props.value
  const make = () => {
    const password = madePassword()
    setMade(password)
    props.onText(password)
  }
  return (
    <>
      <Field
        label={it().password}
        reveal={words().account.show}
        name="new-password"
        autocomplete="new-password"
        hint={it().passwordHint}
        error={props.error}
        value={props.value}
        onInput={(event) => props.onText(event.currentTarget.value)}
      />
      <p class="made-password">
        <Button size="small" onClick={make}>
          {it().generate}
        </Button>
        <Show when={isMade()}>
          <code>{props.value}</code>
          <CopyButton text={props.value} label={it().copy} done={it().copied} />
          <span role="status">{it().generated}</span>
        </Show>
      </p>
    </>
  )
}
