/** The columns of the invented people: one of each kind, two that can be edited. */
import type { TableColumn } from "@aiwei/ui/table/model/TableColumn"

import { posts, type Somebody } from "./people.ts"

const points = (score: number) => (score / 100).toFixed(2)

const people: ReadonlyArray<TableColumn<Somebody>> = [
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
  }
]

/** `more`: so many columns of figures behind them. */
export const columnsOf = (more: number): ReadonlyArray<TableColumn<Somebody>> => [
  ...people,
  ...Array.from({ length: more }, (_, at): TableColumn<Somebody> => ({
    key: `m${at}`,
    title: `第 ${at + 1} 项`,
    kind: "number",
    value: (row) => (row.households + at) % 10
  }))
]
