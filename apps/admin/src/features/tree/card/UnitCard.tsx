/** The card of one unit on the day looked at: what it is, what can be done to it, and its tabs. */
import type { OrgCard } from "@aiwei/domain/org/card/OrgCards"
import type { UnitLevel } from "@aiwei/domain/org/levels/OrgLevel"
import { Button, buttonClass } from "@aiwei/ui/Button"
import { Icon } from "@aiwei/ui/Icon"
import { Tag } from "@aiwei/ui/Tag"
import { For, lazy, Match, Show, Suspense, Switch } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { whoHref } from "../../duties/dutyLinks.ts"
import { useMay } from "../../frame/rights/useMay.ts"
import type { TreePageState } from "../createTreePage.ts"
import type { TreeTab } from "../treeAddress.ts"
import { useLevelName } from "../useLevelName.ts"
import { CareTable } from "./CareTable.tsx"
import { createOfficerCorrection } from "./createOfficerCorrection.ts"
import { Facts } from "./Facts.tsx"
import { HistoryTab } from "./HistoryTab.tsx"
import { PeopleTable } from "./PeopleTable.tsx"
import { UnitTabs } from "./UnitTabs.tsx"
import { ZoneList } from "./ZoneList.tsx"

const DutiesTab = lazy(() => import("../../duties/card/DutiesTab.tsx"))

interface CardProps {
  readonly card: OrgCard
  readonly state: TreePageState
}

export const UnitCard = (props: CardProps) => {
  const words = useWords()
  const levelName = useLevelName()
  const may = useMay()
  const t = () => words().tree
  const unit = () => props.card.unit
  const tab = () => props.state.address.tab()
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
        <Tag>{levelName(unit().level)}</Tag>
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
        <Show when={may("duties.who")}>
          <a class={buttonClass("bare", "small")} href={whoHref(unit().id, null, props.card.on)}>
            {words().who.ask}
          </a>
        </Show>
        <Show when={may("org.rename")}>
          <Acts {...props} />
        </Show>
      </header>
      <UnitTabs card={props.card} tab={tab()} onTab={props.state.address.goToTab} />
      <div class="unit-tab" role="tabpanel" id="unit-tab" aria-labelledby={`tab-${tab()}`}>
        <Tab {...props} tab={tab()} />
      </div>
    </section>
  )
}

/** Compounds, buildings and what is in them have no division code. */
const uncoded: ReadonlySet<UnitLevel> = new Set<UnitLevel>([
  "grid",
  "compound",
  "building",
  "stairwell",
  "household"
])

const Acts = (props: CardProps) => {
  const words = useWords()
  const may = useMay()
  const ask = (kind: "rename" | "recode" | "close" | "merge" | "split") => () =>
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
      <Show when={may("org.merge") && props.card.ancestors.length > 0}>
        <Button tone="bare" size="small" onClick={ask("merge")}>
          {words().treePlans.merge}
        </Button>
        <Button tone="bare" size="small" onClick={ask("split")}>
          {words().treePlans.split}
        </Button>
      </Show>
      <Button tone="bare" size="small" onClick={ask("close")}>
        {words().tree.close}
      </Button>
    </div>
  )
}

const Tab = (props: CardProps & { readonly tab: TreeTab }) => (
  <Switch fallback={<Overview {...props} />}>
    <Match when={props.tab === "people"}>
      <div class="unit-body">
        <PeopleTable card={props.card} />
      </div>
    </Match>
    <Match when={props.tab === "duties"}>
      <div class="unit-body">
        <Suspense>
          <DutiesTab card={props.card} />
        </Suspense>
      </div>
    </Match>
    <Match when={props.tab === "zones"}>
      <div class="unit-body">
        <ZoneList card={props.card} />
      </div>
    </Match>
    <Match when={props.tab === "history"}>
      <div class="unit-body">
        <HistoryTab place={props.card.unit.id} />
      </div>
    </Match>
  </Switch>
)

const Overview = (props: CardProps) => {
  const { asks, address, reload } = props.state
  const correct = createOfficerCorrection(() => props.card, reload)
  return (
    <>
      <Facts card={props.card} onExplain={address.goToWhy} />
      <div class="unit-body">
        <Show when={props.card.groups.length > 0}>
          <CareTable
            card={props.card}
            onAssign={(group) => asks.ask({ kind: "assign", card: props.card, group })}
            onCorrect={correct}
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
  )
}

/** A district has no buildings of its own to show: what stands below it, level by level. */
const Below = (props: CardProps) => {
  const words = useWords()
  const levelName = useLevelName()
  return (
    <p class="unit-below">
      <For each={props.card.below}>
        {({ level, n }) => <span>{words().tree.levelCount(level, levelName(level), n)}</span>}
      </For>
    </p>
  )
}
