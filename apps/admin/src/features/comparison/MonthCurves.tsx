/** The mean of each subdistrict over the months, a small curve each; the figures are the server's. */
import type { ComparisonView } from "@aiwei/queries/publication/appraisalQueries"
import { SmallMultiples } from "@aiwei/ui/charts/SmallMultiples"
import { createMemo } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { chartWords } from "../month/charts/chartWords.ts"
import { useComparisonWords } from "./useComparisonWords.ts"

export const MonthCurves = (props: { readonly view: ComparisonView }) => {
  const words = useWords()
  const it = useComparisonWords()
  const known = createMemo(() => props.view.offices.filter(({ year }) => year !== null))
  /** From the first month that anybody published to the last. */
  const span = createMemo(() => {
    const at = props.view.months.flatMap((_, n) =>
      known().some(({ months }) => months[n] != null) ? [n] : []
    )
    return { from: at[0] ?? 0, until: (at.at(-1) ?? 0) + 1 }
  })
  const months = () => props.view.months.slice(span().from, span().until)
  const finding = () => {
    const sorted = known().toSorted((a, b) => Number(b.year?.mean) - Number(a.year?.mean))
    const [best, last] = [sorted[0]?.name ?? "", sorted.at(-1)?.name ?? ""]
    return sorted.length > 1 ? it().finding(best, last) : it().findingOne(best)
  }
  return (
    <SmallMultiples
      title={it().chart(props.view.year)}
      note={it().chartNote}
      finding={finding()}
      words={chartWords(words())}
      rowHead={it().columns.office}
      months={months().map((month) => words().month(month))}
      mean={months().map(() => null)}
      curves={known().map((office) => ({
        key: office.officeId,
        name: office.name,
        points: office.months
          .slice(span().from, span().until)
          .map((one) => one && { value: Number(one.mean), text: one.mean }),
        aside: () => <span class="quiet">{office.year?.mean}</span>
      }))}
      says={(curve, at) => {
        const office = known().find(({ officeId }) => officeId === curve.key)
        const one = office?.months[span().from + at]
        const month = months()[at] ?? ""
        return one == null ? "" : it().says(curve.name, month, one.mean, one.least, one.most)
      }}
    />
  )
}
