/** The totals of the last month on one axis. Intervals are drawn where there are any, and never made up. */
import { IntervalDots } from "@aiwei/ui/charts/IntervalDots"
import { createMemo } from "solid-js"

import { compared } from "../../../format/exactSum.ts"
import { brief } from "../../../format/pointsText.ts"
import { useWords } from "../../../words/language.tsx"
import { type ChartOf, chartWords, lastPoints, pointSays } from "./chartWords.ts"

export const DotsChart = (props: ChartOf) => {
  const words = useWords()
  const it = () => props.trend
  const last = () => it().months.length - 1
  const points = createMemo(() => lastPoints(it()))
  const rows = () =>
    points().map(({ at, unit, name, total }) => ({
      key: unit.unitId,
      name,
      value: Number(total),
      text: total,
      interval: null,
      says: pointSays(it(), words(), at, last())
    }))
  const ends = () => points().toSorted((a, b) => compared(b.total, a.total))
  const finding = () => {
    const [first, lowest] = [ends()[0], ends().at(-1)]
    return first === undefined || lowest === undefined
      ? ""
      : words().monthBoard.findingDots(first.name, first.total, lowest.name, lowest.total)
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
      onOpen={(row) => props.onOpen(points()[row]?.at ?? -1, last())}
    />
  )
}
