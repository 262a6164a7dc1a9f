/** Writes a new template: title, text, weight, and targets, each with the indicator that measures it. */
import { useScheme } from "@aiwei/queries/schemeQueries"
import { Button } from "@aiwei/ui/Button"
import { Field } from "@aiwei/ui/form/Field"
import { Select } from "@aiwei/ui/form/Select"
import { TextArea } from "@aiwei/ui/form/TextArea"
import { Icon } from "@aiwei/ui/Icon"
import { Notice } from "@aiwei/ui/Notice"
import { Index, Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { useFrame } from "../../frame/FrameContext.tsx"
import { markedBy } from "../../ranking/markedLine.ts"
import { linesToCheck } from "../../scheme/read/linesToCheck.ts"
import { createTemplate, type TargetDraft, type TemplateState } from "./createTemplate.ts"

export const TemplateForm = (props: {
  readonly year: number
  readonly onDone: () => void
  readonly onLeave: () => void
}) => {
  const words = useWords()
  const it = () => words().letters.writing
  const state = createTemplate(
    () => props.year,
    () => props.onDone()
  )
  return (
    <form
      class="panel-form"
      noValidate
      aria-label={it().add}
      onSubmit={(event) => {
        event.preventDefault()
        void state.send()
      }}
    >
      <p class="form-note">{it().never}</p>
      <Field
        label={it().name}
        hint={it().nameHint}
        autofocus
        maxLength={200}
        value={state.title()}
        error={state.titleError()}
        onInput={(event) => state.setTitle(event.currentTarget.value)}
      />
      <TextArea
        label={it().text}
        hint={it().textHint}
        rows={5}
        value={state.text()}
        onInput={(event) => state.setText(event.currentTarget.value)}
      />
      <Field
        label={it().weight}
        hint={it().weightHint}
        inputmode="decimal"
        value={state.weight()}
        onInput={(event) => state.setWeight(event.currentTarget.value)}
      />
      <Targets state={state} />
      <Notice text={state.targetError() ?? state.refused()} />
      <div class="form-acts">
        <Button type="submit" tone="main" disabled={state.busy()}>
          {state.busy() ? it().saving : it().save}
        </Button>
        <Button onClick={() => props.onLeave()}>{words().groups.leave}</Button>
      </div>
    </form>
  )
}

const Targets = (props: { readonly state: TemplateState }) => {
  const words = useWords()
  const it = () => words().letters.writing
  const { targets } = props.state
  return (
    <fieldset class="letter-fields">
      <legend>{it().targets}</legend>
      <Index each={targets.targets()}>
        {(target, at) => (
          <Target
            target={target()}
            no={at + 1}
            alone={targets.targets().length === 1}
            onChange={(part) => targets.change(at, part)}
            onRemove={() => targets.remove(at)}
          />
        )}
      </Index>
      <Button onClick={() => targets.add()}>
        <Icon name="plus" />
        {it().addTarget}
      </Button>
    </fieldset>
  )
}

const Target = (props: {
  readonly target: TargetDraft
  readonly no: number
  readonly alone: boolean
  readonly onChange: (part: Partial<TargetDraft>) => void
  readonly onRemove: () => void
}) => {
  const words = useWords()
  const frame = useFrame()
  const it = () => words().letters.writing
  const scheme = useScheme(frame.office, () => null)
  const toCheck = () => linesToCheck(scheme.data?.document ?? null)
  const options = () => [
    { value: "", text: it().noIndicator },
    ...(scheme.data?.indicators ?? []).map(({ code, name }) => ({
      value: code as string,
      text: `${code} ${markedBy(words(), { code, name }, toCheck())}`
    }))
  ]
  return (
    <div class="letter-target">
      <TextArea
        label={it().target(props.no)}
        rows={2}
        maxlength={300}
        value={props.target.text}
        onInput={(event) => props.onChange({ text: event.currentTarget.value })}
      />
      <Select
        label={it().indicator(props.no)}
        value={props.target.indicator}
        options={options()}
        onChoose={(indicator) => props.onChange({ indicator })}
      />
      <Show when={!props.alone}>
        <Button
          tone="bare"
          size="small"
          aria-label={it().removeTarget(props.no)}
          onClick={() => props.onRemove()}
        >
          <Icon name="close" />
          {it().removeTarget(props.no)}
        </Button>
      </Show>
    </div>
  )
}
