/** A new task beside the list: what, where, by when, its milestones, and down to which level it goes. */
import { Button } from "@aiwei/ui/Button"
import { DayField } from "@aiwei/ui/day/DayField"
import { Field } from "@aiwei/ui/form/Field"
import { TextArea } from "@aiwei/ui/form/TextArea"
import { Icon } from "@aiwei/ui/Icon"
import { Notice } from "@aiwei/ui/Notice"
import { SidePanel } from "@aiwei/ui/shell/SidePanel"
import { For, Index, Show } from "solid-js"

import { asDay } from "../../../format/asDay.ts"
import { today } from "../../../format/today.ts"
import { useWords } from "../../../words/language.tsx"
import { DutyPick, LevelPick } from "../give/LevelPick.tsx"
import { PlacePick } from "../give/PlacePick.tsx"
import { createNewTask, type NewTaskState } from "./createNewTask.ts"

export default function NewTask(props: {
  readonly onClose: () => void
  readonly onDone: (id: string) => void
}) {
  const words = useWords()
  const t = () => words().officeTasks
  const state = createNewTask((id) => props.onDone(id))
  return (
    <SidePanel
      label={t().record}
      title={t().add}
      closeLabel={words().close}
      onClose={() => props.onClose()}
      foot={
        <Button type="submit" form="new-task" tone="main" disabled={state.busy()}>
          {state.busy() ? words().register.saving : t().addAct}
        </Button>
      }
    >
      <form
        id="new-task"
        class="panel-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void state.send()
        }}
      >
        <What state={state} />
        <Steps state={state} />
        <Down state={state} />
        <Notice text={state.refused()} />
      </form>
    </SidePanel>
  )
}

const What = (props: { readonly state: NewTaskState }) => {
  const words = useWords()
  const t = () => words().officeTasks
  const { said, say, wrong } = props.state
  const needed = (field: "title" | "place" | "due") =>
    wrong()?.[field] === true ? words().register.needed : null
  return (
    <>
      <Field
        label={t().columns.title}
        autofocus
        maxLength={100}
        error={needed("title")}
        value={said.title}
        onInput={(event) => say("title", event.currentTarget.value)}
      />
      <PlacePick
        label={t().columns.place}
        error={needed("place")}
        value={said.place}
        onChoose={(place) => say("place", place)}
      />
      <DayField
        label={t().columns.due}
        value={said.due}
        today={today()}
        words={words().tree.day}
        error={needed("due")}
        onChange={(day) => say("due", day === null ? null : asDay(day))}
      />
      <TextArea
        label={t().text}
        value={said.text}
        maxlength={2000}
        onInput={(event) => say("text", event.currentTarget.value)}
      />
    </>
  )
}

const Down = (props: { readonly state: NewTaskState }) => {
  const { said, say } = props.state
  return (
    <>
      <LevelPick optional value={said.level} onChoose={(level) => say("level", level)} />
      <Show when={said.level !== null}>
        <DutyPick value={said.duty} onChoose={(duty) => say("duty", duty)} />
      </Show>
    </>
  )
}

const Steps = (props: { readonly state: NewTaskState }) => {
  const words = useWords()
  const t = () => words().officeTasks.steps
  const { said, say, wrong, addStep, dropStep } = props.state
  return (
    <fieldset class="task-steps">
      <legend>{t().title}</legend>
      <Index each={said.steps}>
        {(step, at) => (
          <div class="task-step">
            <Field
              label={t().text(at + 1)}
              value={step().text}
              maxLength={100}
              onInput={(event) => say("steps", at, "text", event.currentTarget.value)}
            />
            <DayField
              label={t().due(at + 1)}
              value={step().due}
              today={today()}
              words={words().tree.day}
              onChange={(day) => say("steps", at, "due", day === null ? null : asDay(day))}
            />
            <Button
              tone="bare"
              size="small"
              aria-label={t().drop(at + 1)}
              onClick={() => dropStep(at)}
            >
              <Icon name="close" />
            </Button>
          </div>
        )}
      </Index>
      <Button size="small" onClick={addStep}>
        <Icon name="plus" />
        {t().add}
      </Button>
      <For each={wrong()?.steps === true ? [t().wrong] : []}>
        {(said) => (
          <p class="field-error" role="alert">
            <Icon name="warning" />
            {said}
          </p>
        )}
      </For>
    </fieldset>
  )
}
