/** Closes a unit from a day on, and says first what goes with it. */
import { type ClosePlan, useClosePlan } from "@aiwei/queries/duty/orgPlans"
import { useOrgEdits } from "@aiwei/queries/orgQueries"
import { Dialog } from "@aiwei/ui/feedback/Dialog"
import { Notice } from "@aiwei/ui/Notice"
import { createSignal } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { createEdit } from "./createEdit.ts"
import type { EditProps, UnitAsk } from "./createTreeAsks.ts"
import { DayQuestion } from "./DayQuestion.tsx"
import { PlanOf } from "./PlanOf.tsx"

export const CloseDialog = (props: EditProps<UnitAsk>) => {
  const words = useWords()
  const t = () => words().tree.edits
  const unit = () => props.ask.card.unit
  const below = () => props.ask.card.below.reduce((sum, { n }) => sum + n, 0)
  const [from, setFrom] = createSignal(props.day)
  const edit = createEdit()
  const { close } = useOrgEdits()
  const plan = useClosePlan(() => ({ unit: unit().id, on: from() }))
  const ends = (kinds: ClosePlan["ends"]) =>
    kinds.map(({ kind, count }) =>
      words().treePlans.counted(words().treePlans.kinds[kind] ?? kind, count)
    )
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
      busy={edit.busy() || plan.isError}
    >
      <p>{t().closeNote(below())}</p>
      <DayQuestion label={t().closeOn} value={from()} onChange={setFrom} />
      <PlanOf query={plan}>
        {(told) => (
          <section class="tree-plan" aria-label={words().treePlans.plan}>
            <dl>
              <dt>{words().treePlans.closes}</dt>
              <dd>{words().treePlans.places(told.places)}</dd>
              <dt>{words().treePlans.ends}</dt>
              <dd>
                {told.ends.length === 0
                  ? words().treePlans.nothing
                  : words().register.facts(ends(told.ends))}
              </dd>
            </dl>
          </section>
        )}
      </PlanOf>
      <Notice text={edit.said()} />
    </Dialog>
  )
}
