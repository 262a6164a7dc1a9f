/** `/ranking`: to the newest month with scores; with none, to the import. */
import { usePeriods } from "@aiwei/queries/rankingQueries"
import { Skeleton } from "@aiwei/ui/feedback/Skeleton"
import { Navigate } from "@solidjs/router"
import { Match, Switch } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { useFrame } from "../frame/FrameContext.tsx"
import { FailedWhole } from "../frame/missing/FailedWhole.tsx"

export default function NewestRanking() {
  return <NewestMonth page="/ranking" />
}

export const NewestMonth = (props: { readonly page: "/ranking" | "/month" }) => {
  const words = useWords()
  const { office } = useFrame()
  const periods = usePeriods(office)
  const newest = () =>
    (periods.data ?? [])
      .map((one) => one.period)
      .toSorted()
      .at(-1)
  return (
    <Switch fallback={<Skeleton label={words().loading} />}>
      <Match when={periods.isSuccess && newest() === undefined}>
        <Navigate href="/import" />
      </Match>
      <Match when={periods.isSuccess}>
        <Navigate href={`${props.page}/${newest()}`} />
      </Match>
      <Match when={periods.isError}>
        <FailedWhole query={periods} />
      </Match>
    </Switch>
  )
}
