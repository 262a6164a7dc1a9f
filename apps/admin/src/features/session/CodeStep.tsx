/** The second step of signing in: the code of the telephone, or one of the codes to recover with. */
import { Button } from "@aiwei/ui/Button"
import { Field } from "@aiwei/ui/form/Field"
import { Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import type { SignInController } from "./createSignInController.ts"

/** A field that comes later gets no focus of the browser's own. */
const focusIt = (field: HTMLInputElement) => setTimeout(() => field.focus())

export const CodeField = (props: {
  readonly step: SignInController["step"]
  readonly error: string | null
}) => {
  const words = useWords()
  return (
    <>
      <Show
        when={props.step.recovery()}
        fallback={
          <Field
            label={words().signIn.code}
            name="code"
            autocomplete="one-time-code"
            inputMode="numeric"
            maxLength={12}
            ref={focusIt}
            error={props.error}
            value={props.step.code()}
            onInput={(event) => props.step.setCode(event.currentTarget.value)}
          />
        }
      >
        <Field
          label={words().signIn.recovery}
          name="recovery"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          maxLength={64}
          ref={focusIt}
          error={props.error}
          value={props.step.code()}
          onInput={(event) => props.step.setCode(event.currentTarget.value)}
        />
      </Show>
      <p class="door-switch">
        <Button
          tone="bare"
          size="small"
          onClick={() => props.step.useRecovery(!props.step.recovery())}
        >
          {props.step.recovery() ? words().signIn.useCode : words().signIn.useRecovery}
        </Button>
      </p>
    </>
  )
}
