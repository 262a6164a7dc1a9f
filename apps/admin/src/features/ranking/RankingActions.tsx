/** Export, print, and the page's one main action: publishing, while there is something to publish. */
import { Button, buttonClass } from "@aiwei/ui/Button"
import { Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import type { RankingController } from "./createRankingController.ts"

export const RankingActions = (props: { readonly controller: RankingController }) => {
  const words = useWords()
  const it = () => props.controller
  const exportAddress = () => {
    const query = new URLSearchParams({ format: "xlsx", period: it().period() })
    const office = it().office()
    if (office !== undefined) query.set("office", office)
    return `/export/ranking?${query}`
  }
  return (
    <>
      <Button tone="bare" onClick={() => globalThis.print()}>
        {words().ranking.print}
      </Button>
      <a class={buttonClass()} href={exportAddress()} rel="external" download="">
        {words().ranking.export}
      </a>
      <Show when={it().canPublish()}>
        <Button tone="main" onClick={() => it().ask(true)}>
          {words().ranking.publish(it().nextVersion())}
        </Button>
      </Show>
    </>
  )
}
