/** One category of one row. Four different nothings have four marks: ·  hatched  /  and the full loss. */
import type { CategoryCell } from "@aiwei/domain/assessment/RankingView"
import { Match, Switch } from "solid-js"

import { brief, lost, nothing } from "../../../format/pointsText.ts"
import { useWords } from "../../../words/language.tsx"
import { lossStep } from "../lossStep.ts"

export const LossCell = (props: { readonly cell: CategoryCell | undefined }) => {
  const words = useWords()
  const clean = () => props.cell === undefined || nothing(props.cell.change)
  return (
    <Switch
      fallback={
        <span
          class={`heat heat-${lossStep(props.cell?.lostPercent ?? 0, true)}`}
          classList={{ hatched: props.cell?.notDone ?? false }}
        >
          {lost(brief(props.cell?.change ?? "0"))}
        </span>
      }
    >
      <Match when={props.cell === undefined || (clean() && props.cell.notDone)}>
        <span class="heat hatched" title={words().ranking.notDone}>
          <span class="unseen">{words().ranking.notDone}</span>
        </span>
      </Match>
      <Match when={clean() && props.cell?.notApplicable}>
        <span class="heat quiet" title={words().ranking.notApplicable}>
          /
        </span>
      </Match>
      <Match when={clean()}>
        <span class="heat quiet">·</span>
      </Match>
    </Switch>
  )
}
