/** Corrects what was written wrongly of a group: its name, its document, what somebody does. No day changes. */
import type { Day } from "@aiwei/domain/shared/Day"
import { type GroupShown, useGroupDeeds } from "@aiwei/queries/duty/groupQueries"
import { Button } from "@aiwei/ui/Button"
import { Field } from "@aiwei/ui/form/Field"
import { TextArea } from "@aiwei/ui/form/TextArea"
import { Notice } from "@aiwei/ui/Notice"
import { createSignal, For, onMount } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { refusalText } from "../../../words/refusalText.ts"
import { useFrame } from "../../frame/FrameContext.tsx"
import { sitterText } from "../seatText.ts"
import { DayBox } from "./DayBox.tsx"

interface FormProps {
  readonly shown: GroupShown
  readonly onDone: () => void
}

const createChange = (props: FormProps) => {
  const words = useWords()
  const frame = useFrame()
  const { change } = useGroupDeeds()
  const { group, roster } = props.shown
  const [name, setName] = createSignal(group.name)
  const [docNo, setDocNo] = createSignal(group.docNo ?? "")
  const [docDay, setDocDay] = createSignal<Day | null>(group.docDay)
  const [duties, setDuties] = createSignal<ReadonlyMap<string, string>>(new Map())
  const send = async () => {
    const seats = roster.flatMap(({ seatId: id, dutyText: before }) => {
      const dutyText = duties().get(id)?.trim()
      return dutyText === undefined || dutyText === before ? [] : [{ id, dutyText }]
    })
    const no = docNo().trim()
    const said = { name: name().trim(), docNo: no === "" ? null : no, docDay: docDay() }
    const { id, version } = props.shown.group
    const done = await change.mutateAsync({ id, version, ...said, seats }).catch(() => null)
    if (done === null) return
    frame.say(words().groups.change.done(said.name))
    props.onDone()
  }
  return {
    name,
    setName,
    docNo,
    setDocNo,
    docDay,
    setDocDay,
    send,
    dutyOf: (id: string, before: string) => duties().get(id) ?? before,
    setDuty: (id: string, text: string) => setDuties((all) => new Map([...all, [id, text]])),
    busy: () => change.isPending,
    refused: () => (change.error === null ? null : refusalText(words(), change.error))
  }
}

export default function ChangeForm(props: FormProps) {
  const words = useWords()
  const it = () => words().groups
  const state = createChange(props)
  let form: HTMLFormElement | undefined
  onMount(() => form?.querySelector("input")?.focus())
  return (
    <form
      class="panel-form"
      noValidate
      aria-label={it().change.title(props.shown.group.name)}
      ref={(element) => (form = element)}
      onSubmit={(event) => {
        event.preventDefault()
        void state.send()
      }}
    >
      <p class="form-note">{it().change.note}</p>
      <Field
        label={it().form.name}
        maxLength={100}
        value={state.name()}
        onInput={(event) => state.setName(event.currentTarget.value)}
      />
      <Field
        label={it().form.docNo}
        hint={it().form.docNoHint}
        maxLength={100}
        value={state.docNo()}
        onInput={(event) => state.setDocNo(event.currentTarget.value)}
      />
      <DayBox optional label={it().form.docDay} value={state.docDay()} onChange={state.setDocDay} />
      <For each={props.shown.roster}>
        {(seat) => (
          <TextArea
            label={it().change.dutyOf(it().roles[seat.role], sitterText(words(), seat))}
            maxlength={300}
            rows={2}
            value={state.dutyOf(seat.seatId, seat.dutyText)}
            onInput={(event) => state.setDuty(seat.seatId, event.currentTarget.value)}
          />
        )}
      </For>
      <Notice text={state.refused()} />
      <div class="form-acts">
        <Button type="submit" tone="main" disabled={state.busy()}>
          {state.busy() ? it().saving : it().save}
        </Button>
        <Button onClick={() => props.onDone()}>{it().leave}</Button>
      </div>
    </form>
  )
}
