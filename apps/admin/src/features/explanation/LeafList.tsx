/**
 * Category → indicator → deduction, the largest loss first; then bonus and veto; then everything that
 * lost nothing, folded. Nothing is left out: the folded part opens to every indicator.
 */
import type { CategoryView, ExplanationView } from "@aiwei/domain/assessment/ExplanationView"
import { Icon } from "@aiwei/ui/Icon"
import { For, lazy, Show, Suspense } from "solid-js"

import { compared } from "../../format/exactSum.ts"
import { amount, brief, gained, lost, nothing } from "../../format/pointsText.ts"
import { useWords } from "../../words/language.tsx"
import { EditNote } from "./EditNote.tsx"
import { LeafRow } from "./LeafRow.tsx"
import { QuietLeaves } from "./QuietLeaves.tsx"
import { refWidth } from "./refWidth.ts"
import { SourceLink } from "./SourceLink.tsx"
import { tells } from "./tells.ts"
import { Veto } from "./Veto.tsx"

const LedgerOpened = lazy(() => import("./worked/LedgerOpened.tsx"))

const byLoss = (a: CategoryView, b: CategoryView) =>
  compared(amount(b.deduction), amount(a.deduction))

export const LeafList = (props: { readonly explanation: ExplanationView }) => {
  const it = () => props.explanation
  const telling = () =>
    it()
      .categories.filter((one) => one.leaves.some(tells))
      .toSorted(byLoss)
  return (
    <div class="leaves" style={`--ref:${refWidth(it())}px`}>
      <Veto explanation={it()} />
      <For each={telling()}>
        {(category) => (
          <details open>
            <summary class="leaf leaf-category">
              <Icon name="down" />
              <span>{category.category}</span>
              <span class="worth">
                {category.points} / {brief(category.worth)}
              </span>
              <b class="num">{lost(category.deduction)}</b>
              <span />
            </summary>
            <For each={category.leaves.filter(tells)}>
              {(leaf) => <LeafRow leaf={leaf} toBeChecked={it().toBeChecked} />}
            </For>
          </details>
        )}
      </For>
      <Bonus bonus={it().bonus} />
      <Show when={it().beyond?.ledger.length ? it().beyond : undefined}>
        {(beyond) => (
          <Suspense>
            <LedgerOpened ledger={beyond().ledger} />
          </Suspense>
        )}
      </Show>
      <QuietLeaves categories={it().categories} toBeChecked={it().toBeChecked} />
    </div>
  )
}

const Bonus = (props: { readonly bonus: ExplanationView["bonus"] }) => {
  const words = useWords()
  return (
    <Show when={!nothing(props.bonus.points) || props.bonus.edit !== null}>
      <details open>
        <summary class="leaf leaf-category">
          <Icon name="down" />
          <span>{words().explain.bonus}</span>
          <span class="worth">
            {props.bonus.max === null ? "" : words().explain.atMost(brief(props.bonus.max))}
          </span>
          <b class="num">{gained(props.bonus.points)}</b>
          <span />
        </summary>
        <div class="leaf leaf-item">
          <span />
          <span>
            {props.bonus.reason ?? words().explain.noReason}{" "}
            <Show when={props.bonus.reason === null}>
              <span class="tag tag-warn">{words().explain.toAdd}</span>
            </Show>
            <EditNote edit={props.bonus.edit} />
          </span>
          <span />
          <b class="num">{gained(props.bonus.points)}</b>
          <SourceLink source={props.bonus.source ?? props.bonus.edit?.origin ?? null} />
        </div>
      </details>
    </Show>
  )
}
