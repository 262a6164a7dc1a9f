/** The share of the full points that each community reached in the last month, against the pass line. */
import { BulletBars } from "@aiwei/ui/charts/BulletBars"
import { createMemo } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { rateOf } from "../trendFacts.ts"
import { type ChartOf, chartWords, lastPoints } from "./chartWords.ts"

export const RatesChart = (props: ChartOf & { readonly pass: number | null }) => {
  const words = useWords()
  const it = () => props.trend
  const last = () => it().months.length - 1
  const points = createMemo(() => lastPoints(it()))
  const rows = () =>
    points().map(({ unit, name, total }) => {
      const { percent, text } = rateOf(total, it().months[last()]?.schemeTotal ?? "0")
      const says = words().monthBoard.saysRate(unit.unitName, text)
      return { key: unit.unitId, name, percent, text, says }
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
      onOpen={(row) => props.onOpen(points()[row]?.at ?? -1, last())}
    />
  )
}
