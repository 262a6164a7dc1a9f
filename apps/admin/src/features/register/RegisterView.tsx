/** A register as a page: its head, its bar, the table, and the record beside it. */
import "./register.css"
import "../ranking/bar.css"
import { Button, buttonClass } from "@aiwei/ui/Button"
import { Icon } from "@aiwei/ui/Icon"
import { Notice } from "@aiwei/ui/Notice"
import { PageHead } from "@aiwei/ui/shell/PageHead"
import { EmptyState } from "@aiwei/ui/states/EmptyState"
import type {
  EditAnswer,
  TableEdit,
  TableHandle,
  TablePaste
} from "@aiwei/ui/table/model/TableProps"
import { Table } from "@aiwei/ui/table/Table"
import { createSignal, type JSX, Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { refusalText } from "../../words/refusalText.ts"
import { ConflictDialog } from "../editing/ConflictDialog.tsx"
import { useFrame } from "../frame/FrameContext.tsx"
import { BatchBar, type BatchAct } from "./BatchBar.tsx"
import type { RegisterPage } from "./createRegister.ts"
import { EndDialog } from "./EndDialog.tsx"
import { RecordPanel } from "./RecordPanel.tsx"
import type { RecordRow } from "./Register.ts"
import { type QuickFilter, RegisterBar } from "./RegisterBar.tsx"
import { RegisterPaste } from "./RegisterPaste.tsx"

export interface RegisterViewProps<Row extends RecordRow> {
  readonly page: RegisterPage<Row>
  readonly quick?: ReadonlyArray<QuickFilter>
  readonly batch?: ReadonlyArray<BatchAct<Row>>
  readonly canEnd: (row: Row) => boolean
  readonly about?: (row: Row) => JSX.Element
  /** What those who are about to be ended still answer for. */
  readonly endAbout?: (rows: ReadonlyArray<Row>) => JSX.Element
  /** Dialogs of the page's own. */
  readonly children?: JSX.Element
}

export const RegisterView = <Row extends RecordRow>(props: RegisterViewProps<Row>) => {
  const { page } = props
  const [ending, setEnding] = createSignal<ReadonlyArray<Row> | null>(null)
  const [pasted, setPasted] = createSignal<TablePaste<Row> | null>(null)
  const [table, setTable] = createSignal<TableHandle | null>(null)
  return (
    <>
      <Head page={page} />
      <div class="with-panel">
        <div class="register">
          <RegisterBar
            page={page}
            quick={props.quick ?? []}
            onPrint={() => void table()?.printRows()}
          />
          <RegisterTable
            {...props}
            onTable={setTable}
            onEnd={setEnding}
            onPaste={page.register.changeMany === undefined ? undefined : setPasted}
          />
        </div>
        <Show when={page.address.open() !== null}>
          <RecordPanel
            page={page}
            canEnd={props.canEnd}
            onEnd={(row) => setEnding([row])}
            {...(props.about === undefined ? {} : { about: props.about })}
          />
        </Show>
      </div>
      <Show when={ending()}>
        {(rows) => (
          <EndDialog
            page={page}
            rows={rows()}
            onClose={() => setEnding(null)}
            onDone={() => void page.reread()}
          >
            {props.endAbout?.(rows())}
          </EndDialog>
        )}
      </Show>
      <Show when={pasted()}>
        {(paste) => <RegisterPaste page={page} paste={paste()} onClose={() => setPasted(null)} />}
      </Show>
      <Conflicted page={page} />
      {props.children}
    </>
  )
}

const Head = <Row extends RecordRow>(props: { readonly page: RegisterPage<Row> }) => {
  const words = useWords()
  const t = () => words()[props.page.register.name]
  return (
    <PageHead
      title={t().title}
      actions={
        <Button
          tone={props.page.address.open() === null ? "main" : "plain"}
          onClick={props.page.address.openNew}
        >
          <Icon name="plus" />
          {t().add}
        </Button>
      }
    />
  )
}

const RegisterTable = <Row extends RecordRow>(
  props: RegisterViewProps<Row> & {
    readonly onTable: (table: TableHandle) => void
    readonly onEnd: (rows: ReadonlyArray<Row>) => void
    readonly onPaste: ((paste: TablePaste<Row>) => void) | undefined
  }
) => {
  const words = useWords()
  const { page } = props
  const t = () => words()[page.register.name]
  const edit = async ({ row, column, value }: TableEdit<Row>): Promise<EditAnswer> => {
    const key = page.register.fieldOf(column.key)
    const answer = await page.writes.change(row, { [key]: String(value ?? "") }, null)
    if (page.openId() === row.id) void page.reread()
    return "ok" in answer ? answer : { refused: answer.refused }
  }
  const acts = (): ReadonlyArray<BatchAct<Row>> => [
    ...(props.batch ?? []),
    { text: t().end, act: props.onEnd }
  ]
  return (
    <Table
      caption={t().title}
      words={words().table}
      columns={page.columns()}
      source={page.source}
      rowKey={({ id }) => id}
      rowName={page.register.rowName}
      state={page.address.state()}
      onState={page.address.setState}
      selection={page.selection()}
      onSelection={page.select}
      batch={(selection) => <BatchBar page={page} selection={selection} acts={acts()} />}
      onOpen={({ id }) => page.address.openRecord(id)}
      current={({ id }) => page.openId() === id}
      onEdit={edit}
      {...(props.onPaste === undefined ? {} : { onPaste: props.onPaste })}
      empty={<Nothing page={page} />}
      failed={(error) => (
        <Notice text={refusalText(words(), error)}>
          <Button size="small" onClick={() => void page.source.again()}>
            {words().retry}
          </Button>
        </Notice>
      )}
      ref={props.onTable}
    />
  )
}

/** Nothing fits, or there is nothing yet: two different things, and two ways on. */
const Nothing = <Row extends RecordRow>(props: { readonly page: RegisterPage<Row> }) => {
  const words = useWords()
  const { address, register } = props.page
  const narrowed = () => address.query() !== "" || address.state().filters.length > 0
  return (
    <Show
      when={narrowed()}
      fallback={
        <EmptyState title={words()[register.name].none} text={words()[register.name].noneTodo}>
          <a class={buttonClass("plain")} href="/import">
            {words().frame.imports}
          </a>
        </EmptyState>
      }
    >
      <EmptyState title={words().register.noneFits} text={words().register.noneFitsTodo}>
        <Button
          onClick={() => {
            address.setQuery("")
            address.setState({ ...address.state(), filters: [] })
          }}
        >
          {words().register.showAll}
        </Button>
      </EmptyState>
    </Show>
  )
}

const Conflicted = <Row extends RecordRow>(props: { readonly page: RegisterPage<Row> }) => {
  const words = useWords()
  const { register, writes } = props.page
  const frame = useFrame()
  return (
    <Show when={writes.conflict()} keyed>
      {(conflict) => (
        <ConflictDialog
          labels={Object.fromEntries(
            register.fields
              .filter(({ onlyNew }) => onlyNew !== true)
              .map(({ key }) => [key, register.labels(words())[key] ?? key])
          )}
          what={register.rowName(conflict.row)}
          base={conflict.base}
          mine={conflict.mine}
          theirs={conflict.theirs}
          by={conflict.by}
          at={conflict.at}
          onChoose={conflict.settle}
          onCancel={() => {
            conflict.settle(null)
            frame.say(words().register.conflictLeft)
          }}
        />
      )}
    </Show>
  )
}
