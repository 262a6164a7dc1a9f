/** Totals over the months, a small curve for each community. */
import { axisOf } from "@aiwei/ui/charts/scale/axis"
import { SmallMultiples } from "@aiwei/ui/charts/SmallMultiples"
import { createMemo, Match, Switch } from "solid-js"

import { brief } from "../../../format/pointsText.ts"
import { useWords } from "../../../words/language.tsx"
import { type Change, changeOf, farthest } from "../trendFacts.ts"
import { anyLive, type ChartOf, chartWords, monthHeads, namesIn, pointSays } from "./chartWords.ts"

export const CurvesChart = (props: ChartOf) => {
  const words = useWords()
  const it = () => props.trend
  const full = () => brief(it().months.at(-1)?.schemeTotal ?? "0")
  const values = () => it().rows.flatMap(({ points }) => points.map((one) => one?.total ?? null))
  const numbers = () => values().flatMap((text) => (text === null ? [] : [Number(text)]))
  const means = () => it().months.map(({ mean }) => (mean === null ? null : Number(mean)))
  const axis = () => axisOf([...numbers(), ...means().filter((mean) => mean !== null)], 4)
  const span = () =>
    words().monthBoard.span(it().months[0]?.period ?? "", it().months.at(-1)?.period ?? "")
  const curves = createMemo(() => {
    const short = namesIn(it())
    return it().rows.map((row, at) => ({
      key: row.unitId,
      name: short[at] ?? row.unitName,
      points: row.points.map((one) => one && { value: Number(one.total), text: one.total }),
      aside: () => <Aside change={changeOf(row)} vetoed={row.points.at(-1)?.vetoed === true} />
    }))
  })
  const note = () => {
    const scale = words().monthBoard.curvesNote(full(), String(axis().low), String(axis().high))
    return anyLive(it()) ? words().monthBoard.liveNote(scale) : scale
  }
  return (
    <SmallMultiples
      title={words().monthBoard.curvesTitle(span())}
      note={note()}
      finding={words().monthBoard.findingCurves(farthest(it().rows, 1), farthest(it().rows, -1))}
      words={chartWords(words())}
      rowHead={words().ranking.community}
      months={monthHeads(it(), words())}
      mean={means()}
      curves={curves()}
      onOpen={props.onOpen}
      says={(curve, month) => {
        const row = it().rows.findIndex(({ unitId }) => unitId === curve.key)
        return pointSays(it(), words(), row, month)
      }}
    />
  )
}

const Aside = (props: { readonly change: Change | null; readonly vetoed: boolean }) => {
  const words = useWords()
  return (
    <Switch fallback={<span class="quiet">＝</span>}>
      <Match when={props.vetoed}>
        <span class="quiet">{words().monthBoard.vetoed}</span>
      </Match>
      <Match when={props.change === null}>
        <span class="quiet">—</span>
      </Match>
      <Match when={props.change?.way === 1}>
        <span class="up">▲ {props.change?.by}</span>
      </Match>
      <Match when={props.change?.way === -1}>
        <span class="quiet">▽ {props.change?.by}</span>
      </Match>
    </Switch>
  )
}
