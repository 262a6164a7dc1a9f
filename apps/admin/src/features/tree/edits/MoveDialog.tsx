/** Asks where to, if the tree did not say, and from which day; then moves the branch. */
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { useCard, useOrgEdits } from "@aiwei/queries/orgQueries"
import { Dialog } from "@aiwei/ui/feedback/Dialog"
import { Notice } from "@aiwei/ui/Notice"
import { createSignal, Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { TreeSearch } from "../TreeSearch.tsx"
import { createEdit } from "./createEdit.ts"
import type { EditProps, MoveAsk } from "./createTreeAsks.ts"
import { DayQuestion } from "./DayQuestion.tsx"

export const MoveDialog = (props: EditProps<MoveAsk>) => {
  const words = useWords()
  const t = () => words().tree.edits
  const [to, setTo] = createSignal<{ readonly id: string; readonly name: string } | null>(
    props.ask.to
  )
  const [from, setFrom] = createSignal(props.day)
  const edit = createEdit()
  const { move } = useOrgEdits()
  // The version is that of the unit as it is read when the question is asked.
  const card = useCard(
    () => props.ask.id,
    () => props.day
  )
  const act = () => {
    const [parent, unit] = [to(), card.data?.unit]
    if (parent === null || unit === undefined || unit.id !== props.ask.id) return
    const { id, version } = unit
    // Both the tree and its search give units by their own ids.
    const asked = { id, version, newParentId: parent.id as OrgUnitId, on: from() }
    void edit.send(
      () => move.mutateAsync(asked),
      () => props.onDone(t().moved(props.ask.name, parent.name))
    )
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && props.onLeave()}
      title={t().moveTitle(props.ask.name)}
      actLabel={t().moveAct}
      leaveLabel={t().leave}
      onAct={act}
      busy={edit.busy() || to() === null || card.data === undefined}
    >
      <Show when={props.ask.to === null}>
        <p>{t().moveWhere}</p>
        <TreeSearch
          day={props.day}
          label={t().moveTo}
          placesOnly
          onPick={(hit) => setTo({ id: hit.id, name: hit.name })}
        />
      </Show>
      <Show when={to()}>{(parent) => <p>{t().moveNote(parent().name)}</p>}</Show>
      <DayQuestion label={t().from} value={from()} onChange={setFrom} />
      <Show when={edit.said()}>{(said) => <Notice text={said()} />}</Show>
    </Dialog>
  )
}
