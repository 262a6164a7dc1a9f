/** `/trainings?q=&t=&record=&new=`: who was trained for which duty, and until when it counts. */
import "../frame/formPage.css"
import "../page/facts.css"
import "../register/register.css"
import { type TrainingRow, useTrainings } from "@aiwei/queries/duty/trainingQueries"
import { Button } from "@aiwei/ui/Button"
import { Icon } from "@aiwei/ui/Icon"
import { PageHead } from "@aiwei/ui/shell/PageHead"
import { createEffect, createMemo, Match, Show, Switch } from "solid-js"

import { today } from "../../format/today.ts"
import { useWords } from "../../words/language.tsx"
import { useDutyNames } from "../duties/useDutyNames.ts"
import { useFrame } from "../frame/FrameContext.tsx"
import { useMay } from "../frame/rights/useMay.ts"
import { Unrefreshed } from "../frame/Unrefreshed.tsx"
import { createList, ListTable } from "../page/list/ListTable.tsx"
import { RecordGone } from "../page/RecordGone.tsx"
import { trainingColumns } from "./trainingColumns.tsx"
import { NewTraining, TrainingPanel } from "./TrainingPanel.tsx"

const createPage = () => {
  const words = useWords()
  const frame = useFrame()
  const { named } = useDutyNames()
  const found = useTrainings(frame.office)
  const columns = createMemo(() =>
    trainingColumns({
      words: words(),
      today: today(),
      dutyName: named,
      onOpen: (id) => list.address.openRecord(id)
    })
  )
  const list = createList<TrainingRow>(columns)
  const open = () => found.data?.find(({ id }) => id === list.openId()) ?? null
  return { found, list, open, named, address: list.address }
}

export default function TrainingsRoute() {
  const words = useWords()
  const frame = useFrame()
  const may = useMay()
  const t = () => words().trainings
  const page = createPage()
  createEffect(() =>
    frame.stand({ crumbs: [{ text: words().frame.duty }, { text: t().title }], dataAsOf: null })
  )
  return (
    <>
      <PageHead
        title={t().title}
        actions={
          <Show when={may("trainings.add")}>
            <Button
              tone={page.address.open() === null ? "main" : "plain"}
              onClick={page.address.openNew}
            >
              <Icon name="plus" />
              {t().add}
            </Button>
          </Show>
        }
      />
      <Unrefreshed query={page.found} />
      <div class="with-panel">
        <ListTable
          list={page.list}
          query={page.found}
          rows={() => page.found.data}
          words={t()}
          rowKey={({ id }) => id}
          rowName={({ personName }) => personName}
          opens={({ id }) => id}
        />
        <Beside page={page} />
      </div>
    </>
  )
}

const Beside = (props: { readonly page: ReturnType<typeof createPage> }) => {
  const words = useWords()
  const { page } = props
  const close = () => page.address.openRecord(null)
  return (
    <Switch>
      <Match when={page.address.open() === "new"}>
        <NewTraining onClose={close} />
      </Match>
      <Match when={page.open()}>
        {(row) => <TrainingPanel row={row()} dutyName={page.named(row().duty)} onClose={close} />}
      </Match>
      <Match when={page.list.openId() !== null && page.found.data !== undefined}>
        <RecordGone words={words().trainings} onClose={close} />
      </Match>
    </Switch>
  )
}
