/** The share of the full points that each community reached in the last month, against the pass line. */
import type { TrendView } from "@aiwei/domain/assessment/board/BoardViews"
import { BulletBars } from "@aiwei/ui/charts/BulletBars"
import { createMemo } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { rateOf } from "../trendFacts.ts"
import { chartWords, namesIn } from "./chartWords.ts"

export const RatesChart = (props: { readonly trend: TrendView; readonly pass: number | null }) => {
  const words = useWords()
  const it = () => props.trend
  const last = () => it().months.length - 1
  const rows = createMemo(() => {
    const short = namesIn(it())
    return it().rows.flatMap((row, at) => {
      const point = row.points[last()] ?? null
      if (point === null) return []
      const percent = rateOf(point.total, it().months[last()]?.schemeTotal ?? "0")
      const text = `${percent.toFixed(1)}%`
      const says = words().monthBoard.saysRate(row.unitName, text)
      return [{ key: row.unitId, name: short[at] ?? row.unitName, percent, text, says }]
    })
  })
  const below = () => rows().filter(({ percent }) => percent < (props.pass ?? 0)).length
  return (
    <BulletBars
      title={words().monthBoard.kinds.rates}
      note={words().monthBoard.ratesNote(props.pass)}
      finding={words().monthBoard.findingRates(below(), rows().length, props.pass)}
      words={chartWords(words())}
      heads={{ row: words().ranking.community, value: words().monthBoard.rate }}
      rows={rows()}
      pass={props.pass === null ? null : { percent: props.pass, text: `${props.pass}%` }}
    />
  )
}
