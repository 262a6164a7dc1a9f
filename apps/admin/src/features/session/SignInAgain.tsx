/**
 * The session ended while somebody worked: the password once more, over the page as it stands. It asks
 * for the same person, since what was typed behind it is that person's.
 */
import { type SessionAccount, useSignInAgain } from "@aiwei/queries/sessionQueries"
import { Dialog } from "@aiwei/ui/feedback/Dialog"
import { Field } from "@aiwei/ui/form/Field"
import { createSignal } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { refusalText } from "../../words/refusalText.ts"

export default function SignInAgain(props: {
  readonly account: SessionAccount
  readonly onDone: () => void
  readonly onLeave: () => void
}) {
  const words = useWords()
  const [password, setPassword] = createSignal("")
  const signingIn = useSignInAgain()
  const signIn = () =>
    signingIn.mutate(
      { name: props.account.name, password: password() },
      { onSuccess: () => props.onDone() }
    )
  const wrong = () => (signingIn.error === null ? null : refusalText(words(), signingIn.error))
  return (
    <Dialog
      open
      stays
      onOpenChange={(open) => {
        if (!open) props.onLeave()
      }}
      title={words().signIn.again}
      actLabel={signingIn.isPending ? words().signIn.acting : words().signIn.act}
      leaveLabel={words().signIn.other}
      busy={signingIn.isPending || password() === ""}
      onAct={signIn}
    >
      <p>{words().signIn.againText(props.account.displayName)}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (password() !== "") signIn()
        }}
      >
        <input type="hidden" name="username" autocomplete="username" value={props.account.name} />
        <Field
          label={words().signIn.password}
          reveal={words().signIn.show}
          name="password"
          autocomplete="current-password"
          autofocus
          error={wrong()}
          hint={words().signIn.otherText}
          value={password()}
          onInput={(event) => setPassword(event.currentTarget.value)}
        />
      </form>
    </Dialog>
  )
}
