/** Beside the matrix: the same months as curves, as a strip, as dots or as rates, one at a time. */
import type { TrendView } from "@aiwei/domain/assessment/board/BoardViews"
import { useSettings } from "@aiwei/queries/settingsQueries"
import { Skeleton } from "@aiwei/ui/feedback/Skeleton"
import { Choice } from "@aiwei/ui/form/Choice"
import { Notice } from "@aiwei/ui/Notice"
import { Match, Show, Switch } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { refusalText } from "../../words/refusalText.ts"
import { explainedAt } from "../explanation/explainedAt.ts"
import { failedWhole } from "../frame/Unrefreshed.tsx"
import { CurvesChart } from "./charts/CurvesChart.tsx"
import { DotsChart } from "./charts/DotsChart.tsx"
import { RatesChart } from "./charts/RatesChart.tsx"
import { StripChart } from "./charts/StripChart.tsx"
import { chartKinds, type MonthController } from "./createMonthController.ts"

export default function MonthCharts(props: { readonly controller: MonthController }) {
  const words = useWords()
  const it = () => props.controller
  return (
    <aside class="month-charts" aria-label={words().monthBoard.charts}>
      <Choice
        quiet
        label={words().monthBoard.chart}
        value={it().chart()}
        options={chartKinds.map((value) => ({ value, text: words().monthBoard.kinds[value] }))}
        onChoose={it().setChart}
      />
      <Switch fallback={<Skeleton label={words().loading} lines={8} />}>
        <Match when={failedWhole(it().trend)}>
          <Notice text={refusalText(words(), it().trend.error)} />
        </Match>
        <Match when={it().trend.data}>
          {(trend) => <Chosen trend={trend()} controller={it()} />}
        </Match>
      </Switch>
    </aside>
  )
}

const Chosen = (props: { readonly trend: TrendView; readonly controller: MonthController }) => {
  const it = () => props.controller
  const settings = useSettings(() => it().office())
  const pass = () => (settings.isSuccess ? settings.data.passPercent : null)
  /** To what a total is made of, as it was published where it was. */
  const open = (row: number, month: number) => {
    const [unit, at] = [props.trend.rows[row], props.trend.months[month]]
    if (unit !== undefined && at !== undefined) it().goTo(explainedAt(at.period, unit, at.version))
  }
  return (
    <Show when={props.trend.months.length > 0}>
      <Switch>
        <Match when={it().chart() === "curves"}>
          <CurvesChart trend={props.trend} onOpen={open} />
        </Match>
        <Match when={it().chart() === "strip"}>
          <StripChart trend={props.trend} onOpen={open} />
        </Match>
        <Match when={it().chart() === "dots"}>
          <DotsChart trend={props.trend} onOpen={open} />
        </Match>
        <Match when={it().chart() === "rates"}>
          <RatesChart trend={props.trend} pass={pass()} onOpen={open} />
        </Match>
      </Switch>
    </Show>
  )
}
