/** How sure the ranks are: what ≈ and the lines beside the dots mean, with what they were drawn from. */
import type { UncertaintyAnswer } from "@aiwei/queries/ranking/reportQueries"
import { Show } from "solid-js"

import { useRankingWords } from "./useRankingWords.ts"

export const SureFoot = (props: { readonly answer: UncertaintyAnswer | null }) => {
  const it = useRankingWords()
  const rows = () => props.answer?.rows ?? []
  return (
    <Show when={props.answer}>
      {(answer) => (
        <>
          <Show when={rows().some(({ next }) => next?.real === false)}>
            <span>{it().closeLegend}</span>
          </Show>
          <Show when={rows().some(({ interval }) => interval !== null)}>
            <span class="rank-simulated">
              {it().simulated(
                answer().simulation.level,
                answer().simulation.resamples,
                answer().simulation.seed
              )}
            </span>
          </Show>
          <Show when={rows().some(({ tooFew }) => tooFew)}>
            <span>{it().tooFew(answer().simulation.fewest)}</span>
          </Show>
        </>
      )}
    </Show>
  )
}
