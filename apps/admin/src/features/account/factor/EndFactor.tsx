/** Ending one's second factor: password and code, since whoever ends it makes the account easier to enter. */
import { domainErrorOf } from "@aiwei/client/domainErrorOf"
import { useFactorDeeds } from "@aiwei/queries/own/factorQueries"
import { Field } from "@aiwei/ui/form/Field"
import { Notice } from "@aiwei/ui/Notice"
import { createSignal } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { refusalText } from "../../../words/refusalText.ts"
import { useFrame } from "../../frame/FrameContext.tsx"
import { StepForm } from "../StepForm.tsx"
import { OwnPassword } from "./stepFields.tsx"

const createEnding = (done: () => void) => {
  const words = useWords()
  const frame = useFrame()
  const { end } = useFactorDeeds()
  const [password, setPassword] = createSignal("")
  const [code, setCode] = createSignal("")
  const [tried, setTried] = createSignal(false)
  const send = () => {
    setTried(true)
    if (password() === "" || code().trim() === "") return
    const onSuccess = () => {
      frame.say(words().factor.ended)
      done()
    }
    end.mutate({ password: password(), code: code().trim() }, { onSuccess })
  }
  const tag = () => (end.error === null ? null : (domainErrorOf(end.error)?._tag ?? "other"))
  const said = () => refusalText(words(), end.error)
  const missing = (text: string) => (tried() && text.trim() === "" ? words().factor.missing : null)
  return {
    password,
    setPassword,
    code,
    setCode,
    send,
    busy: () => end.isPending,
    passwordError: () => missing(password()) ?? (tag() === "WrongPassword" ? said() : null),
    codeError: () => missing(code()) ?? (tag() === "SecondFactorWrong" ? said() : null),
    refused: () =>
      tag() === null || tag() === "WrongPassword" || tag() === "SecondFactorWrong" ? null : said()
  }
}

export const EndFactor = (props: { readonly onDone: () => void }) => {
  const words = useWords()
  const it = () => words().factor
  const state = createEnding(() => props.onDone())
  return (
    <StepForm busy={state.busy()} act={it().end} onAct={state.send} onLeave={() => props.onDone()}>
      <p class="form-note">{it().endHint}</p>
      <OwnPassword
        error={state.passwordError()}
        value={state.password()}
        onText={state.setPassword}
      />
      <Field
        label={it().codeOrRecovery}
        name="factor-code"
        autocomplete="one-time-code"
        maxLength={64}
        error={state.codeError()}
        value={state.code()}
        onInput={(event) => state.setCode(event.currentTarget.value)}
      />
      <Notice text={state.refused()} />
    </StepForm>
  )
}
