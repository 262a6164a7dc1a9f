/** A new password: the current one, the new one twice. What was typed goes only when it was taken. */
import { domainErrorOf } from "@aiwei/client/domainErrorOf"
import { useChangePassword } from "@aiwei/queries/own/accountQueries"
import { Button } from "@aiwei/ui/Button"
import { Field } from "@aiwei/ui/form/Field"
import { Notice } from "@aiwei/ui/Notice"
import { createSignal, For, Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { refusalText } from "../../words/refusalText.ts"
import { useFrame } from "../frame/FrameContext.tsx"
import { type PasswordFaults, passwordFaults, type Typed } from "./passwordFaults.ts"

const nothing: Typed = { current: "", next: "", repeat: "" }
const fields = ["current", "next", "repeat"] as const

const createPasswordChange = (done: () => void) => {
  const words = useWords()
  const changing = useChangePassword()
  const it = () => words().account
  const [typed, setTyped] = createSignal(nothing)
  const [faults, setFaults] = createSignal<PasswordFaults>({})

  const save = () => {
    const found = passwordFaults(typed())
    setFaults(found)
    if (Object.keys(found).length > 0) return
    const { current, next } = typed()
    const onSuccess = () => {
      setTyped(nothing)
      done()
    }
    changing.mutate({ current, next }, { onSuccess })
  }
  const isCurrent = () => domainErrorOf(changing.error)?._tag === "WrongPassword"
  const error = (field: keyof Typed): string | null => {
    const fault = faults()[field]
    if (fault !== undefined) return it()[fault]
    return field === "current" && isCurrent() ? refusalText(words(), changing.error) : null
  }
  /** What was refused for another reason than a field. */
  const refused = () =>
    changing.error === null || isCurrent() ? null : refusalText(words(), changing.error)
  return { typed, setTyped, save, error, refused, busy: () => changing.isPending }
}

/** Also stands at the door, for who must change it before anything else. */
export const PasswordForm = (props: {
  readonly onDone: () => void
  /** Called so by the page around it. */
  readonly untitled?: boolean
}) => {
  const words = useWords()
  const it = () => words().account
  const { typed, setTyped, save, error, refused, busy } = createPasswordChange(() => props.onDone())
  return (
    <form
      class="form-part"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <Show when={props.untitled !== true}>
        <h2>{it().password}</h2>
      </Show>
      <For each={fields}>
        {(field) => (
          <Field
            label={it()[field]}
            reveal={it().show}
            name={field}
            autocomplete={field === "current" ? "current-password" : "new-password"}
            hint={field === "next" ? it().nextHint : undefined}
            error={error(field)}
            value={typed()[field]}
            onInput={(event) => setTyped({ ...typed(), [field]: event.currentTarget.value })}
          />
        )}
      </For>
      <Notice text={refused()} />
      <Button type="submit" tone="main" disabled={busy()}>
        {busy() ? it().changing : it().change}
      </Button>
    </form>
  )
}

export const PasswordPart = () => {
  const words = useWords()
  const frame = useFrame()
  return <PasswordForm onDone={() => frame.say(words().account.changed)} />
}
