/** A new account beside the list. It has no rights until the security administrator grants some. */
import { useAccountDeeds } from "@aiwei/queries/administration/accountsQueries"
import { Button } from "@aiwei/ui/Button"
import { Field } from "@aiwei/ui/form/Field"
import { Notice } from "@aiwei/ui/Notice"
import { SidePanel } from "@aiwei/ui/shell/SidePanel"
import { createSignal } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { refusalText } from "../../words/refusalText.ts"
import { useFrame } from "../frame/FrameContext.tsx"
import { passwordFault } from "./passwordFault.ts"
import { PasswordField } from "./PasswordField.tsx"

const createNew = (done: (name: string) => void) => {
  const words = useWords()
  const frame = useFrame()
  const { add } = useAccountDeeds()
  const it = () => words().accounts
  const [name, setName] = createSignal("")
  const [displayName, setDisplayName] = createSignal("")
  const [password, setPassword] = createSignal("")
  const [tried, setTried] = createSignal(false)
  const send = () => {
    setTried(true)
    if (name().trim() === "" || passwordFault(password()) !== null) return
    const shown = displayName().trim()
    const wanted = { name: name().trim(), password: password() }
    add.mutate(shown === "" ? wanted : { ...wanted, displayName: shown }, {
      onSuccess: () => {
        frame.say(it().created(name().trim()))
        done(name().trim())
      }
    })
  }
  const passwordError = () => {
    const wrong = tried() ? passwordFault(password()) : null
    return wrong === null ? null : it()[wrong]
  }
  return {
    name,
    setName,
    displayName,
    setDisplayName,
    password,
    setPassword,
    send,
    busy: () => add.isPending,
    nameError: () => (tried() && name().trim() === "" ? it().missing : null),
    passwordError,
    refused: () => (add.error === null ? null : refusalText(words(), add.error))
  }
}

export const NewAccount = (props: {
  readonly onClose: () => void
  readonly onDone: (name: string) => void
}) => {
  const words = useWords()
  const it = () => words().accounts
  const state = createNew((name) => props.onDone(name))
  return (
    <SidePanel
      label={it().record}
      title={it().add}
      closeLabel={words().close}
      onClose={() => props.onClose()}
      foot={
        <Button type="submit" form="new-account" tone="main" disabled={state.busy()}>
          {state.busy() ? it().creating : it().create}
        </Button>
      }
    >
      <form
        id="new-account"
        class="panel-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          state.send()
        }}
      >
        <Field
          label={it().fields.name}
          name="account-name"
          autocomplete="off"
          autofocus
          maxLength={100}
          hint={it().nameHint}
          error={state.nameError()}
          value={state.name()}
          onInput={(event) => state.setName(event.currentTarget.value)}
        />
        <Field
          label={it().fields.displayName}
          name="account-display"
          autocomplete="off"
          maxLength={300}
          hint={it().displayNameHint}
          value={state.displayName()}
          onInput={(event) => state.setDisplayName(event.currentTarget.value)}
        />
        <PasswordField
          value={state.password()}
          error={state.passwordError()}
          onText={state.setPassword}
        />
        <Notice text={state.refused()} />
      </form>
    </SidePanel>
  )
}
