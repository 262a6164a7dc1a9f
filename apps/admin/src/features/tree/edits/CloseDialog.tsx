/** Closes a unit from a day on, and says first what goes with it. */
import { useOrgEdits } from "@aiwei/queries/orgQueries"
import { Dialog } from "@aiwei/ui/feedback/Dialog"
import { Notice } from "@aiwei/ui/Notice"
import { createSignal, Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { createEdit } from "./createEdit.ts"
import type { EditProps, UnitAsk } from "./createTreeAsks.ts"
import { DayQuestion } from "./DayQuestion.tsx"

export const CloseDialog = (props: EditProps<UnitAsk>) => {
  const words = useWords()
  const t = () => words().tree.edits
  const unit = () => props.ask.card.unit
  const below = () => props.ask.card.below.reduce((sum, { n }) => sum + n, 0)
  const [from, setFrom] = createSignal(props.day)
  const edit = createEdit()
  const { close } = useOrgEdits()
  const act = () => {
    const { id, version, name } = unit()
    void edit.send(
      () => close.mutateAsync({ id, version, on: from() }),
      () => props.onDone(t().closed(name))
    )
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && props.onLeave()}
      title={t().closeTitle(unit().name)}
      actLabel={t().closeAct}
      leaveLabel={t().leave}
      onAct={act}
      busy={edit.busy()}
    >
      <p>{t().closeNote(below())}</p>
      <DayQuestion label={t().closeOn} value={from()} onChange={setFrom} />
      <Show when={edit.said()}>{(said) => <Notice text={said()} />}</Show>
    </Dialog>
  )
}
