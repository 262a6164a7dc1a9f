/** `/ranking/:period?unit=…`: puts the page of a month together. */
import type { Month } from "@aiwei/domain/shared/Month"
import { useNavigate, useParams, useSearchParams } from "@solidjs/router"
import { createEffect, onCleanup, onMount } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { useFrame } from "../frame/FrameContext.tsx"
import { createRankingController } from "./createRankingController.ts"
import { rankingKeys } from "./rankingKeys.ts"
import { RankingPage } from "./RankingPage.tsx"

export default function RankingRoute() {
  const words = useWords()
  const frame = useFrame()
  const params = useParams<{ period: string }>()
  const [search, setSearch] = useSearchParams<{ unit?: string }>()
  const navigate = useNavigate()
  const controller = createRankingController(
    {
      period: () => params.period as Month,
      unit: () => search.unit ?? null,
      goToPeriod: (period) =>
        navigate(`/ranking/${period}${search.unit === undefined ? "" : `?unit=${search.unit}`}`),
      goToUnit: (unit) => setSearch({ unit }, { scroll: false })
    },
    frame.office
  )
  createEffect(() =>
    frame.stand({
      crumbs: [
        { text: words().frame.assessment },
        { text: words().frame.ranking, href: "/ranking" },
        { text: words().month(params.period) }
      ],
      dataAsOf: controller.ranking.data?.dataAsOf ?? null
    })
  )
  const keys = rankingKeys(controller)
  onMount(() => document.addEventListener("keydown", keys))
  onCleanup(() => document.removeEventListener("keydown", keys))
  return <RankingPage controller={controller} say={frame.say} />
}
