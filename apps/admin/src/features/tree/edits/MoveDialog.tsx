/** Asks where to, if the tree did not say, and from which day; shows what would change, and moves the branch. */
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { useMovePlan } from "@aiwei/queries/duty/orgPlans"
import { useCard, useOrgEdits } from "@aiwei/queries/orgQueries"
import { Dialog } from "@aiwei/ui/feedback/Dialog"
import { Notice } from "@aiwei/ui/Notice"
import { createMemo, createSignal, Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { TreeSearch } from "../TreeSearch.tsx"
import { createEdit } from "./createEdit.ts"
import type { EditProps, MoveAsk } from "./createTreeAsks.ts"
import { DayQuestion } from "./DayQuestion.tsx"
import { MovePlanShown } from "./MovePlanShown.tsx"
import { PlanOf } from "./PlanOf.tsx"

const createMove = (props: EditProps<MoveAsk>) => {
  const words = useWords()
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
  // Both the tree and its search give units by their own ids.
  const asked = createMemo(() => {
    const parent = to()
    if (parent === null) return null
    return { id: props.ask.id, newParentId: parent.id as OrgUnitId, on: from() }
  })
  const plan = useMovePlan(asked)
  const seen = () => (card.data?.unit.id === props.ask.id ? card.data.unit : undefined)
  const ready = () =>
    seen() !== undefined && plan.data?.moves === true && !plan.isError && !plan.isPlaceholderData
  const act = () => {
    const [wanted, unit, parent] = [asked(), seen(), to()]
    if (!ready() || wanted === null || unit === undefined || parent === null) return
    void edit.send(
      () => move.mutateAsync({ ...wanted, version: unit.version }),
      () => props.onDone(words().tree.edits.moved(props.ask.name, parent.name))
    )
  }
  return { to, setTo, from, setFrom, edit, plan, asked, ready, act }
}

export const MoveDialog = (props: EditProps<MoveAsk>) => {
  const words = useWords()
  const t = () => words().tree.edits
  const it = createMove(props)
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && props.onLeave()}
      title={t().moveTitle(props.ask.name)}
      actLabel={t().moveAct}
      leaveLabel={t().leave}
      onAct={it.act}
      busy={it.edit.busy() || !it.ready()}
    >
      <div class="tree-form">
        <Show when={props.ask.to === null}>
          <p>{t().moveWhere}</p>
          <TreeSearch
            day={props.day}
            label={t().moveTo}
            placesOnly
            onPick={(hit) => it.setTo({ id: hit.id, name: hit.name })}
          />
        </Show>
        <Show when={it.to()}>{(parent) => <p>{t().moveNote(parent().name)}</p>}</Show>
        <DayQuestion label={t().from} value={it.from()} onChange={it.setFrom} />
        <Show when={it.asked() !== null}>
          <PlanOf query={it.plan}>{(plan) => <MovePlanShown plan={plan} />}</PlanOf>
        </Show>
        <Notice text={it.edit.said()} />
      </div>
    </Dialog>
  )
}
