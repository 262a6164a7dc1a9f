/** `/month/:period?order=…&from=…&chart=…`: puts the month's board together. */
import type { MatrixOrder } from "@aiwei/domain/assessment/board/BoardViews"
import type { Month } from "@aiwei/domain/shared/Month"
import { useNavigate, useParams, useSearchParams } from "@solidjs/router"
import { createEffect } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { useFrame } from "../frame/FrameContext.tsx"
import { chartKinds, createMonthController, matrixOrders } from "./createMonthController.ts"
import { MonthPage } from "./MonthPage.tsx"

export default function MonthRoute() {
  const words = useWords()
  const frame = useFrame()
  const params = useParams<{ period: string }>()
  const [search, setSearch] = useSearchParams<{ order?: string; from?: string; chart?: string }>()
  const navigate = useNavigate()
  const stay = { scroll: false, replace: true }
  const controller = createMonthController(
    {
      period: () => params.period as Month,
      order: () => matrixOrders.find((one) => one === search.order) ?? "rank",
      from: () => Math.max(0, Math.trunc(Number(search.from)) || 0),
      chart: () => chartKinds.find((one) => one === search.chart) ?? "curves",
      goToPeriod: (period) => {
        controller.open(null)
        const { order, chart } = search
        const kept = Object.entries({ order, chart }).filter(([, value]) => value !== undefined)
        const query = new URLSearchParams(kept as Array<[string, string]>).toString()
        navigate(`/month/${period}${query === "" ? "" : `?${query}`}`)
      },
      setOrder: (order: MatrixOrder) => {
        controller.open(null)
        setSearch({ order: order === "rank" ? null : order, from: null }, stay)
      },
      setFrom: (from) => setSearch({ from: from === 0 ? null : String(from) }, { scroll: false }),
      setChart: (chart) => setSearch({ chart: chart === "curves" ? null : chart }, stay)
    },
    frame.office
  )
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
