/** The card of one unit on the day looked at: what it is, what can be done to it, and its tabs. */
import type { OrgCard } from "@aiwei/domain/org/card/OrgCards"
import type { OrgLevel } from "@aiwei/domain/org/OrgUnit"
import { Button } from "@aiwei/ui/Button"
import { Icon } from "@aiwei/ui/Icon"
import { Tag } from "@aiwei/ui/Tag"
import { For, Match, Show, Switch } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import type { TreePageState } from "../createTreePage.ts"
import { type TreeTab, tabs } from "../treeAddress.ts"
import { CareTable } from "./CareTable.tsx"
import { Facts } from "./Facts.tsx"
import { HistoryTab } from "./HistoryTab.tsx"
import { PeopleTable } from "./PeopleTable.tsx"
import { ZoneList } from "./ZoneList.tsx"

interface CardProps {
  readonly card: OrgCard
  readonly state: TreePageState
}

export const UnitCard = (props: CardProps) => {
  const words = useWords()
  const t = () => words().tree
  const unit = () => props.card.unit
  const name = () => (unit().level === "building" ? t().building(unit().name) : unit().name)
  return (
    <section class="unit-card" aria-label={name()}>
      <Button
        tone="bare"
        size="small"
        class="unit-back"
        onClick={() => props.state.address.goToPlace(null)}
      >
        <Icon name="left" />
        {t().back}
      </Button>
      <header class="unit-head">
        <h2>{name()}</h2>
        <Tag>{t().levels[unit().level]}</Tag>
        <Show when={unit().code}>{(code) => <Tag>{code()}</Tag>}</Show>
        <Show when={props.card.counts.gaps > 0}>
          <button
            type="button"
            class="unit-gaps"
            title={t().facts.explain}
            onClick={() => props.state.address.goToWhy("gaps")}
          >
            <Tag tone="warn">{t().gapCount(props.card.counts.gaps)}</Tag>
          </button>
        </Show>
        <Acts {...props} />
      </header>
      <TabList {...props} />
      <div
        class="unit-tab"
        role="tabpanel"
        id="unit-tab"
        aria-labelledby={`tab-${props.state.address.tab()}`}
      >
        <Tab {...props} />
      </div>
    </section>
  )
}

/** Compounds, buildings and what is in them have no division code. */
const uncoded: ReadonlySet<OrgLevel> = new Set([
  "grid",
  "compound",
  "building",
  "stairwell",
  "household"
])

const Acts = (props: CardProps) => {
  const words = useWords()
  const ask = (kind: "rename" | "recode" | "close") => () =>
    props.state.asks.ask({ kind, card: props.card })
  const move = () => {
    const { id, name } = props.card.unit
    props.state.asks.ask({ kind: "move", id, name, to: null })
  }
  return (
    <div class="unit-acts">
      <Button tone="bare" size="small" onClick={ask("rename")}>
        {words().tree.rename}
      </Button>
      <Show when={!uncoded.has(props.card.unit.level)}>
        <Button tone="bare" size="small" onClick={ask("recode")}>
          {words().tree.recode}
        </Button>
      </Show>
      <Button tone="bare" size="small" onClick={move}>
        {words().tree.move}
      </Button>
      <Button tone="bare" size="small" onClick={ask("close")}>
        {words().tree.close}
      </Button>
    </div>
  )
}

const TabList = (props: CardProps) => {
  const words = useWords()
  const { address } = props.state
  /** Tabs without data are left out; the overview and the history always have some. */
  const shown = () =>
    tabs.filter(
      (tab) =>
        (tab !== "people" || props.card.people.length > 0) &&
        (tab !== "zones" || props.card.zones.length > 0)
    )
  const countOf = (tab: TreeTab): number | null => {
    const active = props.card.people.filter(({ validTo }) => props.card.on < validTo)
    if (tab === "people") return active.length
    return tab === "zones" ? props.card.zones.length : null
  }
  const walk = (event: KeyboardEvent) => {
    const by = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0
    if (by === 0) return
    event.preventDefault()
    const next = shown().at((shown().indexOf(address.tab()) + by) % shown().length)
    if (next === undefined) return
    address.goToTab(next)
    document.getElementById(`tab-${next}`)?.focus()
  }
  return (
    <div class="unit-tabs" role="tablist" onKeyDown={walk}>
      <For each={shown()}>
        {(tab) => (
          <button
            type="button"
            role="tab"
            id={`tab-${tab}`}
            aria-controls="unit-tab"
            aria-selected={address.tab() === tab}
            tabindex={address.tab() === tab ? 0 : -1}
            onClick={() => address.goToTab(tab)}
          >
            {words().tree.tabs[tab]}
            <Show when={countOf(tab)}>{(count) => <small>{count()}</small>}</Show>
          </button>
        )}
      </For>
    </div>
  )
}

const Tab = (props: CardProps) => (
  <Switch
    fallback={
      <>
        <Facts card={props.card} onExplain={props.state.address.goToWhy} />
        <div class="unit-body">
          <Show when={props.card.groups.length > 0}>
            <CareTable
              card={props.card}
              onAssign={(group) =>
                props.state.asks.ask({ kind: "assign", card: props.card, group })
              }
            />
          </Show>
          <Show when={props.card.people.length > 0}>
            <PeopleTable card={props.card} />
          </Show>
          <Show when={props.card.groups.length === 0 && props.card.people.length === 0}>
            <Below {...props} />
          </Show>
        </div>
      </>
    }
  >
    <Match when={props.state.address.tab() === "people"}>
      <div class="unit-body">
        <PeopleTable card={props.card} />
      </div>
    </Match>
    <Match when={props.state.address.tab() === "zones"}>
      <div class="unit-body">
        <ZoneList card={props.card} />
      </div>
    </Match>
    <Match when={props.state.address.tab() === "history"}>
      <div class="unit-body">
        <HistoryTab place={props.card.unit.id} />
      </div>
    </Match>
  </Switch>
)

/** A district has no buildings of its own to show: what stands below it, level by level. */
const Below = (props: CardProps) => {
  const words = useWords()
  return (
    <p class="unit-below">
      <For each={props.card.below}>
        {({ level, n }) => <span>{words().tree.levelCount(level, n)}</span>}
      </For>
    </p>
  )
}
