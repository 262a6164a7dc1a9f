/** A new leading group beside the list: of which unit and for what, its seats from the template, and others. */
import type { Day } from "@aiwei/domain/shared/Day"
import type { GroupPurpose } from "@aiwei/queries/duty/groupQueries"
import { useGroupDeeds, useGroupTemplates } from "@aiwei/queries/duty/groupQueries"
import { Button } from "@aiwei/ui/Button"
import { Field } from "@aiwei/ui/form/Field"
import { Select } from "@aiwei/ui/form/Select"
import type { Suggestion } from "@aiwei/ui/form/Suggestion"
import { Notice } from "@aiwei/ui/Notice"
import { SidePanel } from "@aiwei/ui/shell/SidePanel"
import { createSignal, For, Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { refusalText } from "../../../words/refusalText.ts"
import { useFrame } from "../../frame/FrameContext.tsx"
import { createSeats } from "./createSeats.ts"
import { DayBox } from "./DayBox.tsx"
import { SeatFields } from "./SeatFields.tsx"
import { UnitField } from "./UnitField.tsx"

interface NewProps {
  readonly on: Day
  readonly onClose: () => void
  readonly onDone: (id: string) => void
}

const createFields = (first: Day) => {
  const [unit, setUnit] = createSignal<Suggestion | null>(null)
  const [purpose, setPurpose] = createSignal<GroupPurpose>("sanitaryCity")
  const [name, setName] = createSignal("")
  const [docNo, setDocNo] = createSignal("")
  const [docDay, setDocDay] = createSignal<Day | null>(null)
  const [on, setOn] = createSignal<Day>(first)
  const [fromTemplate, setFromTemplate] = createSignal(true)
  return {
    unit,
    setUnit,
    purpose,
    setPurpose,
    name,
    setName,
    docNo,
    setDocNo,
    docDay,
    setDocDay,
    on,
    setOn,
    fromTemplate,
    setFromTemplate
  }
}

const orNull = (text: string): string | null => (text.trim() === "" ? null : text.trim())

const useTakeBack = () => {
  const words = useWords()
  const frame = useFrame()
  const { end } = useGroupDeeds()
  const it = () => words().groups.form
  return async (made: { readonly id: string; readonly version: string }, on: Day, name: string) => {
    try {
      await end.mutateAsync({ ...made, on, reason: it().undo })
      frame.say(it().undone(name))
    } catch (thrown) {
      frame.say(it().notUndone(refusalText(words(), thrown)))
    }
  }
}

const createNew = (props: NewProps) => {
  const words = useWords()
  const frame = useFrame()
  const { add } = useGroupDeeds()
  const takeBack = useTakeBack()
  const it = () => words().groups
  const fields = createFields(props.on)
  const seats = createSeats()
  const [tried, setTried] = createSignal(false)
  const { unit, purpose, name, docNo, docDay, on, fromTemplate } = fields
  const unitError = () => (tried() && unit() === null ? it().form.unitNeeded : null)
  const nameError = () =>
    tried() && purpose() === "other" && orNull(name()) === null ? it().form.nameNeeded : null
  const send = async () => {
    setTried(true)
    const where = unit()
    if (where === null || nameError() !== null) return
    const wanted = {
      unit: where.value,
      purpose: purpose(),
      name: orNull(name()),
      docNo: orNull(docNo()),
      docDay: docDay(),
      on: on(),
      seats: seats.wanted(),
      fromTemplate: fromTemplate() && purpose() !== "other"
    }
    const made = await add.mutateAsync(wanted).catch(() => null)
    if (made === null) return
    const shown = wanted.name ?? `${where.text} ${it().purposes[wanted.purpose]}`
    const act = () => void takeBack(made, wanted.on, shown)
    frame.say(it().form.made(shown), { label: it().form.undo, act })
    props.onDone(made.id)
  }
  const refused = () => (add.error === null ? null : refusalText(words(), add.error))
  return { ...fields, seats, unitError, nameError, send, busy: () => add.isPending, refused }
}
type State = ReturnType<typeof createNew>

export const NewGroup = (props: NewProps) => {
  const words = useWords()
  const it = () => words().groups
  const state = createNew(props)
  return (
    <SidePanel
      label={it().record}
      title={it().add}
      closeLabel={words().close}
      onClose={() => props.onClose()}
      foot={
        <Button type="submit" form="new-group" tone="main" disabled={state.busy()}>
          {state.busy() ? it().form.creating : it().form.create}
        </Button>
      }
    >
      <form
        id="new-group"
        class="panel-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void state.send()
        }}
      >
        <About state={state} />
        <TemplateSeats state={state} />
        <SeatFields state={state.seats} />
        <Notice text={state.refused()} />
      </form>
    </SidePanel>
  )
}

const About = (props: { readonly state: State }) => {
  const words = useWords()
  const it = () => words().groups
  const { state } = props
  const purposes = () => Object.entries(it().purposes)
  return (
    <>
      <UnitField
        label={it().form.unit}
        hint={it().form.unitHint}
        value={state.unit()}
        error={state.unitError()}
        onChoose={state.setUnit}
      />
      <Select
        label={it().form.purpose}
        value={state.purpose()}
        options={purposes().map(([value, text]) => ({ value, text }))}
        // Nothing else stands among the options.
        onChoose={(chosen) => state.setPurpose(chosen as GroupPurpose)}
      />
      <Field
        label={it().form.name}
        hint={it().form.nameHint}
        maxLength={100}
        value={state.name()}
        error={state.nameError()}
        onInput={(event) => state.setName(event.currentTarget.value)}
      />
      <DayBox label={it().form.on} value={state.on()} onChange={state.setOn} />
      <Field
        label={it().form.docNo}
        hint={it().form.docNoHint}
        maxLength={100}
        value={state.docNo()}
        onInput={(event) => state.setDocNo(event.currentTarget.value)}
      />
      <DayBox optional label={it().form.docDay} value={state.docDay()} onChange={state.setDocDay} />
    </>
  )
}

/** What the template brings, before it is there. */
const TemplateSeats = (props: { readonly state: State }) => {
  const words = useWords()
  const it = () => words().groups
  const templates = useGroupTemplates()
  const seats = () =>
    templates.data?.find(({ purpose }) => purpose === props.state.purpose())?.seats ?? []
  return (
    <Show when={seats().length > 0}>
      <fieldset class="seat-part">
        <label class="seat-check">
          <input
            type="checkbox"
            checked={props.state.fromTemplate()}
            onChange={(event) => props.state.setFromTemplate(event.currentTarget.checked)}
          />
          {it().form.template}
        </label>
        <Show when={props.state.fromTemplate()}>
          <p class="form-note">{it().form.templateNote}</p>
          <ul class="seat-list">
            <For each={seats()}>
              {({ role, postKind }) => (
                <Show when={postKind}>
                  {(kind) => (
                    <li>
                      {it().form.templateSeat(it().roles[role], words().who.postKinds[kind()])}
                    </li>
                  )}
                </Show>
              )}
            </For>
          </ul>
        </Show>
      </fieldset>
    </Show>
  )
}
