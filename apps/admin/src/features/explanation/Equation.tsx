/** The row said again in words: full marks − deductions + bonus = total. */
import type { ExplanationView } from "@aiwei/domain/assessment/ExplanationView"
import { Show } from "solid-js"

import { amount, brief, nothing } from "../../format/pointsText.ts"
import { useWords } from "../../words/language.tsx"

const Term = (props: {
  readonly sign?: string
  readonly label: string
  readonly value: string
}) => (
  <>
    <Show when={props.sign}>
      <span class="sign">{props.sign}</span>
    </Show>
    <span>
      <small>{props.label}</small>
      {props.value}
    </span>
  </>
)

export const Equation = (props: { readonly explanation: ExplanationView }) => {
  const words = useWords()
  const it = () => props.explanation
  return (
    <div class="equation">
      <Term label={words().explain.fullMarks} value={it().schemeTotal} />
      <Term
        sign="−"
        label={words().explain.deductions(it().deductionCount)}
        value={amount(it().deductions)}
      />
      <Show when={!nothing(it().rebase)}>
        <Term sign="＋" label={words().explain.rebase} value={it().rebase} />
      </Show>
      <Show when={!nothing(it().bonus.points)}>
        <Term sign="＋" label={words().explain.bonus} value={it().bonus.points} />
      </Show>
      <span class="sign">＝</span>
      <strong>
        {it().total}
        <small> / {brief(it().schemeTotal)}</small>
      </strong>
    </div>
  )
}
