/** `/import`: a place to drop files, and what was dropped before. Alone, the place is the whole page. */
import "./imports.css"
import { useBatches } from "@aiwei/queries/importQueries"
import { Skeleton } from "@aiwei/ui/feedback/Skeleton"
import { useNavigate } from "@solidjs/router"
import { createEffect, Match, Switch } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { useFrame } from "../frame/FrameContext.tsx"
import { FailedWhole } from "../frame/missing/FailedWhole.tsx"
import { failedWhole, Unrefreshed } from "../frame/Unrefreshed.tsx"
import { createUpload } from "./createUpload.ts"
import { ImportHero } from "./ImportHero.tsx"
import { ImportsView } from "./ImportsView.tsx"

export default function ImportsRoute() {
  const words = useWords()
  const frame = useFrame()
  const navigate = useNavigate()
  const batches = useBatches()
  const upload = createUpload((batch) => navigate(`/import/${batch}`))
  createEffect(() =>
    frame.stand({
      crumbs: [{ text: words().frame.records }, { text: words().frame.imports }],
      dataAsOf: null
    })
  )
  const rows = () => batches.data?.pages.flatMap((page) => page.rows) ?? []
  return (
    <Switch fallback={<Skeleton label={words().loading} />}>
      <Match when={failedWhole(batches)}>
        <FailedWhole query={batches} />
      </Match>
      <Match when={!batches.isPending && rows().length === 0}>
        <ImportHero upload={upload} />
      </Match>
      <Match when={!batches.isPending}>
        <Unrefreshed query={batches} />
        <ImportsView
          upload={upload}
          rows={rows()}
          older={batches.hasNextPage ? () => void batches.fetchNextPage() : null}
        />
      </Match>
    </Switch>
  )
}
