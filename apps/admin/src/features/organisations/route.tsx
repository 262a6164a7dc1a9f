/** `/organisations?on=&q=&t=&record=&new=`: property companies, partner units, contractors, and their contacts. */
import "../frame/formPage.css"
import "../page/facts.css"
import "../register/register.css"
import { type OrganisationRow, useOrganisations } from "@aiwei/queries/duty/organisationQueries"
import { Button } from "@aiwei/ui/Button"
import { AsOf } from "@aiwei/ui/day/AsOf"
import { Icon } from "@aiwei/ui/Icon"
import { PageHead } from "@aiwei/ui/shell/PageHead"
import { useSearchParams } from "@solidjs/router"
import { createEffect, createMemo, Match, Show, Switch } from "solid-js"

import { asDay } from "../../format/asDay.ts"
import { today } from "../../format/today.ts"
import { useWords } from "../../words/language.tsx"
import { useFrame } from "../frame/FrameContext.tsx"
import { useMay } from "../frame/rights/useMay.ts"
import { Unrefreshed } from "../frame/Unrefreshed.tsx"
import { createList, ListTable } from "../page/list/ListTable.tsx"
import { RecordGone } from "../page/RecordGone.tsx"
import { organisationColumns } from "./organisationColumns.tsx"
import { OrganisationPanel } from "./OrganisationPanel.tsx"

const written = /^\d{4}-\d{2}-\d{2}$/

const createPage = () => {
  const words = useWords()
  const frame = useFrame()
  const [search, setSearch] = useSearchParams<{ on: string }>()
  const now = today()
  const on = () => (search.on !== undefined && written.test(search.on) ? asDay(search.on) : now)
  const found = useOrganisations(frame.office, on)
  const columns = createMemo(() =>
    organisationColumns(words(), (id) => list.address.openRecord(id))
  )
  const list = createList<OrganisationRow>(columns)
  const open = () => found.data?.find(({ id }) => id === list.openId()) ?? null
  const goToDay = (day: string) => setSearch({ on: day === now ? null : day }, { scroll: false })
  return { now, on, goToDay, found, list, open, address: list.address }
}

export default function OrganisationsRoute() {
  const words = useWords()
  const frame = useFrame()
  const t = () => words().organisations
  const page = createPage()
  createEffect(() =>
    frame.stand({ crumbs: [{ text: words().frame.duty }, { text: t().title }], dataAsOf: null })
  )
  return (
    <>
      <Head page={page} />
      <Unrefreshed query={page.found} />
      <div class="with-panel" aria-busy={page.found.isPlaceholderData}>
        <ListTable
          list={page.list}
          query={page.found}
          rows={() => page.found.data}
          words={t()}
          rowKey={({ id }) => id}
          rowName={({ name }) => name}
          opens={({ id }) => id}
        />
        <Beside page={page} />
      </div>
    </>
  )
}

type Page = ReturnType<typeof createPage>

const Head = (props: { readonly page: Page }) => {
  const words = useWords()
  const may = useMay()
  const { page } = props
  return (
    <PageHead
      title={words().organisations.title}
      actions={
        <>
          <AsOf
            label={words().tree.asOf}
            value={page.on()}
            today={page.now}
            words={words().tree.day}
            onChange={page.goToDay}
          />
          <Show when={may("organisations.add")}>
            <Button
              tone={page.address.open() === null ? "main" : "plain"}
              onClick={page.address.openNew}
            >
              <Icon name="plus" />
              {words().organisations.add}
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
  const close = () => page.address.openRecord(null)
  return (
    <Switch>
      <Match when={page.address.open() === "new"}>
        <OrganisationPanel row={null} frozen={false} onClose={close} />
      </Match>
      <Match when={page.open()} keyed>
        {(row) => <OrganisationPanel row={row} frozen={page.on() !== page.now} onClose={close} />}
      </Match>
      <Match when={page.list.openId() !== null && page.found.data !== undefined}>
        <RecordGone words={words().organisations} onClose={close} />
      </Match>
    </Switch>
  )
}
