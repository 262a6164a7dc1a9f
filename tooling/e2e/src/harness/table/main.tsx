/** The table with as many invented people as `?rows=` says; `?wide=60` adds as many columns. */
import "@fontsource-variable/noto-sans-sc"
import "../harness.css"
import { Button } from "@aiwei/ui/Button"
import { FilterChips } from "@aiwei/ui/table/FilterChips"
import { noRows } from "@aiwei/ui/table/model/RowSelection"
import type { TableHandle } from "@aiwei/ui/table/model/TableProps"
import { readState } from "@aiwei/ui/table/state/readState"
import { writtenState } from "@aiwei/ui/table/state/writtenState"
import { Table } from "@aiwei/ui/table/Table"
import { TableColumns } from "@aiwei/ui/table/TableColumns"
import { words } from "@aiwei/ui/test/table/words"
import { createEffect, createSignal } from "solid-js"
import { render } from "solid-js/web"

import { columnsOf } from "./columns.tsx"
import { localSource, prepare } from "./localSource.ts"

const asked = new URLSearchParams(location.search)
const count = Number(asked.get("rows") ?? 1000)
document.documentElement.dataset["theme"] = asked.get("theme") ?? "light"

const columns = columnsOf(Number(asked.get("wide") ?? 0))
const keys = columns.map((it) => it.key)

// The database's share of the work, done before anything is measured.
Object.assign(window, { prepare: (text: string) => prepare(count, readState(text, keys)) })

/** A server's answer takes its time. */
const soon = () => new Promise((resolve) => setTimeout(resolve, 60))
const taken = "13800000000"

const Page = () => {
  const [state, setState] = createSignal(readState(asked.get("t") ?? "", keys))
  const [selection, setSelection] = createSignal(noRows)
  const { source, change } = localSource(count, state)
  let handle: TableHandle | undefined
  createEffect(() => {
    document.body.dataset["state"] = writtenState(state())
  })
  return (
    <>
      <h1 class="unseen">人员</h1>
      <div class="bar">
        <TableColumns columns={columns} state={state()} onState={setState} words={words} />
        <Button tone="bare" onClick={() => void handle?.printRows()}>
          打印
        </Button>
        <FilterChips columns={columns} state={state()} onState={setState} words={words} />
      </div>
      <Table
        ref={(it) => {
          handle = it
        }}
        caption="人员"
        words={words}
        columns={columns}
        source={source}
        rowKey={(row) => row.id}
        state={state()}
        onState={setState}
        selection={selection()}
        onSelection={setSelection}
        batch={() => <Button size="small">导出</Button>}
        onOpen={(row) => {
          document.body.dataset["opened"] = row.id
        }}
        current={(row) => row.id === "p3"}
        onEdit={async (edit) => {
          await soon()
          if (edit.value === taken) return { refused: "这个号码已登记在别人名下" }
          change(edit.rowKey, { [edit.column.key]: edit.value })
          return { ok: true }
        }}
        onPaste={(paste) => {
          document.body.dataset["pasted"] = JSON.stringify([paste.at, paste.grid])
        }}
        empty={<p>没有符合条件的人。请放宽筛选条件。</p>}
      />
    </>
  )
}

const root = document.querySelector("#root")
if (root !== null) render(() => <Page />, root)
