/** What stands in a cell: the points that were lost, or which of the four nothings it is. */
import type { MatrixCell } from "@aiwei/domain/assessment/board/BoardViews"
import { Match, Show, Switch } from "solid-js"

import { brief } from "../../format/pointsText.ts"
import { useWords } from "../../words/language.tsx"
import { useEvidenceWords } from "../explanation/worked/useEvidenceWords.ts"
import { indicatorStep } from "./indicatorStep.ts"

export const MatrixCellMark = (props: { readonly cell: MatrixCell | null }) => {
  const words = useWords()
  const evidence = useEvidenceWords()
  return (
    <Switch fallback={<span class="heat quiet">·</span>}>
      <Match when={props.cell?.mark === "notDone"}>
        <span class="heat hatched">
          <span class="unseen">{words().ranking.notDone}</span>
        </span>
      </Match>
      <Match when={props.cell?.mark === "notApplicable"}>
        <span class="heat quiet">/</span>
      </Match>
      <Match when={props.cell}>
        {(cell) => (
          <span
            class={`heat heat-${indicatorStep(cell().lostPercent)}`}
            classList={{ "heat-worked": cell().worked === true }}
          >
            {brief(cell().lost)}
            <Show when={cell().worked}>
              <span class="unseen">{evidence().cell}</span>
            </Show>
          </span>
        )}
      </Match>
    </Switch>
  )
}
