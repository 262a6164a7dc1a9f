/** What a total is made of, beside the ranking: the sum, the doubts, every loss with its cell. */
import "./explanation.css"
import { Skeleton } from "@aiwei/ui/feedback/Skeleton"
import { SidePanel } from "@aiwei/ui/shell/SidePanel"
import { createEffect, For, Match, onCleanup, Show, Switch } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { ContestProvider } from "../appeals/contest/ContestProvider.tsx"
import { Unanswered } from "../frame/missing/Unanswered.tsx"
import { failedWhole } from "../frame/Unrefreshed.tsx"
import type { RankingController } from "../ranking/createRankingController.ts"
import { DiscrepancyBox } from "./DiscrepancyBox.tsx"
import { Equation } from "./Equation.tsx"
import { ExplanationFoot } from "./ExplanationFoot.tsx"
import { LeafList } from "./LeafList.tsx"
import { VersionChoice } from "./VersionChoice.tsx"

const linkOf = (unit: string | null) =>
  [...document.querySelectorAll<HTMLElement>("[data-row-link]")].find(
    (link) => link.getAttribute("href") === `?unit=${encodeURIComponent(unit ?? "")}`
  )

/** Closed with the keyboard inside it, the panel would take the focus along: its row gets it. */
const backToRow = (unit: () => string | null) => {
  let last = unit()
  createEffect(() => {
    last = unit() ?? last
  })
  onCleanup(() => {
    const inside = document.activeElement?.closest(".side-panel") ?? null
    if (inside !== null) setTimeout(() => linkOf(last)?.focus())
  })
}

export const ExplanationPanel = (props: { readonly controller: RankingController }) => {
  const words = useWords()
  const it = () => props.controller
  backToRow(() => it().unit())
  const go = (by: -1 | 1) => {
    const to = it().neighbour(by)
    return to === null ? null : () => it().goToUnit(to)
  }
  const shown = () => (it().explanation.isPending ? undefined : it().explanation.data)
  const failed = () => failedWhole(it().explanation)
  return (
    <SidePanel
      label={words().explain.label}
      closeLabel={words().close}
      onClose={() => it().goToUnit(null)}
      previous={{ label: words().explain.previous, go: go(-1) }}
      next={{ label: words().explain.next, go: go(1) }}
      title={
        <Show when={shown()} fallback={failed() ? it().unit() : words().loading}>
          {(explanation) => (
            <>
              {explanation().unit.name}
              <small>{words().explain.place(explanation().rank, explanation().of)}</small>
            </>
          )}
        </Show>
      }
      foot={<Show when={shown()}>{(it) => <ExplanationFoot explanation={it()} />}</Show>}
    >
      <Switch fallback={<Skeleton label={words().loading} />}>
        <Match when={failed()}>
          <div class="p-5">
            <Unanswered error={it().explanation.error} onAgain={() => it().explanation.refetch()} />
          </div>
        </Match>
        <Match when={shown()}>
          {(explanation) => (
            <>
              <VersionChoice controller={it()} />
              <Equation explanation={explanation()} />
              <For each={explanation().discrepancies}>
                {(one) => <DiscrepancyBox discrepancy={one} />}
              </For>
              <ContestProvider explanation={explanation()} office={it().office}>
                <LeafList explanation={explanation()} />
              </ContestProvider>
            </>
          )}
        </Match>
      </Switch>
    </SidePanel>
  )
}
