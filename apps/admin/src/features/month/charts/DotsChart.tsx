/** The totals of the last month on one axis. Intervals are drawn where there are any, and never made up. */
import type { TrendView } from "@aiwei/domain/assessment/board/BoardViews"
import { IntervalDots } from "@aiwei/ui/charts/IntervalDots"
import { createMemo } from "solid-js"

import { compared } from "../../../format/exactSum.ts"
import { brief } from "../../../format/pointsText.ts"
import { useWords } from "../../../words/language.tsx"
import { chartWords, namesIn, pointSays } from "./chartWords.ts"

export const DotsChart = (props: { readonly trend: TrendView }) => {
  const words = useWords()
  const it = () => props.trend
  const last = () => it().months.length - 1
  const rows = createMemo(() => {
    const short = namesIn(it())
    return it().rows.flatMap((row, at) => {
      const point = row.points[last()] ?? null
      if (point === null) return []
      return [
        {
          key: row.unitId,
          name: short[at] ?? row.unitName,
          value: Number(point.total),
          text: point.total,
          interval: null,
          says: pointSays(it(), words(), at, last())
        }
      ]
    })
  })
  const ends = () => rows().toSorted((a, b) => compared(b.text, a.text))
  const finding = () => {
    const [first, lowest] = [ends()[0], ends().at(-1)]
    return first === undefined || lowest === undefined
      ? ""
      : words().monthBoard.findingDots(first.name, first.text, lowest.name, lowest.text)
  }
  return (
    <IntervalDots
      title={words().monthBoard.kinds.dots}
      note={words().monthBoard.dotsNote(brief(it().months[last()]?.schemeTotal ?? "0"))}
      finding={finding()}
      words={chartWords(words())}
      heads={{
        row: words().ranking.community,
        value: words().ranking.total,
        interval: words().monthBoard.interval
      }}
      rows={rows()}
    />
  )
}
