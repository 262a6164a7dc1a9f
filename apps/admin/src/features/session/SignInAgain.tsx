/**
 * The session ended while somebody worked: the password once more, over the page as it stands. It asks
 * for the same person, since what was typed behind it is that person's.
 */
import { type SessionAccount, useSignInAgain } from "@aiwei/queries/sessionQueries"
import { Dialog } from "@aiwei/ui/feedback/Dialog"
import { Field } from "@aiwei/ui/form/Field"
import { createEffect, Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { refusalText } from "../../words/refusalText.ts"
import { CodeField } from "./CodeStep.tsx"
import { createSignInController } from "./createSignInController.ts"

const createAgain = (account: SessionAccount, done: () => void) => {
  const signingIn = useSignInAgain()
  const it = createSignInController(signingIn)
  it.setName(account.name)
  createEffect(() => {
    if (signingIn.isSuccess) done()
  })
  return it
}

export default function SignInAgain(props: {
  readonly account: SessionAccount
  readonly onDone: () => void
  readonly onLeave: () => void
}) {
  const words = useWords()
  const it = createAgain(props.account, () => props.onDone())
  const wrong = () => (it.refused() === null ? null : refusalText(words(), it.refused()))
  const blank = () => (it.step.asked() ? it.step.code() === "" : it.password() === "")
  return (
    <Dialog
      open
      stays
      onOpenChange={(open) => {
        if (!open) props.onLeave()
      }}
      title={words().signIn.again}
      actLabel={it.busy() ? words().signIn.acting : words().signIn.act}
      leaveLabel={words().signIn.other}
      busy={it.busy() || blank()}
      onAct={it.signIn}
    >
      <p>
        {it.step.asked()
          ? words().signIn.codeText(props.account.displayName)
          : words().signIn.againText(props.account.displayName)}
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (!blank()) it.signIn()
        }}
      >
        <input type="hidden" name="username" autocomplete="username" value={props.account.name} />
        <Show
          when={it.step.asked()}
          fallback={
            <Field
              label={words().signIn.password}
              reveal={words().signIn.show}
              name="password"
              autocomplete="current-password"
              autofocus
              error={wrong()}
              hint={words().signIn.otherText}
              value={it.password()}
              onInput={(event) => it.setPassword(event.currentTarget.value)}
            />
          }
        >
          <CodeField step={it.step} error={wrong()} />
        </Show>
      </form>
    </Dialog>
  )
}
