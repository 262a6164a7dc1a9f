/** Makes one unit of several, from a day on: which ones, what they become, and what that changes. */
import { Button } from "@aiwei/ui/Button"
import { Choice } from "@aiwei/ui/form/Choice"
import { Field } from "@aiwei/ui/form/Field"
import { Icon } from "@aiwei/ui/Icon"
import { Notice } from "@aiwei/ui/Notice"
import { For, Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import type { EditProps, UnitAsk } from "../edits/createTreeAsks.ts"
import { DayQuestion } from "../edits/DayQuestion.tsx"
import { FormDialog } from "../edits/FormDialog.tsx"
import { Freed } from "../edits/Freed.tsx"
import { PlanOf } from "../edits/PlanOf.tsx"
import { TreeSearch } from "../TreeSearch.tsx"
import { createMerge, newOne } from "./createMerge.ts"
import { ReformPlanShown } from "./ReformPlanShown.tsx"

interface Part {
  readonly it: ReturnType<typeof createMerge>
}

/** The unit the dialog was opened at stays among them; any other can be taken out again. */
const ChosenUnits = (props: Part) => {
  const words = useWords()
  const t = () => words().treePlans
  return (
    <ul class="tree-chosen" aria-label={t().merging}>
      <For each={props.it.units()}>
        {(unit, at) => (
          <li>
            {unit.name}
            <Show when={at() > 0}>
              <Button
                tone="bare"
                size="small"
                aria-label={t().remove(unit.name)}
                onClick={() => props.it.drop(unit.id)}
              >
                <Icon name="close" />
              </Button>
            </Show>
          </li>
        )}
      </For>
    </ul>
  )
}

const NewUnit = (props: Part) => {
  const words = useWords()
  const t = () => words().treePlans
  return (
    <>
      <Field
        label={t().newName}
        value={props.it.name()}
        onInput={(event) => props.it.setName(event.currentTarget.value)}
      />
      <Field
        label={t().newCode}
        value={props.it.code()}
        inputmode="numeric"
        hint={words().tree.edits.codeHint}
        error={props.it.codeWrong() ? words().tree.edits.codeWrong : null}
        onInput={(event) => props.it.setCode(event.currentTarget.value)}
      />
    </>
  )
}

export const MergeDialog = (props: EditProps<UnitAsk>) => {
  const words = useWords()
  const t = () => words().treePlans
  const it = createMerge(props)
  return (
    <FormDialog
      title={t().mergeTitle(props.ask.card.unit.name)}
      actLabel={t().mergeAct}
      busy={it.edit.busy() || !it.ready()}
      onAct={it.act}
      onLeave={props.onLeave}
    >
      <TreeSearch day={props.day} label={t().with} placesOnly clears onPick={it.add} />
      <p class="tree-hint">{t().withHint}</p>
      <ChosenUnits it={it} />
      <Choice
        label={t().into}
        value={it.into()}
        options={[
          ...it.units().map(({ id, name }) => ({ value: id as string, text: t().stay(name) })),
          { value: newOne, text: t().newUnit }
        ]}
        onChoose={it.setInto}
      />
      <Show when={it.into() === newOne}>
        <NewUnit it={it} />
      </Show>
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
