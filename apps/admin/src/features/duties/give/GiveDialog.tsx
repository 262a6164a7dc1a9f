/** Names somebody for one place or for several: who, and from which day. Nothing is chosen for anybody. */
import "../../frame/formPage.css"
import type { Day } from "@aiwei/domain/shared/Day"
import { DayField } from "@aiwei/ui/day/DayField"
import { Dialog } from "@aiwei/ui/feedback/Dialog"
import type { ToastAction } from "@aiwei/ui/feedback/Toasts"
import { Notice } from "@aiwei/ui/Notice"
import { createSignal, lazy, Show, Suspense } from "solid-js"

import { asDay } from "../../../format/asDay.ts"
import { today } from "../../../format/today.ts"
import { useWords } from "../../../words/language.tsx"
import { reasonText } from "../reasonText.ts"
import { createHolder } from "./createHolder.ts"
import type { GiveRow } from "./GiveRow.ts"
import { HolderFields } from "./HolderFields.tsx"
import { useGiveAndSay } from "./useGiveAndSay.ts"

const TrainingWarning = lazy(() => import("./TrainingWarning.tsx"))

interface GiveProps {
  readonly rows: ReadonlyArray<GiveRow>
  /** The day looked at. */
  readonly day: Day
  readonly onDone: (said: string, undo: ToastAction) => void
  readonly onLeave: () => void
}

const createGive = (props: GiveProps) => {
  const words = useWords()
  const misspelt = props.rows.every(({ gap }) => gap?.reason === "nameUnknown")
  const holder = createHolder(null, (kind) => words().who.postKinds[kind])
  const [from, setFrom] = createSignal<Day | null>(misspelt ? null : props.day)
  const [busy, setBusy] = createSignal(false)
  const [refused, refuse] = createSignal<string | null>(null)
  const [blank, setBlank] = createSignal(false)
  const give = useGiveAndSay()
  const act = async () => {
    const said = holder.said()
    setBlank(said === null)
    if (said === null) return
    setBusy(true)
    refuse(null)
    const { rows, day } = props
    const answer = await give({ rows, day, holder: said.holder, from: from() }, said.name)
    setBusy(false)
    if ("refused" in answer) refuse(answer.refused)
    else props.onDone(answer.said, answer.undo)
  }
  /** Somebody of the staff list; a name that was only typed is nobody yet. */
  const named = () => {
    const person = holder.kind() === "person" ? holder.person() : null
    return person === null || person.value === person.text ? null : person
  }
  return { misspelt, named, holder, from, setFrom, busy, refused, blank, act }
}

export default function GiveDialog(props: GiveProps) {
  const words = useWords()
  const t = () => words().gaps.giving
  const it = createGive(props)
  const only = () => (props.rows.length === 1 ? props.rows[0] : undefined)
  const title = () => {
    const row = only()
    return row === undefined ? t().titleMany(props.rows.length) : t().title(row.place, row.dutyName)
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && props.onLeave()}
      title={title()}
      actLabel={t().act}
      leaveLabel={words().tree.edits.leave}
      onAct={() => void it.act()}
      busy={it.busy()}
    >
      <Show when={only()?.gap}>{(gap) => <Why gap={gap()} />}</Show>
      <HolderFields
        state={it.holder}
        misspelt={it.misspelt ? (only()?.gap?.name ?? null) : null}
        error={it.blank() ? t().needed : null}
      />
      <DayField
        label={t().from}
        hint={it.misspelt ? t().correct : undefined}
        value={it.from()}
        optional={it.misspelt}
        today={today()}
        words={words().tree.day}
        onChange={(day) => it.setFrom(day === null ? null : asDay(day))}
      />
      <Show when={it.named()}>
        {(person) => (
          <Suspense>
            <TrainingWarning
              person={person()}
              duties={[...new Set(props.rows.map(({ duty }) => duty as string))]}
              day={it.from() ?? props.day}
            />
          </Suspense>
        )}
      </Show>
      <Show when={it.refused()}>{(said) => <Notice text={said()} />}</Show>
    </Dialog>
  )
}

const Why = (props: { readonly gap: NonNullable<GiveRow["gap"]> }) => {
  const words = useWords()
  return (
    <p>
      {reasonText(words(), props.gap)}
      <Show when={props.gap.similar}>
        {(similar) => <small class="give-hint">{words().who.similar(similar().name)}</small>}
      </Show>
    </p>
  )
}
