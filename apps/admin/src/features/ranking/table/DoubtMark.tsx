/** A doubt stands left of the number it doubts, so the decimals below each other stay in line. */
import type { Discrepancy } from "@aiwei/domain/assessment/RankingView"
import { Icon } from "@aiwei/ui/Icon"
import { Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"

export const DoubtMark = (props: { readonly doubt: Discrepancy | null }) => {
  const words = useWords()
  const text = (doubt: Discrepancy) =>
    words().ranking.doubt(doubt.what, doubt.stated, `${doubt.sheet}!${doubt.cell}`)
  return (
    <Show when={props.doubt}>
      {(doubt) => (
        <span class="doubt" title={text(doubt())}>
          <Icon name="warning" />
          <span class="unseen">{text(doubt())}</span>
        </span>
      )}
    </Show>
  )
}
