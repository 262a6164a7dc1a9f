/** `/groups?on=&ended=&q=&t=&record=&new=`: the leading groups of the office on a day (M02). */
import "../frame/formPage.css"
import "../page/facts.css"
import "../register/register.css"
import "./groups.css"
import { type GroupRow, useGroups } from "@aiwei/queries/duty/groupQueries"
import { Button } from "@aiwei/ui/Button"
import { AsOf } from "@aiwei/ui/day/AsOf"
import { Icon } from "@aiwei/ui/Icon"
import { PageHead } from "@aiwei/ui/shell/PageHead"
import { createEffect, createMemo, lazy, Match, Show, Suspense, Switch } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { useFrame } from "../frame/FrameContext.tsx"
import { useMay } from "../frame/rights/useMay.ts"
import { Unrefreshed } from "../frame/Unrefreshed.tsx"
import { createList, ListTable } from "../page/list/ListTable.tsx"
import { groupsAddress } from "./groupsAddress.ts"
import { groupColumns } from "./list/groupColumns.tsx"
import { GroupPanel } from "./panel/GroupPanel.tsx"

const NewGroup = lazy(async () => ({ default: (await import("./forms/NewGroup.tsx")).NewGroup }))

const createGroupsPage = () => {
  const words = useWords()
  const frame = useFrame()
  const day = groupsAddress()
  const found = useGroups(() => ({ office: frame.office(), on: day.on(), ended: day.ended() }))
  const columns = createMemo(() => groupColumns(words(), (id) => list.address.openRecord(id)))
  const list = createList<GroupRow>(columns)
  return { found, list, day, address: list.address, openId: list.openId }
}
type Page = ReturnType<typeof createGroupsPage>

export default function GroupsRoute() {
  const words = useWords()
  const frame = useFrame()
  const it = () => words().groups
  const page = createGroupsPage()
  createEffect(() =>
    frame.stand({
      crumbs: [{ text: words().frame.duty }, { text: it().title }],
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
          rowName={({ name }) => name}
          opens={({ id }) => id}
          bar={
            <label class="bar-check">
              <input
                type="checkbox"
                checked={page.day.ended()}
                onChange={(event) => page.day.showEnded(event.currentTarget.checked)}
              />
              {it().ended}
            </label>
          }
        />
        <Beside page={page} />
      </div>
    </>
  )
}

const Head = (props: { readonly page: Page }) => {
  const words = useWords()
  const may = useMay()
  const { day, address } = props.page
  return (
    <PageHead
      title={words().groups.title}
      actions={
        <>
          <AsOf
            label={words().tree.asOf}
            value={day.on()}
            today={day.today}
            words={words().tree.day}
            onChange={day.goToDay}
          />
          <Show when={may("groups.add")}>
            <Button
              tone={address.open() === null ? "main" : "plain"}
              onClick={() => address.openNew()}
            >
              <Icon name="plus" />
              {words().groups.add}
            </Button>
          </Show>
        </>
      }
    />
  )
}

const Beside = (props: { readonly page: Page }) => {
  const { address, day } = props.page
  const close = () => address.openRecord(null)
  return (
    <Suspense>
      <Switch>
        <Match when={address.open() === "new"}>
          <NewGroup on={day.on()} onClose={close} onDone={(id) => address.openRecord(id)} />
        </Match>
        <Match when={props.page.openId()} keyed>
          {(id) => <GroupPanel id={id} on={day.on()} onDay={day.goToDay} onClose={close} />}
        </Match>
      </Switch>
    </Suspense>
  )
}
