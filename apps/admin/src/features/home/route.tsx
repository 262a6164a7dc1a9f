/** `/`: a new office stands before the drop zone; an office at work sees what waits. */
import { useHome } from "@aiwei/queries/homeQueries"
import { Skeleton } from "@aiwei/ui/feedback/Skeleton"
import { createEffect, lazy, Match, Switch } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { useFrame } from "../frame/FrameContext.tsx"
import { FailedWhole } from "../frame/missing/FailedWhole.tsx"
import { failedWhole, Unrefreshed } from "../frame/Unrefreshed.tsx"
import { HomePage } from "./HomePage.tsx"

const FirstRun = lazy(() => import("./FirstRun.tsx"))

export default function HomeRoute() {
  const words = useWords()
  const frame = useFrame()
  const home = useHome(frame.office, () => !frame.isNew())
  createEffect(() => frame.stand({ crumbs: [{ text: words().frame.home }], dataAsOf: null }))
  return (
    <Switch fallback={<Skeleton label={words().loading} />}>
      <Match when={frame.isNew()}>
        <FirstRun />
      </Match>
      <Match when={failedWhole(home)}>
        <FailedWhole query={home} />
      </Match>
      <Match when={!home.isPending && home.data}>
        {(data) => (
          <>
            <Unrefreshed query={home} />
            <HomePage home={data()} />
          </>
        )}
      </Match>
    </Switch>
  )
}
