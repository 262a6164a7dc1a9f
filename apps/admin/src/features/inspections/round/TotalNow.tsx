/** The unit's total of the month as the server works it out now, asked for again after each save. */
import type { ExplanationView } from "@aiwei/domain/assessment/ExplanationView"
import type { Month } from "@aiwei/domain/shared/Month"
import type { useExplanation } from "@aiwei/queries/rankingQueries"
import { Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { explainedAt } from "../../explanation/explainedAt.ts"
import { markedBy } from "../../ranking/markedLine.ts"
import { useInspectionWords } from "../useInspectionWords.ts"

export const TotalNow = (props: {
  readonly card: ReturnType<typeof useExplanation>
  readonly period: Month
}) => (
  <Show when={props.card.isError ? undefined : props.card.data}>
    {(card) => <Total card={card()} period={props.period} />}
  </Show>
)

const Total = (props: { readonly card: ExplanationView; readonly period: Month }) => {
  const words = useWords()
  const all = useInspectionWords()
  const it = () => all().total
  const blocked = () => props.card.beyond?.blockedBy ?? []
  const nameOf = (code: string) => {
    const leaf = props.card.categories
      .flatMap(({ leaves }) => leaves)
      .find(({ indicatorCode }) => indicatorCode === code)
    return markedBy(words(), { code, name: leaf?.indicator ?? code }, props.card.toBeChecked)
  }
  return (
    <p class="round-total" role="status">
      <span>{it().title}</span>
      <Show
        when={blocked().length === 0}
        fallback={<span>{it().blocked(blocked().map(nameOf).join("、"))}</span>}
      >
        <b>{it().of(props.card.total, props.card.beyond?.available ?? props.card.schemeTotal)}</b>
      </Show>
      <Show when={props.card.rank}>
        {(rank) => <span>{it().rank(rank(), props.card.of)}</span>}
      </Show>
      <Show when={props.card.published !== null}>
        <span>{it().published}</span>
      </Show>
      <a href={explainedAt(props.period, { unitCode: null, unitId: props.card.unit.id })}>
        {it().see}
      </a>
    </p>
  )
}
