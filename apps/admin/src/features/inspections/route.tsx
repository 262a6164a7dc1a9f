/** `/inspections?period=&from=&show=ledger`: a month's inspections by community and kind, and its ledger. */
import "../ranking/bar.css"
import "./inspections.css"
import type { Month } from "@aiwei/domain/shared/Month"
import { usePeriods } from "@aiwei/queries/rankingQueries"
import { Button, buttonClass } from "@aiwei/ui/Button"
import { Choice } from "@aiwei/ui/form/Choice"
import { Icon } from "@aiwei/ui/Icon"
import { FilterBar } from "@aiwei/ui/shell/FilterBar"
import { PageHead } from "@aiwei/ui/shell/PageHead"
import { useSearchParams } from "@solidjs/router"
import { createEffect, For, lazy, Show, Suspense } from "solid-js"

import { today } from "../../format/today.ts"
import { useWords } from "../../words/language.tsx"
import { useFrame } from "../frame/FrameContext.tsx"
import { useMay } from "../frame/rights/useMay.ts"
import { monthChoices } from "../scores/monthChoices.ts"
import { OwnDoubles } from "./list/OwnDoubles.tsx"
import { RoundsTab } from "./list/RoundsTab.tsx"
import { useInspectionWords } from "./useInspectionWords.ts"

const LedgerTab = lazy(() => import("./ledger/LedgerTab.tsx"))

const tabs = ["rounds", "ledger"] as const
type Tab = (typeof tabs)[number]

const createPage = () => {
  const frame = useFrame()
  const known = usePeriods(frame.office)
  const [search, setSearch] = useSearchParams<{ period?: string; from?: string; show?: string }>()
  const periods = () => (known.data ?? []).map(({ period }): string => period)
  const newest = () => periods().toSorted().at(-1) ?? today().slice(0, 7)
  const asked = () => (/^\d{4}-\d{2}$/.test(search.period ?? "") ? search.period : undefined)
  const period = () => (asked() ?? newest()) as Month
  const tab = (): Tab => (search.show === "ledger" ? "ledger" : "rounds")
  return {
    period,
    tab,
    from: () => Math.max(0, Math.trunc(Number(search.from)) || 0),
    months: () => monthChoices(periods(), period(), today()),
    goToPeriod: (to: string) => setSearch({ period: to, from: null }, { scroll: false }),
    goTo: (from: number) => setSearch({ from: from === 0 ? null : String(from) }),
    show: (to: Tab) => setSearch({ show: to === "rounds" ? null : to }, { replace: true })
  }
}

type Page = ReturnType<typeof createPage>

export default function InspectionsRoute() {
  const words = useWords()
  const it = useInspectionWords()
  const frame = useFrame()
  const may = useMay()
  const page = createPage()
  createEffect(() =>
    frame.stand({
      crumbs: [{ text: words().frame.assessment }, { text: it().title }],
      dataAsOf: null
    })
  )
  return (
    <>
      <PageHead
        title={it().title}
        actions={
          <>
            <Button onClick={() => globalThis.print()}>
              <Icon name="print" />
              {words().ranking.print}
            </Button>
            <Show when={may("inspections.record") && page.tab() === "rounds"}>
              <a class={buttonClass("main")} href="/inspections/new">
                <Icon name="plus" />
                {it().add}
              </a>
            </Show>
          </>
        }
      />
      <FilterBar>
        <Choice
          label={it().month}
          value={page.period() as string}
          options={page.months().map((value) => ({ value, text: words().month(value) }))}
          onChoose={page.goToPeriod}
        />
        <Tabs page={page} />
      </FilterBar>
      <div
        class="round-body"
        id="inspections"
        tabindex="0"
        role="region"
        aria-label={it().tabs[page.tab()]}
      >
        <OwnDoubles />
        <Show
          when={page.tab() === "ledger"}
          fallback={<RoundsTab period={page.period()} from={page.from()} onFrom={page.goTo} />}
        >
          <Suspense>
            <LedgerTab period={page.period()} />
          </Suspense>
        </Show>
      </div>
    </>
  )
}

const Tabs = (props: { readonly page: Page }) => {
  const it = useInspectionWords()
  return (
    <div class="inspection-tabs" role="group" aria-label={it().tabsLabel}>
      <For each={tabs}>
        {(tab) => (
          <button
            type="button"
            aria-pressed={props.page.tab() === tab}
            onClick={() => props.page.show(tab)}
          >
            {it().tabs[tab]}
          </button>
        )}
      </For>
    </div>
  )
}
