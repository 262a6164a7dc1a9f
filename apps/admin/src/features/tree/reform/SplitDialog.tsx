/** Makes several units of one, from a day on: the parts, where everything below and every record goes, and the plan. */
import { Button } from "@aiwei/ui/Button"
import { Choice } from "@aiwei/ui/form/Choice"
import { Field } from "@aiwei/ui/form/Field"
import { Icon } from "@aiwei/ui/Icon"
import { Notice } from "@aiwei/ui/Notice"
import { For, Index, Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import type { EditProps, UnitAsk } from "../edits/createTreeAsks.ts"
import { DayQuestion } from "../edits/DayQuestion.tsx"
import { FormDialog } from "../edits/FormDialog.tsx"
import { Freed } from "../edits/Freed.tsx"
import { PlanOf } from "../edits/PlanOf.tsx"
import { createSplit } from "./createSplit.ts"
import { ReformPlanShown } from "./ReformPlanShown.tsx"

type Split = ReturnType<typeof createSplit>

export const SplitDialog = (props: EditProps<UnitAsk>) => {
  const words = useWords()
  const t = () => words().treePlans
  const it = createSplit(props)
  return (
    <FormDialog
      title={t().splitTitle(props.ask.card.unit.name)}
      actLabel={t().splitAct}
      busy={it.edit.busy() || it.plan.isError || (it.asked() !== null && !it.ready())}
      onAct={it.act}
      onLeave={props.onLeave}
    >
      <Parts it={it} />
      <Below it={it} />
      <Records it={it} />
      <DayQuestion label={t().on} value={it.on()} onChange={it.setOn} />
      <Show when={it.asked() !== null}>
        <PlanOf query={it.plan}>{(plan) => <ReformPlanShown plan={plan} />}</PlanOf>
      </Show>
      <Notice text={it.edit.said()} />
      <Show when={it.withdrawn()}>
        <Freed checked={it.freed()} onChange={it.free} />
      </Show>
    </FormDialog>
  )
}

const Parts = (props: { readonly it: Split }) => {
  const words = useWords()
  const t = () => words().treePlans
  return (
    <>
      <Index each={props.it.parts}>
        {(part, at) => (
          <div class="tree-part">
            <Field
              label={t().partName(at + 1)}
              value={part().name}
              error={props.it.nameProblem(at) ? t().nameNeeded : null}
              onInput={(event) => props.it.write(at, { name: event.currentTarget.value })}
            />
            <Field
              label={t().partCode(at + 1)}
              value={part().code}
              inputmode="numeric"
              error={props.it.codeProblem(at) ? words().tree.edits.codeWrong : null}
              onInput={(event) => props.it.write(at, { code: event.currentTarget.value })}
            />
            <Show when={props.it.parts.length > 2}>
              <Button
                tone="bare"
                size="small"
                aria-label={t().removePart(at + 1)}
                onClick={() => props.it.dropPart(at)}
              >
                <Icon name="close" />
              </Button>
            </Show>
          </div>
        )}
      </Index>
      <div>
        <Button size="small" onClick={props.it.addPart}>
          <Icon name="plus" />
          {t().addPart}
        </Button>
      </div>
    </>
  )
}

const usePartChoices = (it: Split) => {
  const words = useWords()
  return () =>
    it.parts.map(({ name }, at) => ({
      value: String(at),
      text: name.trim() === "" ? words().treePlans.part(at + 1) : name.trim()
    }))
}

const Below = (props: { readonly it: Split }) => {
  const words = useWords()
  const choices = usePartChoices(props.it)
  return (
    <fieldset class="tree-goes">
      <legend>{words().treePlans.below}</legend>
      <For each={props.it.below()} fallback={<p>{words().treePlans.belowNone}</p>}>
        {({ id, name, level }) => (
          <Choice
            label={level === "building" ? words().tree.building(name) : name}
            value={String(props.it.goes(id))}
            options={choices()}
            onChoose={(part) => props.it.setGoes(id, Number(part))}
          />
        )}
      </For>
    </fieldset>
  )
}

const Records = (props: { readonly it: Split }) => {
  const words = useWords()
  const t = () => words().treePlans
  const choices = usePartChoices(props.it)
  const open = () => [{ value: "", text: t().stayHere }, ...choices()]
  return (
    <Show when={props.it.records().length > 0}>
      <fieldset class="tree-goes">
        <legend>{t().records}</legend>
        <p class="tree-hint">{t().recordsHint}</p>
        <For each={props.it.records()}>
          {({ id, kind, name }) => (
            <Choice
              label={words().register.facts([t().kinds[kind] ?? kind, name])}
              value={String(props.it.recordTo(id) ?? "")}
              options={open()}
              onChoose={(part) => props.it.setRecordTo(id, part === "" ? -1 : Number(part))}
            />
          )}
        </For>
      </fieldset>
    </Show>
  )
}
