/** New codes to recover with, against one code of the telephone; the old ones are over at once. */
import { useFactorDeeds } from "@aiwei/queries/own/factorQueries"
import { createSignal, Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { refusalText } from "../../../words/refusalText.ts"
import { StepForm } from "../StepForm.tsx"
import { RecoveryCodes } from "./RecoveryCodes.tsx"
import { CodeOfPhone } from "./stepFields.tsx"

const createNewCodes = () => {
  const words = useWords()
  const { newCodes } = useFactorDeeds()
  const [code, setCode] = createSignal("")
  const [missing, setMissing] = createSignal(false)
  const [made, setMade] = createSignal<ReadonlyArray<string> | null>(null)
  const send = () => {
    setMissing(code().trim() === "")
    if (missing()) return
    newCodes.mutate(code().trim(), {
      onSuccess: ({ recoveryCodes }) => setMade(recoveryCodes),
      onError: () => setCode("")
    })
  }
  const wrong = () => {
    if (missing()) return words().factor.missing
    return newCodes.error === null ? null : refusalText(words(), newCodes.error)
  }
  return { code, setCode, made, send, wrong, busy: () => newCodes.isPending }
}

export const NewCodes = (props: { readonly onDone: () => void }) => {
  const state = createNewCodes()
  return (
    <Show when={state.made()} fallback={<Asked state={state} onLeave={() => props.onDone()} />}>
      {(codes) => <RecoveryCodes codes={codes()} onKept={() => props.onDone()} />}
    </Show>
  )
}

const Asked = (props: {
  readonly state: ReturnType<typeof createNewCodes>
  readonly onLeave: () => void
}) => {
  const words = useWords()
  const it = () => words().factor
  return (
    <StepForm
      busy={props.state.busy()}
      act={it().newCodes}
      onAct={props.state.send}
      onLeave={() => props.onLeave()}
    >
      <CodeOfPhone
        autofocus
        hint={it().newCodesHint}
        error={props.state.wrong()}
        value={props.state.code()}
        onText={props.state.setCode}
      />
    </StepForm>
  )
}
