/** `/awards?q=&t=&record=&new=&eligible=`: honours and titles of units, their runs of years, and who could be proposed. */
import "../frame/formPage.css"
import "../page/facts.css"
import "../register/register.css"
import "./awards.css"
import { type AwardRow, useAwards } from "@aiwei/queries/publication/awardQueries"
import { Button } from "@aiwei/ui/Button"
import type { Suggestion } from "@aiwei/ui/form/Suggestion"
import { Icon } from "@aiwei/ui/Icon"
import { PageHead } from "@aiwei/ui/shell/PageHead"
import { useSearchParams } from "@solidjs/router"
import { createEffect, createMemo, createSignal, Match, Show, Switch } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { YearTabs } from "../appraisal/YearTabs.tsx"
import { useFrame } from "../frame/FrameContext.tsx"
import { useMay } from "../frame/rights/useMay.ts"
import { Unrefreshed } from "../frame/Unrefreshed.tsx"
import { createList, ListTable } from "../page/list/ListTable.tsx"
import { RecordGone } from "../page/RecordGone.tsx"
import { awardColumns } from "./awardColumns.tsx"
import { AwardPanel, NewAward } from "./AwardPanel.tsx"
import { EligiblePanel } from "./EligiblePanel.tsx"
import { useAwardWords } from "./useAwardWords.ts"

const createPage = () => {
  const it = useAwardWords()
  const frame = useFrame()
  const found = useAwards(frame.office)
  const columns = createMemo(() => awardColumns(it(), (id) => list.address.openRecord(id)))
  const list = createList<AwardRow>(columns)
  const [search, setSearch] = useSearchParams<{ eligible?: string }>()
  const [unit, setUnit] = createSignal<Suggestion | null>(null)
  const eligible = () => search.eligible === "1"
  const showEligible = (shown: boolean) =>
    setSearch({ eligible: shown ? "1" : null }, { scroll: false })
  return {
    found,
    list,
    address: list.address,
    open: () => found.data?.find(({ id }) => id === list.openId()) ?? null,
    unit,
    eligible,
    showEligible,
    openNew: (of: Suggestion | null) => {
      setUnit(of)
      showEligible(false)
      list.address.openNew()
    }
  }
}

type Page = ReturnType<typeof createPage>

export default function AwardsRoute() {
  const words = useWords()
  const it = useAwardWords()
  const frame = useFrame()
  const page = createPage()
  createEffect(() =>
    frame.stand({
      crumbs: [{ text: words().frame.assessment }, { text: it().title }],
      dataAsOf: null
    })
  )
  return (
    <>
      <PageHead title={it().title} actions={<Acts page={page} />} />
      <YearTabs />
      <Unrefreshed query={page.found} />
      <div class="with-panel">
        <ListTable
          list={page.list}
          query={page.found}
          rows={() => page.found.data}
          words={it()}
          rowKey={({ id }) => id}
          rowName={({ title, unitName }) => `${title} ${unitName}`}
          opens={({ id }) => id}
        />
        <Beside page={page} />
      </div>
    </>
  )
}

const Acts = (props: { readonly page: Page }) => {
  const it = useAwardWords()
  const may = useMay()
  const { page } = props
  return (
    <>
      <Show when={may("awards.eligible")}>
        <Button
          aria-pressed={page.eligible()}
          onClick={() => {
            page.address.openRecord(null)
            page.showEligible(!page.eligible())
          }}
        >
          <Icon name="check" />
          {it().eligible.open}
        </Button>
      </Show>
      <Show when={may("awards.add")}>
        <Button
          tone={page.address.open() === null ? "main" : "plain"}
          onClick={() => page.openNew(null)}
        >
          <Icon name="plus" />
          {it().add}
        </Button>
      </Show>
    </>
  )
}

const Beside = (props: { readonly page: Page }) => {
  const it = useAwardWords()
  const { page } = props
  const close = () => page.address.openRecord(null)
  return (
    <Switch>
      <Match when={page.address.open() === "new"}>
        <NewAward unit={page.unit()} onClose={close} onDone={page.address.openRecord} />
      </Match>
      <Match when={page.open()} keyed>
        {(row) => <AwardPanel row={row} onClose={close} onDone={page.address.openRecord} />}
      </Match>
      <Match when={page.list.openId() !== null && page.found.data !== undefined}>
        <RecordGone words={it()} onClose={close} />
      </Match>
      <Match when={page.eligible()}>
        <EligiblePanel onClose={() => page.showEligible(false)} onAward={page.openNew} />
      </Match>
    </Switch>
  )
}
