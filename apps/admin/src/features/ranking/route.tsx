/** `/ranking/:period?view=…&group=…&unit=…&version=…&zone=…&with=…&hide=…`: puts the page of a month together. */
import type { Month } from "@aiwei/domain/shared/Month"
import { useNavigate, useParams, useSearchParams } from "@solidjs/router"
import { createEffect } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { useFrame } from "../frame/FrameContext.tsx"
import {
  createRankingController,
  hideable,
  type RankingAddress
} from "./createRankingController.ts"
import { RankingPage } from "./RankingPage.tsx"
import { useRankingKeys } from "./useRankingKeys.ts"
import { viewNamed } from "./views/rankingViews.ts"

interface Search {
  readonly [part: string]: string
  readonly unit: string
  readonly version: string
  readonly zone: string
  readonly with: string
  readonly hide: string
  readonly view: string
  readonly group: string
}

const createAddress = (): RankingAddress => {
  const params = useParams<{ period: string }>()
  const [search, setSearch] = useSearchParams<Search>()
  const navigate = useNavigate()
  return {
    period: () => params.period as Month,
    unit: () => search.unit ?? null,
    version: () => (/^\d{1,6}$/.test(search.version ?? "") ? Number(search.version) : null),
    zone: () => search.zone ?? null,
    other: () => search.with ?? null,
    view: () => viewNamed(search.view),
    group: () => search.group ?? null,
    hidden: () => hideable.filter((part) => (search.hide ?? "").split(",").includes(part)),
    // A version and a comparison belong to their month; the rest goes along.
    goToPeriod: (period) => {
      const { unit, zone, hide, view, group } = search
      const kept = Object.entries({ unit, zone, hide, view, group }).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, value]]
      )
      const query = new URLSearchParams(kept).toString()
      navigate(`/ranking/${period}${query === "" ? "" : `?${query}`}`)
    },
    goToUnit: (unit) => setSearch({ unit, version: unit && search.version }, { scroll: false }),
    goToVersion: (version) => setSearch({ version }, { scroll: false, replace: true }),
    goToZone: (zone) => setSearch({ zone }, { scroll: false }),
    goToOther: (other) => setSearch({ with: other }, { scroll: false }),
    goToView: (view) => setSearch({ view: view === "ranks" ? null : view }, { scroll: false }),
    goToGroup: (group) => setSearch({ group }, { scroll: false }),
    hide: (parts) => setSearch({ hide: parts.join(",") || null }, { scroll: false, replace: true })
  }
}

export default function RankingRoute() {
  const words = useWords()
  const frame = useFrame()
  const controller = createRankingController(createAddress(), frame.office)
  createEffect(() =>
    frame.stand({
      crumbs: [
        { text: words().frame.assessment },
        { text: words().frame.ranking, href: "/ranking" },
        { text: words().month(controller.period()) }
      ],
      dataAsOf: controller.ranking.data?.dataAsOf ?? null
    })
  )
  useRankingKeys(controller)
  return <RankingPage controller={controller} say={frame.say} />
}
