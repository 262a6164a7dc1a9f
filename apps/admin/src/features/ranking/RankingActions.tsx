/** The wall, export, print, and the page's one main action: publishing, while there is something to publish. */
import { Button, buttonClass } from "@aiwei/ui/Button"
import { Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { useMay } from "../frame/rights/useMay.ts"
import type { RankingController } from "./createRankingController.ts"
import { ExportMenu } from "./ExportMenu.tsx"
import { StateSteps } from "./StateSteps.tsx"

export const RankingActions = (props: { readonly controller: RankingController }) => {
  const words = useWords()
  const may = useMay()
  const it = () => props.controller
  return (
    <>
      <Show when={it().ranking.data}>{(ranking) => <StateSteps ranking={ranking()} />}</Show>
      <Show when={it().ranking.data?.published}>
        <a class={buttonClass("bare")} href="/kiosk" rel="external">
          {words().frame.wall}
        </a>
      </Show>
      <Button tone="bare" onClick={() => globalThis.print()}>
        {words().ranking.print}
      </Button>
      <Show when={may("export.download")}>
        <ExportMenu kind="ranking" period={it().period()} office={it().office()} />
      </Show>
      <Show when={it().way() === "desk"}>
        <a
          class={buttonClass(may("publications.approve") ? "main" : "plain")}
          href={`/publication/${it().period()}`}
        >
          {words().publish.toDesk}
        </a>
      </Show>
      <Show when={it().way() === "straight" && may("publications.publish")}>
        <Button tone="main" onClick={() => it().ask(true)}>
          {words().ranking.publish(it().nextVersion())}
        </Button>
      </Show>
    </>
  )
}
