/** A new rule document beside the list, or the next version of one; with its file. */
import type { Day } from "@aiwei/domain/shared/Day"
import { type RuleLine, useRuleDeeds } from "@aiwei/queries/duty/ruleQueries"
import { Button } from "@aiwei/ui/Button"
import { Field } from "@aiwei/ui/form/Field"
import { Select } from "@aiwei/ui/form/Select"
import { Notice } from "@aiwei/ui/Notice"
import { SidePanel } from "@aiwei/ui/shell/SidePanel"
import { createSignal } from "solid-js"

import { today } from "../../format/today.ts"
import { useWords } from "../../words/language.tsx"
import { refusalText } from "../../words/refusalText.ts"
import { useFrame } from "../frame/FrameContext.tsx"
import { FileField } from "../page/FileField.tsx"
import { DayQuestion } from "../tree/edits/DayQuestion.tsx"
import { newestOf } from "./ruleVersions.ts"

interface NewProps {
  readonly rules: ReadonlyArray<RuleLine>
  /** The version that is to be superseded, where somebody asked for that. */
  readonly after: string | null
  readonly onClose: () => void
  readonly onDone: (id: string) => void
}

const createNew = (props: NewProps) => {
  const words = useWords()
  const frame = useFrame()
  const { add } = useRuleDeeds()
  const it = () => words().rules.form
  const earlier = (id: string | null) => props.rules.find((rule) => rule.id === id)
  const [supersedes, setSupersedes] = createSignal(props.after)
  const [title, setTitle] = createSignal(earlier(props.after)?.title ?? "")
  const [number, setNumber] = createSignal("")
  const [from, setFrom] = createSignal<Day>(today())
  const [file, setFile] = createSignal<File | null>(null)
  const [tried, setTried] = createSignal(false)
  const titleError = () => (tried() && title().trim() === "" ? it().titleNeeded : null)
  const choose = (id: string) => {
    setSupersedes(id === "" ? null : id)
    if (title().trim() === "") setTitle(earlier(id)?.title ?? "")
  }
  const send = async () => {
    setTried(true)
    if (titleError() !== null) return
    const no = number().trim()
    const wanted = { office: frame.office(), title: title().trim(), number: no === "" ? null : no }
    const made = await add
      .mutateAsync({ ...wanted, effectiveFrom: from(), supersedes: supersedes(), file: file() })
      .catch(() => null)
    if (made === null) return
    frame.say(it().done(made.title, made.version))
    props.onDone(made.id)
  }
  return {
    supersedes,
    choose,
    title,
    setTitle,
    number,
    setNumber,
    from,
    setFrom,
    setFile,
    titleError,
    send,
    busy: () => add.isPending,
    refused: () => (add.error === null ? null : refusalText(words(), add.error))
  }
}

export default function NewRule(props: NewProps) {
  const words = useWords()
  const it = () => words().rules
  const state = createNew(props)
  return (
    <SidePanel
      label={it().record}
      title={props.after === null ? it().add : it().addNext}
      closeLabel={words().close}
      onClose={() => props.onClose()}
      foot={
        <Button type="submit" form="new-rule" tone="main" disabled={state.busy()}>
          {state.busy() ? it().form.saving : it().form.save}
        </Button>
      }
    >
      <form
        id="new-rule"
        class="panel-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void state.send()
        }}
      >
        <p class="form-note">{it().form.never}</p>
        <Fields state={state} rules={props.rules} />
        <Notice text={state.refused()} />
      </form>
    </SidePanel>
  )
}

const Fields = (props: {
  readonly state: ReturnType<typeof createNew>
  readonly rules: ReadonlyArray<RuleLine>
}) => {
  const words = useWords()
  const it = () => words().rules
  const { state } = props
  const options = () => [
    { value: "", text: it().form.supersedesNone },
    ...newestOf(props.rules).map(({ id, title, version }) => ({
      value: id as string,
      text: `${title} ${it().version(version)}`
    }))
  ]
  return (
    <>
      <Select
        label={it().form.supersedes}
        value={state.supersedes() ?? ""}
        options={options()}
        onChoose={state.choose}
      />
      <Field
        label={it().form.title}
        hint={it().form.titleHint}
        maxLength={200}
        value={state.title()}
        error={state.titleError()}
        onInput={(event) => state.setTitle(event.currentTarget.value)}
      />
      <Field
        label={it().form.number}
        hint={it().form.numberHint}
        maxLength={100}
        value={state.number()}
        onInput={(event) => state.setNumber(event.currentTarget.value)}
      />
      <DayQuestion label={it().form.from} value={state.from()} onChange={state.setFrom} />
      <FileField label={it().form.file} hint={it().form.fileHint} onFile={state.setFile} />
    </>
  )
}
