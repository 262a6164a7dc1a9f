/** `/month/:period?order=…&from=…&chart=…&row=…`: puts the month's board together. */
import type { MatrixOrder } from "@aiwei/domain/assessment/board/BoardViews"
import type { Month } from "@aiwei/domain/shared/Month"
import { useNavigate, useParams, useSearchParams } from "@solidjs/router"
import { createEffect } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { useFrame } from "../frame/FrameContext.tsx"
import { useShortcuts } from "../help/shortcuts.ts"
import { useMonthKeys } from "../help/useMonthKeys.ts"
import { chartKinds, createMonthController, matrixOrders } from "./createMonthController.ts"
import { MonthPage } from "./MonthPage.tsx"

interface Search {
  readonly [part: string]: string
  readonly order: string
  readonly from: string
  readonly chart: string
  readonly row: string
}

export default function MonthRoute() {
  const words = useWords()
  const frame = useFrame()
  const params = useParams<{ period: string }>()
  const [search, setSearch] = useSearchParams<Search>()
  const navigate = useNavigate()
  const stay = { scroll: false, replace: true }
  const controller = createMonthController(
    {
      // `Pages` lets nothing else through.
      period: () => params.period as Month,
      order: () => matrixOrders.find((one) => one === search.order) ?? "rank",
      from: () => Math.max(0, Math.trunc(Number(search.from)) || 0),
      chart: () => chartKinds.find((one) => one === search.chart) ?? "curves",
      goToPeriod: (period) => {
        controller.open(null)
        const { order, chart, row } = search
        const kept = Object.entries({ order, chart, row }).flatMap(([name, value]) =>
          value === undefined ? [] : [[name, value]]
        )
        const query = new URLSearchParams(kept).toString()
        navigate(`/month/${period}${query === "" ? "" : `?${query}`}`)
      },
      setOrder: (order: MatrixOrder) => {
        controller.open(null)
        setSearch({ order: order === "rank" ? null : order, from: null }, stay)
      },
      setFrom: (from) => setSearch({ from: from === 0 ? null : String(from) }, { scroll: false }),
      setChart: (chart) => setSearch({ chart: chart === "curves" ? null : chart }, stay),
      row: () => search.row ?? null,
      // Back closes the panel; from one sum to the next is no step of its own.
      openRow: (row) =>
        setSearch({ row }, { scroll: false, replace: row !== null && search.row !== undefined }),
      goTo: navigate
    },
    frame.office
  )
  useMonthKeys(controller)
  useShortcuts(() => ({ title: words().frame.board, list: words().monthBoard.shortcuts }))
  createEffect(() =>
    frame.stand({
      crumbs: [
        { text: words().frame.assessment },
        { text: words().frame.board, href: "/month" },
        { text: words().month(params.period) }
      ],
      dataAsOf: controller.matrix.data?.figures.dataAsOf ?? null
    })
  )
  return <MonthPage controller={controller} />
}
