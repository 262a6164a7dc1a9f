/** The table with as many invented people as `?rows=` says; `?wide=60` adds as many columns. */
import "@fontsource-variable/noto-sans-sc"
import "./harness.css"
import { Button } from "@aiwei/ui/Button"
import { FilterChips } from "@aiwei/ui/table/FilterChips"
import { noRows } from "@aiwei/ui/table/model/RowSelection"
import type { TableColumn } from "@aiwei/ui/table/model/TableColumn"
import type { TableHandle } from "@aiwei/ui/table/model/TableProps"
import { readState } from "@aiwei/ui/table/state/readState"
import { writtenState } from "@aiwei/ui/table/state/writtenState"
import { Table } from "@aiwei/ui/table/Table"
import { TableColumns } from "@aiwei/ui/table/TableColumns"
import { createEffect, createSignal } from "solid-js"
import { render } from "solid-js/web"

import { table as words } from "../../../../apps/admin/src/words/zh/table.ts"
import { localSource, prepare } from "./localSource.ts"
import { posts, type Somebody } from "./people.ts"

const asked = new URLSearchParams(location.search)
const count = Number(asked.get("rows") ?? 1000)
document.documentElement.dataset["theme"] = asked.get("theme") ?? "light"

const points = (score: number) => (score / 100).toFixed(2)

const columns: ReadonlyArray<TableColumn<Somebody>> = [
  {
    key: "name",
    title: "姓名",
    kind: "text",
    width: 120,
    sticky: true,
    always: true,
    sortable: true,
    filterable: true,
    value: (row) => row.name,
    cell: (row) => <a href={`#${row.id}`}>{row.name}</a>
  },
  {
    key: "place",
    title: "社区",
    kind: "text",
    sortable: true,
    filterable: true,
    value: (row) => row.place
  },
  {
    key: "post",
    title: "职务",
    kind: "choice",
    sortable: true,
    filterable: true,
    choices: posts.map((post) => ({ value: post, text: post })),
    value: (row) => row.post,
    edit: {
      parse: (text) =>
        posts.includes(text)
          ? { ok: true, value: text }
          : { problem: `没有“${text}”这个职务，请从列表中选择` }
    }
  },
  {
    key: "phone",
    title: "电话",
    kind: "text",
    width: 130,
    value: (row) => row.phone,
    edit: {
      parse: (text) =>
        /^1\d{10}$/.test(text) ? { ok: true, value: text } : { problem: "手机号应为 11 位数字" }
    }
  },
  {
    key: "households",
    title: "包保户数",
    unit: "户",
    kind: "number",
    sortable: true,
    filterable: true,
    sum: true,
    value: (row) => row.households
  },
  {
    key: "score",
    title: "得分",
    unit: "满分 100",
    kind: "number",
    sortable: true,
    value: (row) => points(row.score)
  },
  {
    key: "since",
    title: "任职日期",
    kind: "day",
    sortable: true,
    filterable: true,
    value: (row) => row.since
  },
  ...Array.from({ length: Number(asked.get("wide") ?? 0) }, (_, at): TableColumn<Somebody> => ({
    key: `m${at}`,
    title: `第 ${at + 1} 项`,
    kind: "number",
    value: (row) => (row.households + at) % 10
  }))
]

const Page = () => {
  const [state, setState] = createSignal(
    readState(
      asked.get("t") ?? "",
      columns.map((it) => it.key)
    )
  )
  const [selection, setSelection] = createSignal(noRows)
  const { source, change } = localSource(count, state)
  let handle: TableHandle | undefined
  createEffect(() => {
    document.body.dataset["state"] = writtenState(state())
  })
  Object.assign(window, {
    prepare: (text: string) =>
      prepare(
        count,
        readState(
          text,
          columns.map((it) => it.key)
        )
      )
  })
  const answer = async (id: string, key: string, value: unknown) => {
    await new Promise((resolve) => setTimeout(resolve, 60))
    if (value === "13800000000") return { refused: "这个号码已登记在别人名下" }
    change(id, { [key]: value })
    return { ok: true } as const
  }
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
        onEdit={(edit) => answer(edit.rowKey, edit.column.key, edit.value)}
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
