/** Below a leaf: the appeals against it with the community's own words, and the way to contest it. */
import "./contest.css"
import type { LeafView } from "@aiwei/domain/assessment/ExplanationView"
import { createSignal, For, lazy, Show, Suspense } from "solid-js"

import { nothing } from "../../../format/pointsText.ts"
import { useMay } from "../../frame/rights/useMay.ts"
import { isOpen } from "../appealDeeds.ts"
import { useAppealWords } from "../useAppealWords.ts"
import { useContested } from "./ContestContext.ts"

const LodgeDialog = lazy(() => import("./LodgeDialog.tsx"))

export const LeafContest = (props: {
  readonly leaf: LeafView
  readonly toBeChecked: boolean | undefined
}) => {
  const it = useAppealWords()
  const may = useMay()
  const contested = useContested()
  const [asking, ask] = createSignal(false)
  const against = () =>
    (contested()?.appeals ?? []).filter(({ code }) => code === props.leaf.indicatorCode)
  /** Only what lost points, or was not recorded at all. */
  const lost = () => props.leaf.deduction === null || !nothing(props.leaf.deduction)
  const contestable = () =>
    contested()?.open === true &&
    lost() &&
    !props.leaf.notApplicable &&
    may("appeals.lodge") &&
    !against().some(isOpen)
  return (
    <>
      <For each={against()}>
        {(appeal) => (
          <small class="leaf-appeal">
            <a href={`/appeals?record=${appeal.id}`}>
              {it().beside(appeal.no, it().states[appeal.state])}
              <Show when={appeal.outcome}>{(outcome) => ` (${it().outcomes[outcome()]})`}</Show>
            </a>
            <Show when={appeal.reply}>{(reply) => <span>{it().replied(reply())}</span>}</Show>
          </small>
        )}
      </For>
      <Show when={contestable()}>
        <button
          type="button"
          class="leaf-contest screen-only"
          aria-label={it().contestOf(props.leaf.indicator)}
          onClick={() => ask(true)}
        >
          {it().contest}
        </button>
      </Show>
      <Suspense>
        <Show when={asking() && contested()}>
          {(month) => <LodgeDialog {...props} month={month()} onClose={() => ask(false)} />}
        </Show>
      </Suspense>
    </>
  )
}
