/** What the marks of the table mean: only those that occur in it. */
import type { CategoryCell, RankingView } from "@aiwei/domain/assessment/RankingView"
import type { UncertaintyAnswer } from "@aiwei/queries/ranking/reportQueries"
import { For, Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { SureFoot } from "./views/SureFoot.tsx"

export const RankingFoot = (props: {
  readonly ranking: RankingView
  readonly sure: UncertaintyAnswer | null
}) => {
  const words = useWords()
  const any = (is: (cell: CategoryCell) => boolean) =>
    props.ranking.rows.some((row) => row.categories.some(is))
  return (
    <footer class="ranking-foot">
      <span>
        {words().ranking.legend}
        <span class="scale" aria-hidden="true">
          <For each={[1, 2, 3, 4, 5]}>{(step) => <i class={`heat-${step}`} />}</For>
        </span>
        <span class="whitespace-nowrap">0 → 20%</span>
      </span>
      <span>· {words().ranking.noProblem}</span>
      <Show when={any((cell) => cell.notDone)}>
        <span>
          <i class="hatched sample" aria-hidden="true" /> {words().ranking.notDone}
        </span>
      </Show>
      <Show when={any((cell) => cell.notApplicable)}>
        <span>/ {words().ranking.notApplicable}</span>
      </Show>
      <span>{words().ranking.tieRule}</span>
      <SureFoot answer={props.sure} />
      <Show when={props.ranking.rows.every((row) => row.change === null)}>
        <span>— {words().ranking.noBefore}</span>
      </Show>
    </footer>
  )
}
