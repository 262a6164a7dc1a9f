/**
 * Every duty of one place on the day looked at: who answers, from which level, and giving or ending it here.
 * A duty of other levels that nobody holds is left out: it is no gap of this place.
 */
import "../duties.css"
import type { OrgCard } from "@aiwei/domain/org/card/OrgCards"
import { useEveryDuty, type WhoTold } from "@aiwei/queries/duty/dutyQueries"
import { Skeleton } from "@aiwei/ui/feedback/Skeleton"
import { createMemo, createSignal, For, lazy, Show, Suspense } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { useFrame } from "../../frame/FrameContext.tsx"
import { Unanswered } from "../../frame/missing/Unanswered.tsx"
import { useMay } from "../../frame/rights/useMay.ts"
import { UnitTable } from "../../tree/card/UnitTable.tsx"
import { giveRowOf } from "../give/GiveRow.ts"
import { useDutyNames } from "../useDutyNames.ts"
import { DutyLine } from "./DutyLine.tsx"

const GiveDialog = lazy(() => import("../give/GiveDialog.tsx"))
const EndDuty = lazy(() => import("./EndDuty.tsx"))

const createDuties = (card: () => OrgCard) => {
  const { kinds, nameOf } = useDutyNames()
  const codes = createMemo(() => (kinds.data ?? []).map(({ code }) => code as string))
  const told = useEveryDuty(
    () => card().unit.id,
    codes,
    () => card().on
  )
  const shown = () =>
    told().flatMap(({ data }): ReadonlyArray<WhoTold> => {
      if (data === undefined) return []
      const isOwn = data.duty.levels.includes(card().unit.level)
      return isOwn || data.answer !== null ? [data] : []
    })
  const failed = () => [kinds, ...told()].find(({ isError, data }) => isError && data === undefined)
  const waits = () => kinds.data === undefined || told().every(({ data }) => data === undefined)
  return { shown, failed, waits, nameOf }
}

export default function DutiesTab(props: { readonly card: OrgCard }) {
  const words = useWords()
  const frame = useFrame()
  const may = useMay()
  const t = () => words().who.card
  const duties = createDuties(() => props.card)
  const [giving, give] = createSignal<WhoTold | null>(null)
  const [ending, end] = createSignal<WhoTold | null>(null)
  const heads = () => [t().duty, t().who, t().from, ...(may("duties.assign") ? [t().acts] : [])]
  return (
    <>
      <Show when={duties.failed()}>
        {(query) => (
          <Unanswered error={query().error} onAgain={() => query().refetch()} size="small" />
        )}
      </Show>
      <Show when={!duties.waits()} fallback={<Skeleton label={words().loading} lines={6} />}>
        <p class="who-note duty-note">{t().note(props.card.on)}</p>
        <UnitTable heads={heads()}>
          <For each={duties.shown()}>
            {(told) => (
              <DutyLine
                told={told}
                name={duties.nameOf(told.duty)}
                onGive={() => give(told)}
                onEnd={() => end(told)}
              />
            )}
          </For>
        </UnitTable>
      </Show>
      <Suspense>
        <Show when={giving()} keyed>
          {(told) => (
            <GiveDialog
              rows={[giveRowOf(words(), told, duties.nameOf(told.duty))]}
              day={told.day}
              onLeave={() => give(null)}
              onDone={(said, undo) => {
                give(null)
                frame.say(said, undo)
              }}
            />
          )}
        </Show>
        <Show when={ending()} keyed>
          {(told) => (
            <EndDuty told={told} duty={duties.nameOf(told.duty)} onClose={() => end(null)} />
          )}
        </Show>
      </Suspense>
    </>
  )
}
