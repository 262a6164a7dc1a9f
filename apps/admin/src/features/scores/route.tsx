/** `/scores/:period?unit=&indicator=&show=&from=`: puts the score sheet of a month together. */
import type { Month } from "@aiwei/domain/shared/Month"
import { useNavigate, useParams, useSearchParams } from "@solidjs/router"
import { createEffect, onCleanup, onMount } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { useFrame } from "../frame/FrameContext.tsx"
import { useShortcuts } from "../help/shortcuts.ts"
import { useMonthKeys } from "../help/useMonthKeys.ts"
import { createScoresController } from "./createScoresController.ts"
import type { Mode } from "./drafts/readTyped.ts"
import { ScoresPage } from "./ScoresPage.tsx"

const isMode = (text: string | undefined): text is Mode => text === "points" || text === "losses"

export default function ScoresRoute() {
  const words = useWords()
  const frame = useFrame()
  const params = useParams<{ period: string }>()
  const [search, setSearch] = useSearchParams<{
    unit?: string
    indicator?: string
    show?: string
    from?: string
  }>()
  const navigate = useNavigate()
  const opened = () =>
    search.unit === undefined || search.indicator === undefined
      ? null
      : { unit: search.unit, column: search.indicator }
  const controller = createScoresController(
    {
      // `Pages` lets nothing else through.
      period: () => params.period as Month,
      offset: () => Math.max(0, Math.trunc(Number(search.from)) || 0),
      mode: () => (isMode(search.show) ? search.show : "losses"),
      opened,
      goToPeriod: (period) =>
        navigate(`/scores/${period}${search.show === undefined ? "" : `?show=${search.show}`}`),
      goToOffset: (offset) =>
        setSearch({ from: offset === 0 ? null : String(offset), unit: null, indicator: null }),
      show: (mode) => setSearch({ show: mode === "losses" ? null : mode }, { replace: true }),
      // Back closes the panel; moving on inside it is no step of its own.
      open: (cell) =>
        setSearch(
          { unit: cell?.unit ?? null, indicator: cell?.column ?? null },
          { replace: opened() !== null && cell !== null, scroll: false }
        )
    },
    frame.office
  )
  useMonthKeys(controller)
  useShortcuts(() => ({ title: words().frame.scores, list: words().scores.shortcuts }))
  createEffect(() =>
    frame.stand({
      crumbs: [
        { text: words().frame.assessment },
        { text: words().frame.scores, href: "/scores" },
        { text: words().month(params.period) }
      ],
      dataAsOf: controller.sheet.data?.updatedAt ?? null
    })
  )
  const stay = (event: BeforeUnloadEvent) => {
    if (controller.drafts.list().length > 0) event.preventDefault()
  }
  onMount(() => globalThis.addEventListener("beforeunload", stay))
  onCleanup(() => globalThis.removeEventListener("beforeunload", stay))
  return <ScoresPage controller={controller} say={frame.say} />
}
