/** How one is called on the pages and in the trail of what was done. */
import { useRename } from "@aiwei/queries/own/accountQueries"
import { type SessionAccount, useSession } from "@aiwei/queries/sessionQueries"
import { Button } from "@aiwei/ui/Button"
import { Field } from "@aiwei/ui/form/Field"
import { createSignal, Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { refusalText } from "../../words/refusalText.ts"
import { useFrame } from "../frame/FrameContext.tsx"

const Form = (props: { readonly account: SessionAccount }) => {
  const words = useWords()
  const frame = useFrame()
  const renaming = useRename()
  const it = () => words().account
  const [name, setName] = createSignal(props.account.displayName)
  const [missing, setMissing] = createSignal(false)
  const save = () => {
    setMissing(name().trim() === "")
    if (missing()) return
    renaming.mutate(name().trim(), { onSuccess: () => frame.say(it().renamed) })
  }
  const error = () => {
    if (missing()) return it().missingName
    return renaming.error === null ? null : refusalText(words(), renaming.error)
  }
  return (
    <form
      class="form-part"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <h2>{it().who}</h2>
      <p class="form-note">
        {it().login} {props.account.name}
      </p>
      <Field
        label={it().displayName}
        autocomplete="name"
        maxLength={300}
        error={error()}
        value={name()}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" disabled={renaming.isPending}>
        {it().rename}
      </Button>
    </form>
  )
}

export const NamePart = () => {
  const session = useSession()
  return <Show when={session.data}>{(account) => <Form account={account()} />}</Show>
}
