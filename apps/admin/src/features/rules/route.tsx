/** `/rules?q=&t=&record=&new=&after=&on=`: the office's rule documents by version, and who rests on which (M16). */
import "../frame/formPage.css"
import "../page/facts.css"
import "../register/register.css"
import "./rules.css"
import { type RuleLine, useRules } from "@aiwei/queries/duty/ruleQueries"
import { useSchemes } from "@aiwei/queries/schemeQueries"
import { Button } from "@aiwei/ui/Button"
import { AsOf } from "@aiwei/ui/day/AsOf"
import { Icon } from "@aiwei/ui/Icon"
import { PageHead } from "@aiwei/ui/shell/PageHead"
import { useSearchParams } from "@solidjs/router"
import { createEffect, createMemo, lazy, Match, Show, Suspense, Switch } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { useFrame } from "../frame/FrameContext.tsx"
import { useMay } from "../frame/rights/useMay.ts"
import { Unrefreshed } from "../frame/Unrefreshed.tsx"
import { createList, ListTable } from "../page/list/ListTable.tsx"
import { RecordGone } from "../page/RecordGone.tsx"
import { onDay } from "./onDay.ts"
import { ruleColumns } from "./ruleColumns.tsx"
import { RulePanel } from "./RulePanel.tsx"

const NewRule = lazy(() => import("./NewRule.tsx"))

const createRulesPage = () => {
  const words = useWords()
  const frame = useFrame()
  const day = onDay()
  const [search, setSearch] = useSearchParams<{ after?: string; new?: string; record?: string }>()
  const found = useRules(frame.office, day.on)
  const schemes = useSchemes(frame.office)
  const usedBy = (id: string) => schemes.data?.filter(({ rule }) => rule?.id === id).length ?? 0
  const columns = createMemo(() =>
    ruleColumns({
      words: words(),
      day: day.on(),
      usedBy,
      onOpen: (id) => list.address.openRecord(id)
    })
  )
  const list = createList<RuleLine>(columns)
  return {
    found,
    list,
    day,
    address: list.address,
    openId: list.openId,
    after: () => search.after ?? null,
    /** The next version of that one is to be added. */
    openAfter: (id: string | null) =>
      setSearch({ record: null, new: "1", after: id }, { scroll: false }),
    close: () => setSearch({ record: null, new: null, after: null }, { scroll: false })
  }
}
type Page = ReturnType<typeof createRulesPage>

export default function RulesRoute() {
  const words = useWords()
  const frame = useFrame()
  const it = () => words().rules
  const page = createRulesPage()
  createEffect(() =>
    frame.stand({
      crumbs: [{ text: words().frame.assessment }, { text: it().title }],
      dataAsOf: null
    })
  )
  return (
    <>
      <Head page={page} />
      <Unrefreshed query={page.found} />
      <div class="with-panel">
        <ListTable
          list={page.list}
          query={page.found}
          rows={() => page.found.data}
          words={it()}
          rowKey={({ id }) => id}
          rowName={({ title }) => title}
          opens={({ id }) => id}
        />
        <Beside page={page} />
      </div>
    </>
  )
}

const Head = (props: { readonly page: Page }) => {
  const words = useWords()
  const may = useMay()
  const { address, day } = props.page
  return (
    <PageHead
      title={words().rules.title}
      actions={
        <>
          <AsOf
            label={words().tree.asOf}
            value={day.on()}
            today={day.today}
            words={words().tree.day}
            onChange={day.goToDay}
          />
          <Show when={may("rules.add")}>
            <Button
              tone={address.open() === null ? "main" : "plain"}
              onClick={() => props.page.openAfter(null)}
            >
              <Icon name="plus" />
              {words().rules.add}
            </Button>
          </Show>
        </>
      }
    />
  )
}

const Beside = (props: { readonly page: Page }) => {
  const words = useWords()
  const { page } = props
  const rules = () => page.found.data ?? []
  const open = () => rules().find(({ id }) => id === page.openId())
  const done = (id: string) => {
    page.close()
    page.address.openRecord(id)
  }
  return (
    <Suspense>
      <Switch>
        <Match when={page.address.open() === "new" && page.found.data}>
          <NewRule rules={rules()} after={page.after()} onClose={page.close} onDone={done} />
        </Match>
        <Match when={open()}>
          {(rule) => (
            <RulePanel
              rule={rule()}
              rules={rules()}
              day={page.day.on()}
              onClose={page.close}
              onOpen={(id) => page.address.openRecord(id)}
              onNext={page.openAfter}
            />
          )}
        </Match>
        <Match when={page.openId() !== null && page.found.data !== undefined}>
          <RecordGone words={words().rules} onClose={page.close} />
        </Match>
      </Switch>
    </Suspense>
  )
}
