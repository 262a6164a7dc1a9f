/** Who joins a group and who leaves it from a day on, with the reason and the document (M03). */
import type { Day } from "@aiwei/domain/shared/Day"
import { type GroupShown, useGroupDeeds } from "@aiwei/queries/duty/groupQueries"
import { Button } from "@aiwei/ui/Button"
import { Field } from "@aiwei/ui/form/Field"
import { Notice } from "@aiwei/ui/Notice"
import { createSignal, For, onMount } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { refusalText } from "../../../words/refusalText.ts"
import { useFrame } from "../../frame/FrameContext.tsx"
import { sitterText } from "../seatText.ts"
import { createSeats } from "./createSeats.ts"
import { DayBox } from "./DayBox.tsx"
import { SeatFields } from "./SeatFields.tsx"

interface FormProps {
  readonly shown: GroupShown
  readonly onDone: () => void
}

const createAdjust = (props: FormProps) => {
  const words = useWords()
  const frame = useFrame()
  const { adjust } = useGroupDeeds()
  const it = () => words().groups
  const [on, setOn] = createSignal<Day>(props.shown.day)
  const [reason, setReason] = createSignal("")
  const [docNo, setDocNo] = createSignal("")
  const [leaving, setLeaving] = createSignal<ReadonlyArray<string>>([])
  const [tried, setTried] = createSignal(false)
  const seats = createSeats()
  const nothing = () => leaving().length === 0 && seats.wanted().length === 0
  const send = async () => {
    setTried(true)
    if (reason().trim() === "" || nothing()) return
    const { id, version, name } = props.shown.group
    const wanted = { id, version, on: on(), reason: reason().trim(), end: leaving() }
    const no = docNo().trim()
    const done = await adjust
      .mutateAsync({ ...wanted, docNo: no === "" ? null : no, seats: seats.wanted() })
      .catch(() => null)
    if (done === null) return
    frame.say(it().adjust.done(name))
    props.onDone()
  }
  return {
    on,
    setOn,
    reason,
    setReason,
    docNo,
    setDocNo,
    seats,
    send,
    leaves: (id: string) => leaving().includes(id),
    tick: (id: string, ticked: boolean) =>
      setLeaving((all) => (ticked ? [...all, id] : all.filter((one) => one !== id))),
    reasonError: () => (tried() && reason().trim() === "" ? it().form.reasonNeeded : null),
    nothing: () => (tried() && nothing() ? it().form.nothing : null),
    busy: () => adjust.isPending,
    refused: () => (adjust.error === null ? null : refusalText(words(), adjust.error))
  }
}

export default function AdjustForm(props: FormProps) {
  const words = useWords()
  const it = () => words().groups
  const state = createAdjust(props)
  let form: HTMLFormElement | undefined
  onMount(() => form?.querySelector("input")?.focus())
  return (
    <form
      class="panel-form"
      noValidate
      aria-label={it().adjust.title(props.shown.group.name)}
      ref={(element) => (form = element)}
      onSubmit={(event) => {
        event.preventDefault()
        void state.send()
      }}
    >
      <DayBox label={it().adjust.on} value={state.on()} onChange={state.setOn} />
      <Field
        label={it().adjust.reason}
        hint={it().adjust.reasonHint}
        maxLength={300}
        value={state.reason()}
        error={state.reasonError()}
        onInput={(event) => state.setReason(event.currentTarget.value)}
      />
      <Field
        label={it().form.docNo}
        maxLength={100}
        value={state.docNo()}
        onInput={(event) => state.setDocNo(event.currentTarget.value)}
      />
      <fieldset class="seat-part">
        <legend>{it().adjust.leaves}</legend>
        <p class="form-note">{it().adjust.leavesNote}</p>
        <For each={props.shown.roster}>
          {(seat) => (
            <label class="seat-check">
              <input
                type="checkbox"
                checked={state.leaves(seat.seatId)}
                onChange={(event) => state.tick(seat.seatId, event.currentTarget.checked)}
              />
              {it().roles[seat.role]} {sitterText(words(), seat)}
            </label>
          )}
        </For>
      </fieldset>
      <SeatFields state={state.seats} />
      <Notice text={state.nothing() ?? state.refused()} />
      <div class="form-acts">
        <Button type="submit" tone="main" disabled={state.busy()}>
          {state.busy() ? it().saving : it().adjust.act}
        </Button>
        <Button onClick={() => props.onDone()}>{it().leave}</Button>
      </div>
    </form>
  )
}
