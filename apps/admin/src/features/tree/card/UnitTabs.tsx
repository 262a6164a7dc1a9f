/** The tabs of a unit's card. All of them always stand there: one without data says so and what comes first. */
import type { OrgCard } from "@aiwei/domain/org/card/OrgCards"
import { For, Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { type TreeTab, tabs } from "../treeAddress.ts"

export const UnitTabs = (props: {
  readonly card: OrgCard
  readonly tab: TreeTab
  readonly onTab: (tab: TreeTab) => void
}) => {
  const words = useWords()
  const countOf = (tab: TreeTab): number | null => {
    const active = props.card.people.filter(({ validTo }) => props.card.on < validTo)
    if (tab === "people") return active.length
    return tab === "zones" ? props.card.zones.length : null
  }
  const walk = (event: KeyboardEvent) => {
    const by = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0
    if (by === 0) return
    event.preventDefault()
    const next = tabs.at((tabs.indexOf(props.tab) + by) % tabs.length)
    if (next === undefined) return
    props.onTab(next)
    document.getElementById(`tab-${next}`)?.focus()
  }
  return (
    <div class="unit-tabs" role="tablist" onKeyDown={walk}>
      <For each={tabs}>
        {(tab) => (
          <button
            type="button"
            role="tab"
            id={`tab-${tab}`}
            aria-controls="unit-tab"
            aria-selected={props.tab === tab}
            tabindex={props.tab === tab ? 0 : -1}
            onClick={() => props.onTab(tab)}
          >
            {words().tree.tabs[tab]}
            <Show when={countOf(tab)}>{(count) => <small>{count()}</small>}</Show>
          </button>
        )}
      </For>
    </div>
  )
}
