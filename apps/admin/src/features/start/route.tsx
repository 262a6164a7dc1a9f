/** `/` and `/ranking`: to the newest month with scores; with none, to the import. */
import { usePeriods } from "@aiwei/queries/rankingQueries"
import { Button } from "@aiwei/ui/Button"
import { Skeleton } from "@aiwei/ui/feedback/Skeleton"
import { Notice } from "@aiwei/ui/Notice"
import { Navigate } from "@solidjs/router"
import { Match, Show, Switch } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { refusalText } from "../../words/refusalText.ts"
import { useFrame } from "../frame/FrameContext.tsx"

export default function StartRoute() {
  const { isNew } = useFrame()
  return (
    <Show when={isNew()} fallback={<NewestMonth />}>
      <Navigate href="/import" />
    </Show>
  )
}

export const NewestMonth = (props: { readonly page?: "/ranking" | "/month" | "/scores" }) => {
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
        <Navigate href={`${props.page ?? "/ranking"}/${newest()}`} />
      </Match>
      <Match when={periods.isError}>
        <div class="p-6">
          <Notice text={refusalText(words(), periods.error)}>
            <Button onClick={() => void periods.refetch()}>{words().retry}</Button>
          </Notice>
        </div>
      </Match>
    </Switch>
  )
}
