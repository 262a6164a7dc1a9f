/** A month's indicators with their states: first load, refused, nothing yet, and the board itself. */
import "../ranking/ranking.css"
import "./month.css"
import { domainErrorOf } from "@aiwei/client/domainErrorOf"
import type { MatrixView } from "@aiwei/domain/assessment/board/BoardViews"
import { Button, buttonClass } from "@aiwei/ui/Button"
import { Skeleton } from "@aiwei/ui/feedback/Skeleton"
import { Notice } from "@aiwei/ui/Notice"
import { lazy, Match, Show, Suspense, Switch } from "solid-js"

import { dayOf } from "../../format/dayText.ts"
import { useWords } from "../../words/language.tsx"
import { refusalText } from "../../words/refusalText.ts"
import { failedWhole, Unrefreshed } from "../frame/Unrefreshed.tsx"
import { type MonthController, rangeSize } from "./createMonthController.ts"
import { MatrixTable } from "./MatrixTable.tsx"
import { MonthHead } from "./MonthHead.tsx"

const MonthCharts = lazy(() => import("./MonthCharts.tsx"))

export const MonthPage = (props: { readonly controller: MonthController }) => {
  const words = useWords()
  const it = () => props.controller
  const refused = () => (it().matrix.isError ? domainErrorOf(it().matrix.error) : null)
  const thrown = () => (failedWhole(it().matrix) ? it().matrix.error : null)
  return (
    <Switch fallback={<Skeleton label={words().loading} lines={14} />}>
      <Match when={refused()?._tag === "PeriodHasNoScores"}>
        <MonthHead controller={it()} />
        <div class="nothing-here">
          <h2>{words().monthBoard.none}</h2>
          <p>{words().ranking.noneTodo}</p>
          <a class={buttonClass("main")} href="/import">
            {words().ranking.toImport}
          </a>
        </div>
      </Match>
      <Match when={thrown()}>
        {(error) => (
          <div class="p-6">
            <Notice text={refusalText(words(), error())}>
              <Button onClick={() => void it().matrix.refetch()}>{words().retry}</Button>
            </Notice>
          </div>
        )}
      </Match>
      <Match when={it().matrix.data}>
        {(matrix) => (
          <>
            <MonthHead controller={it()} />
            <p class="print-only">
              <span>{words().frame.dataAsOf(dayOf(matrix().figures.dataAsOf))}</span>
            </p>
            <Unrefreshed query={it().matrix} />
            <div class="month-work" aria-busy={it().matrix.isPlaceholderData}>
              <div class="month-matrix">
                <MatrixTable matrix={matrix()} controller={it()} />
                <Range matrix={matrix()} controller={it()} />
              </div>
              <Suspense fallback={<aside class="month-charts" />}>
                <MonthCharts controller={it()} />
              </Suspense>
            </div>
          </>
        )}
      </Match>
    </Switch>
  )
}

/** Which communities the columns are, where there are more than one page holds. */
const Range = (props: { readonly matrix: MatrixView; readonly controller: MonthController }) => {
  const words = useWords()
  const it = () => props.matrix
  const go = (by: -1 | 1) => {
    props.controller.open(null)
    props.controller.setFrom(Math.max(0, it().offset + by * rangeSize))
  }
  return (
    <Show when={it().total > it().columns.length}>
      <nav class="month-range" aria-label={words().ranking.community}>
        <Button size="small" disabled={it().offset === 0} onClick={() => go(-1)}>
          {words().monthBoard.earlier}
        </Button>
        <span>
          {words().monthBoard.range(it().offset + 1, it().offset + it().columns.length, it().total)}
        </span>
        <Button
          size="small"
          disabled={it().offset + it().columns.length >= it().total}
          onClick={() => go(1)}
        >
          {words().monthBoard.later}
        </Button>
      </nav>
    </Show>
  )
}
