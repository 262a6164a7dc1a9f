/** Where the office's own figure and the exact one part, with the cell where the former stands. */
import type { Discrepancy } from "@aiwei/domain/assessment/RankingView"
import { Icon } from "@aiwei/ui/Icon"
import { Notice } from "@aiwei/ui/Notice"
import { Show } from "solid-js"

import { apart, compared } from "../../format/exactSum.ts"
import { useWords } from "../../words/language.tsx"
import { SourceLink } from "./SourceLink.tsx"

const isNumber = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text)

export const DiscrepancyBox = (props: { readonly discrepancy: Discrepancy }) => {
  const words = useWords()
  const said = () => {
    const { what, stated, computed } = props.discrepancy
    if (what === "rank" || !isNumber(stated)) return words().explain.rankDisagrees(stated, computed)
    const more = compared(stated, computed) > 0
    return words().explain.totalDisagrees(stated, computed, apart(stated, computed), more)
  }
  const edited = () => props.discrepancy.editedSince
  const source = () => ({ ...props.discrepancy, raw: null })
  return (
    <div class="discrepancy">
      <Notice
        tone={edited() ? "info" : "warn"}
        text={edited() ? words().explain.editedSince : words().explain.disagrees}
      >
        <Show
          when={!edited()}
          fallback={
            <p>
              {words().explain.editedText(
                props.discrepancy.what,
                props.discrepancy.stated,
                props.discrepancy.computed
              )}
            </p>
          }
        >
          <p>
            {said().before}
            <s>{said().stated}</s>
            {said().between}
            <b>{said().computed}</b>
            {said().after}
          </p>
        </Show>
        <p class="source">
          <Icon name="file" />
          <span>{props.discrepancy.file}</span>
          <SourceLink source={source()} />
        </p>
      </Notice>
    </div>
  )
}
