/** A month's indicators: the board with its charts, or beside what one indicator's sum is made of. */
import "../ranking/ranking.css"
import "./month.css"
import type { MatrixView } from "@aiwei/domain/assessment/board/BoardViews"
import { Button, buttonClass } from "@aiwei/ui/Button"
import { EmptyState } from "@aiwei/ui/states/EmptyState"
import { lazy, Show, Suspense } from "solid-js"

import { dayOf } from "../../format/dayText.ts"
import { useWords } from "../../words/language.tsx"
import { Unrefreshed } from "../frame/Unrefreshed.tsx"
import { AnswerPage } from "../page/AnswerPage.tsx"
import { type MonthController, rangeSize } from "./createMonthController.ts"
import { elementAt } from "./matrixKeys.ts"
import { MatrixTable } from "./MatrixTable.tsx"
import { MonthHead } from "./MonthHead.tsx"

const LossPanel = lazy(() => import("./LossPanel.tsx"))
const MonthCharts = lazy(() => import("./MonthCharts.tsx"))

export const MonthPage = (props: { readonly controller: MonthController }) => (
  <AnswerPage
    query={props.controller.matrix}
    lines={14}
    refusal="PeriodHasNoScores"
    refused={<NoScores controller={props.controller} />}
  >
    {(matrix) => <Board matrix={matrix()} controller={props.controller} />}
  </AnswerPage>
)

const NoScores = (props: { readonly controller: MonthController }) => {
  const words = useWords()
  return (
    <>
      <MonthHead controller={props.controller} />
      <EmptyState title={words().monthBoard.none} text={words().ranking.noneTodo}>
        <a class={buttonClass("main")} href="/import">
          {words().ranking.toImport}
        </a>
      </EmptyState>
    </>
  )
}

const Board = (props: { readonly matrix: MatrixView; readonly controller: MonthController }) => {
  const words = useWords()
  const it = () => props.controller
  let board: HTMLDivElement | undefined
  const opened = () => props.matrix.rows.findIndex(({ code }) => code === it().row())
  /** With the keyboard inside the panel, it goes back to the sum that was opened. */
  const close = () => {
    const sum = { row: opened(), column: props.matrix.columns.length }
    const inside = document.activeElement?.closest(".side-panel") ?? null
    it().openRow(null)
    if (inside !== null) elementAt(board, sum)?.focus()
  }
  return (
    <>
      <MonthHead controller={it()} />
      <p class="print-only">
        <span>{words().frame.dataAsOf(dayOf(props.matrix.figures.dataAsOf))}</span>
        <Show when={props.matrix.toBeChecked}>
          {(codes) => <span>⚠ {words().ranking.linesToCheck(codes().length)}</span>}
        </Show>
      </p>
      <Unrefreshed query={it().matrix} />
      <div
        class="with-panel"
        ref={(element) => {
          board = element
        }}
        onKeyDown={(event) => {
          if (event.key === "Escape" && it().row() !== null) close()
        }}
      >
        <div class="month-work" aria-busy={it().matrix.isPlaceholderData}>
          <div class="month-matrix">
            <MatrixTable matrix={props.matrix} controller={it()} />
            <Range matrix={props.matrix} controller={it()} />
          </div>
          <Suspense fallback={<aside class="month-charts" />}>
            <MonthCharts controller={it()} />
          </Suspense>
        </div>
        <Suspense>
          <Show when={props.matrix.rows[opened()]}>
            {(row) => <LossPanel matrix={props.matrix} row={row()} onClose={close} />}
          </Show>
        </Suspense>
      </div>
    </>
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
