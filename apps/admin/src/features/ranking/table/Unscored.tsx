/** Whom nobody inspected and no sheet has: by name below the table, and on the paper of a draft. */
import type { RankingView } from "@aiwei/domain/assessment/RankingView"
import { Show } from "solid-js"

import { useRankingWords } from "../views/useRankingWords.ts"

export const Unscored = (props: {
  readonly units: RankingView["unscored"]
  readonly class: string
}) => {
  const it = useRankingWords()
  return (
    <Show when={props.units.length > 0}>
      <p class={props.class}>
        <b>{it().unscored(props.units.length)}</b> <span>{it().unscoredHow}</span>
        {props.units.map(({ unitName }) => unitName).join("、")}
      </p>
    </Show>
  )
}
