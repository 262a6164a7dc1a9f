/** `/publication/:period?version=2`: the desk of a month; `version` opens what that one changed. */
import type { Month } from "@aiwei/domain/shared/Month"
import { useNavigate, useParams, useSearchParams } from "@solidjs/router"
import { createEffect } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { useFrame } from "../frame/FrameContext.tsx"
import { createDesk, type DeskAddress } from "./createDesk.ts"
import { DeskPage } from "./DeskPage.tsx"
import { usePublicationWords } from "./usePublicationWords.ts"

interface Search {
  readonly [part: string]: string
  readonly version: string
}

const createAddress = (): DeskAddress => {
  const params = useParams<{ period: string }>()
  const [search, setSearch] = useSearchParams<Search>()
  const navigate = useNavigate()
  return {
    period: () => params.period as Month,
    version: () => (/^\d{1,6}$/.test(search.version ?? "") ? Number(search.version) : null),
    goToPeriod: (period) => navigate(`/publication/${period}`),
    goToVersion: (version) => setSearch({ version }, { scroll: false })
  }
}

export default function DeskRoute() {
  const words = useWords()
  const it = usePublicationWords()
  const frame = useFrame()
  const desk = createDesk(createAddress(), frame.office)
  createEffect(() =>
    frame.stand({
      crumbs: [
        { text: words().frame.assessment },
        { text: it().title, href: "/publication" },
        { text: words().month(desk.period()) }
      ],
      dataAsOf: desk.ranking.data?.dataAsOf ?? null
    })
  )
  return <DeskPage desk={desk} />
}
