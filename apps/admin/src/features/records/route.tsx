/** `/records?kind=&from=&until=&text=&record=`: the lines of the office's registers, as old workbooks brought them. */
import "../frame/formPage.css"
import "../register/register.css"
import "../ranking/bar.css"
import "./records.css"
import { type RecordLine, useRecordLines, useRegisters } from "@aiwei/queries/duty/recordQueries"
import { Button } from "@aiwei/ui/Button"
import { Icon } from "@aiwei/ui/Icon"
import { Notice } from "@aiwei/ui/Notice"
import { PageHead } from "@aiwei/ui/shell/PageHead"
import { EmptyState } from "@aiwei/ui/states/EmptyState"
import type { TableHandle } from "@aiwei/ui/table/model/TableProps"
import { plainState } from "@aiwei/ui/table/model/TableState"
import { Table } from "@aiwei/ui/table/Table"
import { createEffect, createMemo, createSignal, Match, Show, Switch } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { refusalText } from "../../words/refusalText.ts"
import { useFrame } from "../frame/FrameContext.tsx"
import { Unanswered } from "../frame/missing/Unanswered.tsx"
import { useMay } from "../frame/rights/useMay.ts"
import { failedWhole, Unrefreshed } from "../frame/Unrefreshed.tsx"
import { recordColumns } from "./recordColumns.tsx"
import { RecordPanel } from "./RecordPanel.tsx"
import { createRecordsAddress, type RecordsAddress } from "./recordsAddress.ts"
import { RecordsBar } from "./RecordsBar.tsx"
import { useNamed, useRecordWords } from "./useRecordWords.ts"

export default function RecordsRoute() {
  const words = useWords()
  const it = useRecordWords()
  const frame = useFrame()
  const registers = useRegisters(frame.office)
  const address = createRecordsAddress(() => registers.data)
  const isEmpty = () => registers.data?.every(({ n }) => n === 0) === true
  createEffect(() =>
    frame.stand({ crumbs: [{ text: words().frame.daily }, { text: it().title }], dataAsOf: null })
  )
  return (
    <>
      <PageHead title={it().title} />
      <Unrefreshed query={registers} />
      <Switch>
        <Match when={failedWhole(registers)}>
          <Unanswered error={registers.error} onAgain={() => void registers.refetch()} />
        </Match>
        <Match when={isEmpty()}>
          <NothingYet />
        </Match>
        <Match when={registers.data && address.register()}>
          {(register) => (
            <div class="with-panel">
              <Lines address={address} registers={registers.data ?? []} />
              <Show when={address.open()} keyed>
                {(id) => (
                  <RecordPanel
                    id={id}
                    register={register()}
                    onClose={() => address.openRecord(null)}
                  />
                )}
              </Show>
            </div>
          )}
        </Match>
      </Switch>
    </>
  )
}

const NothingYet = () => {
  const it = useRecordWords()
  const may = useMay()
  return (
    <EmptyState title={it().empty} text={it().emptyTodo}>
      <Show when={may("imports.list")}>
        <a class="button" href="/import">
          {it().toImport}
        </a>
      </Show>
    </EmptyState>
  )
}

type Registers = Parameters<typeof RecordsBar>[0]["registers"]

const Lines = (props: { readonly address: RecordsAddress; readonly registers: Registers }) => {
  const words = useWords()
  const it = useRecordWords()
  const named = useNamed()
  const frame = useFrame()
  const { address } = props
  const source = useRecordLines(frame.office, address.asked)
  const columns = createMemo(() => {
    const register = address.register()
    return register === undefined
      ? []
      : recordColumns(register, it(), named, (id) => address.openRecord(id))
  })
  const caption = () => {
    const register = address.register()
    return register === undefined ? it().title : named(register)
  }
  const [state, setState] = createSignal(plainState)
  const [table, setTable] = createSignal<TableHandle | null>(null)
  return (
    <div class="register">
      <RecordsBar address={address} registers={props.registers}>
        <Button tone="bare" onClick={() => void table()?.printRows()}>
          <Icon name="print" />
          {it().print}
        </Button>
      </RecordsBar>
      <Table<RecordLine>
        caption={caption()}
        words={words().table}
        columns={columns()}
        source={source}
        rowKey={({ id }) => id}
        state={state()}
        onState={setState}
        onOpen={({ id }) => address.openRecord(id)}
        current={({ id }) => address.open() === id}
        empty={<EmptyState title={it().none} text={it().noneTodo} />}
        failed={(error) => (
          <Notice text={refusalText(words(), error)}>
            <Button size="small" onClick={() => void source.again()}>
              {words().retry}
            </Button>
          </Notice>
        )}
        ref={setTable}
      />
    </div>
  )
}
