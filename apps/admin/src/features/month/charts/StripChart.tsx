/** Communities against months: how much of the full points was lost, the total in the cell. */
import { HeatStrip } from "@aiwei/ui/charts/HeatStrip"
import { createMemo } from "solid-js"

import { compared } from "../../../format/exactSum.ts"
import { useWords } from "../../../words/language.tsx"
import { lossStep } from "../../ranking/lossStep.ts"
import { rateOf } from "../trendFacts.ts"
import { type ChartOf, chartWords, monthHeads, namesIn, pointSays } from "./chartWords.ts"

export const StripChart = (props: ChartOf) => {
  const words = useWords()
  const it = () => props.trend
  const step = (total: string, month: number) => {
    const full = it().months[month]?.schemeTotal ?? "0"
    return lossStep(Math.floor(100 - rateOf(total, full).percent), compared(total, full) < 0)
  }
  const worst = () =>
    it()
      .rows.flatMap(({ unitName, points }) =>
        points.flatMap((point, month) =>
          point === null
            ? []
            : [{ unitName, total: point.total, period: it().months[month]?.period ?? "" }]
        )
      )
      .toSorted((a, b) => compared(a.total, b.total))[0]
  const finding = () => {
    const found = worst()
    return found === undefined
      ? ""
      : words().monthBoard.findingStrip(found.unitName, found.period, found.total)
  }
  const rows = createMemo(() => {
    const short = namesIn(it())
    return it().rows.map((row, at) => ({
      key: row.unitId,
      name: short[at] ?? row.unitName,
      cells: row.points.map(
        (point, month) =>
          point && {
            text: point.total,
            step: step(point.total, month),
            says: pointSays(it(), words(), at, month)
          }
      )
    }))
  })
  return (
    <HeatStrip
      title={words().monthBoard.kinds.strip}
      note={words().monthBoard.stripNote}
      finding={finding()}
      words={chartWords(words())}
      rowHead={words().ranking.community}
      columns={monthHeads(it(), words())}
      rows={rows()}
      onOpen={props.onOpen}
    />
  )
}
