/** A new token: its name, what it may do, its last day; then the token itself, this once. */
import { type NewToken as Wanted, useTokenDeeds } from "@aiwei/queries/own/factorQueries"
import { DayField } from "@aiwei/ui/day/DayField"
import { Field } from "@aiwei/ui/form/Field"
import { Notice } from "@aiwei/ui/Notice"
import { createSignal, Show } from "solid-js"

import { asDay } from "../../../format/asDay.ts"
import { today } from "../../../format/today.ts"
import { useWords } from "../../../words/language.tsx"
import { refusalText } from "../../../words/refusalText.ts"
import { OnceShown } from "../OnceShown.tsx"
import { Pick } from "../Pick.tsx"
import { StepForm } from "../StepForm.tsx"

const presets = ["read", "import", "export", "all"] as const
type Preset = (typeof presets)[number]

const createToken = () => {
  const { create } = useTokenDeeds()
  const [name, setName] = createSignal("")
  const [preset, setPreset] = createSignal<Preset>("read")
  const [until, setUntil] = createSignal<string | null>(null)
  const [missing, setMissing] = createSignal(false)
  const [made, setMade] = createSignal<string | null>(null)
  const send = () => {
    setMissing(name().trim() === "")
    if (missing()) return
    const last = until()
    const wanted: Wanted = {
      name: name().trim(),
      rights: preset(),
      ...(last === null ? {} : { expiresOn: asDay(last) })
    }
    create.mutate(wanted, { onSuccess: ({ token }) => setMade(token) })
  }
  return {
    name,
    setName,
    preset,
    setPreset,
    until,
    setUntil,
    missing,
    made,
    send,
    busy: () => create.isPending,
    refused: () => create.error
  }
}

export default function NewToken(props: { readonly onDone: () => void }) {
  const words = useWords()
  const it = () => words().factor.tokens
  const state = createToken()
  return (
    <Show when={state.made()} fallback={<Form state={state} onLeave={() => props.onDone()} />}>
      {(token) => (
        <OnceShown
          title={it().made}
          hint={it().madeHint}
          lines={[token()]}
          words={{ copy: it().copy, copied: words().factor.copied, kept: it().kept }}
          onKept={() => props.onDone()}
        />
      )}
    </Show>
  )
}

const Form = (props: {
  readonly state: ReturnType<typeof createToken>
  readonly onLeave: () => void
}) => {
  const words = useWords()
  const it = () => words().factor.tokens
  const { state } = props
  return (
    <StepForm
      busy={state.busy()}
      act={state.busy() ? it().creating : it().create}
      onAct={state.send}
      onLeave={() => props.onLeave()}
    >
      <Field
        label={it().name}
        name="token-name"
        maxLength={100}
        autofocus
        hint={it().nameHint}
        error={state.missing() ? words().factor.missing : null}
        value={state.name()}
        onInput={(event) => state.setName(event.currentTarget.value)}
      />
      <Pick
        label={it().preset}
        value={state.preset()}
        options={presets.map((one) => [one, it().presets[one]] as const)}
        onPick={state.setPreset}
      />
      <DayField
        label={it().expires}
        hint={it().expiresHint}
        optional
        min={today()}
        value={state.until()}
        today={today()}
        words={words().tree.day}
        onChange={state.setUntil}
      />
      <Notice text={state.refused() === null ? null : refusalText(words(), state.refused())} />
    </StepForm>
  )
}
