/** Another number of days for one kind, and why. What is typed stays where the server refuses it. */
import {
  type RetentionLine,
  useRetentionDeeds
} from "@aiwei/queries/administration/retentionQueries"
import { Button } from "@aiwei/ui/Button"
import { Field } from "@aiwei/ui/form/Field"
import { createSignal } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { refusalText } from "../../words/refusalText.ts"
import { useFrame } from "../frame/FrameContext.tsx"
import { readDays } from "./readDays.ts"

const createRule = (rule: () => RetentionLine) => {
  const words = useWords()
  const frame = useFrame()
  const { change } = useRetentionDeeds()
  const [typed, setTyped] = createSignal(String(rule().days))
  const [basis, setBasis] = createSignal("")
  const [wrong, setWrong] = createSignal(false)
  const it = () => words().personalData
  const send = () => {
    const { kind } = rule()
    const days = readDays(typed(), rule())
    setWrong(days === null)
    if (days === null) return
    change.mutate(
      { kind, days, basis: basis().trim() },
      { onSuccess: () => frame.say(it().saved(it().kinds[kind])) }
    )
  }
  const error = () => {
    if (wrong()) return it().wrong(rule().least, rule().most)
    return change.error === null ? null : refusalText(words(), change.error)
  }
  return { typed, setTyped, basis, setBasis, send, error, busy: () => change.isPending }
}

export const RuleForm = (props: { readonly rule: RetentionLine }) => {
  const words = useWords()
  const it = () => words().personalData
  const form = createRule(() => props.rule)
  return (
    <form
      noValidate
      aria-label={it().changeOf(it().kinds[props.rule.kind])}
      onSubmit={(event) => {
        event.preventDefault()
        form.send()
      }}
    >
      <Field
        label={it().daysField}
        inputMode="numeric"
        maxLength={6}
        hint={it().bounds(props.rule.least, props.rule.most)}
        error={form.error()}
        value={form.typed()}
        onInput={(event) => form.setTyped(event.currentTarget.value)}
      />
      <Field
        label={it().basisField}
        maxLength={200}
        hint={it().basisHint}
        value={form.basis()}
        onInput={(event) => form.setBasis(event.currentTarget.value)}
      />
      <div class="form-acts">
        <Button type="submit" disabled={form.busy()}>
          {it().save}
        </Button>
      </div>
    </form>
  )
}
