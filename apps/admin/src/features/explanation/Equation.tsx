/** The row said again in words: full marks − deductions + bonus = total. */
import type { ExplanationView } from "@aiwei/domain/assessment/ExplanationView"
import { ExplainedSum, type ExplainedTerm } from "@aiwei/ui/explanation/ExplainedSum"

import { amount, brief, nothing } from "../../format/pointsText.ts"
import { useWords } from "../../words/language.tsx"

export const Equation = (props: { readonly explanation: ExplanationView }) => {
  const words = useWords()
  const it = () => props.explanation
  /** What adds nothing is not said. */
  const more = (label: string, value: string): ReadonlyArray<ExplainedTerm> =>
    nothing(value) ? [] : [{ sign: "＋", label, value }]
  const terms = (): ReadonlyArray<ExplainedTerm> => [
    { label: words().explain.fullMarks, value: it().schemeTotal },
    {
      sign: "−",
      label: words().explain.deductions(it().deductionCount),
      value: amount(it().deductions)
    },
    ...more(words().explain.rebase, it().rebase),
    ...more(words().explain.bonus, it().bonus.points)
  ]
  return (
    <ExplainedSum
      terms={terms()}
      result={{ value: it().total, unit: `/ ${brief(it().schemeTotal)}` }}
    />
  )
}
