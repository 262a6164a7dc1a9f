/** The keys and the marks of the grid, and the way to the communities that are not on the page. */
import { sheetPart } from "@aiwei/queries/scoreQueries"
import { Button } from "@aiwei/ui/Button"
import { Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import type { ScoresController } from "./createScoresController.ts"

export const ScoresFoot = (props: { readonly controller: ScoresController }) => {
  const words = useWords()
  const it = () => props.controller
  const total = () => it().sheet.data?.total ?? 0
  const last = () => it().offset() + it().rows().length
  return (
    <footer class="ranking-foot screen-only">
      <Show when={total() > sheetPart}>
        <span>
          <Button
            size="small"
            disabled={it().offset() === 0}
            onClick={() => it().goToOffset(Math.max(0, it().offset() - sheetPart))}
          >
            {words().scores.previousPart}
          </Button>
          {words().scores.parts(it().offset() + 1, last(), total())}
          <Button
            size="small"
            disabled={last() >= total()}
            onClick={() => it().goToOffset(it().offset() + sheetPart)}
          >
            {words().scores.nextPart}
          </Button>
        </span>
        <span>{words().scores.ranksLater}</span>
      </Show>
      <span>
        <i class="sample score-draft" />
        {words().scores.legend.draft}
      </span>
      <span>
        <i class="sample score-edited" />
        {words().scores.legend.edited}
      </span>
      <span>
        <i class="sample hatched" />
        {words().ranking.notDone}
      </span>
      <span>/ {words().ranking.notApplicable}</span>
      <span>· {words().scores.clean}</span>
      <span class="score-keys">{words().scores.keys}</span>
    </footer>
  )
}
