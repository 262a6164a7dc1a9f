/** The page of the tree: day and rail above, the tree left, the card of one unit right. */
import "./orgTree.css"
import type { OrgHit } from "@aiwei/domain/org/search/OrgSearch"
import { Button, buttonClass } from "@aiwei/ui/Button"
import { AsOf } from "@aiwei/ui/day/AsOf"
import { DateRail } from "@aiwei/ui/day/DateRail"
import { Icon } from "@aiwei/ui/Icon"
import { PageHead } from "@aiwei/ui/shell/PageHead"
import { lazy, Show, Suspense } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { useMay } from "../frame/rights/useMay.ts"
import { Unrefreshed } from "../frame/Unrefreshed.tsx"
import { CardPane } from "./CardPane.tsx"
import { CountPanel } from "./count/CountPanel.tsx"
import type { TreePageState } from "./createTreePage.ts"
import { TreeMissing } from "./TreeMissing.tsx"
import { TreeSearch } from "./TreeSearch.tsx"
import { UnitTree } from "./UnitTree.tsx"

const EditDialogs = lazy(() => import("./edits/EditDialogs.tsx"))

export const TreePage = (props: {
  readonly state: TreePageState
  readonly say: (text: string) => void
}) => {
  const words = useWords()
  const t = () => words().tree
  const it = () => props.state
  return (
    <>
      <PageHead title={t().title} actions={<Actions state={it()} />} />
      <div class="tree-rail">
        <DateRail
          from={it().span().from}
          to={it().span().to}
          value={it().address.on()}
          events={it().events()}
          words={t().rail}
          onChange={it().address.goToDay}
        />
      </div>
      <Unrefreshed query={it().card} />
      <TreeMissing state={it()} />
      <Show when={it().tree().count(null) !== 0} fallback={<Nothing />}>
        <Halves state={it()} />
      </Show>
      <Suspense>
        <Show when={it().asks.asked()}>
          <EditDialogs
            asks={it().asks}
            day={it().address.on()}
            onDone={(said) => {
              props.say(said)
              void it().reload()
            }}
          />
        </Show>
      </Suspense>
    </>
  )
}

const Actions = (props: { readonly state: TreePageState }) => {
  const words = useWords()
  const t = () => words().tree
  const may = useMay()
  const { address, card, asks } = props.state
  const ask = (kind: "add" | "paste") => () => {
    const shown = card.data
    if (shown !== undefined) asks.ask({ kind, card: shown })
  }
  const waits = () => card.data === undefined || address.place() === null
  return (
    <>
      <AsOf
        label={t().asOf}
        value={address.on()}
        today={address.today}
        words={t().day}
        onChange={address.goToDay}
      />
      <Show when={may("org.addMany")}>
        <Button disabled={waits()} onClick={ask("paste")}>
          {t().paste}
        </Button>
        <Button tone="main" disabled={waits()} onClick={ask("add")}>
          <Icon name="plus" />
          {t().add}
        </Button>
      </Show>
    </>
  )
}

const Halves = (props: { readonly state: TreePageState }) => {
  const words = useWords()
  const it = () => props.state
  const { address } = props.state
  const goToHit = (hit: OrgHit) => {
    if (hit.placeId === null) return
    address.goToPlace(hit.placeId)
    if (hit.kind === "person") address.goToTab("people")
  }
  return (
    <div
      class="tree-halves"
      classList={{
        "tree-with-card": address.place() !== null,
        "tree-with-panel": address.why() !== null
      }}
      aria-busy={it().isRefreshing()}
    >
      <div class="tree-pane">
        <TreeSearch
          slash
          day={address.on()}
          label={words().tree.search}
          value={address.query()}
          onText={address.goToQuery}
          onPick={goToHit}
        />
        <UnitTree state={it()} />
      </div>
      <CardPane state={it()} />
      <Show when={it().card.data}>
        {(card) => (
          <Show when={address.why()} keyed>
            {(what) => (
              <CountPanel
                place={card().unit.id}
                name={card().unit.name}
                what={what}
                day={address.on()}
                onPlace={address.goToPlace}
                onClose={() => address.goToWhy(null)}
              />
            )}
          </Show>
        )}
      </Show>
    </div>
  )
}

const Nothing = () => {
  const words = useWords()
  return (
    <div class="nothing-here">
      <h2>{words().tree.none}</h2>
      <p>{words().tree.noneTodo}</p>
      <a class={buttonClass("main")} href="/import">
        {words().tree.toImport}
      </a>
    </div>
  )
}
