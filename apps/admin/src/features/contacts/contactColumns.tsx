/** The columns of the contact points: whose, how often this month, and when last. */
import type { TableColumn } from "@aiwei/ui/table/model/TableColumn"
import { Tag } from "@aiwei/ui/Tag"

import type { Words } from "../../words/Words.ts"
import { column } from "../register/columns/column.ts"
import { nameColumn } from "../register/columns/nameColumn.tsx"
import { type PointRow, pointStates } from "./pointRows.ts"

const tones = { nobody: "bad", unvisited: "warn", visited: "ok" } as const

export const contactColumns = (
  { contacts: { columns: it, states, nobody } }: Words,
  onOpen: (id: string) => void
): ReadonlyArray<TableColumn<PointRow>> => [
  nameColumn(it.name, 176, onOpen),
  column({
    key: "state",
    title: it.state,
    kind: "choice",
    width: 112,
    choices: pointStates.map((state) => ({ value: states[state], text: states[state] })),
    value: ({ state }) => states[state],
    cell: ({ state }) => <Tag tone={tones[state]}>{states[state]}</Tag>
  }),
  column({
    key: "holder",
    title: it.holder,
    width: 112,
    value: ({ holder }) => holder?.name ?? nobody
  }),
  column({
    key: "visits",
    title: it.visits,
    kind: "number",
    width: 96,
    value: ({ visits }) => visits
  }),
  column({
    key: "lastVisit",
    title: it.lastVisit,
    kind: "day",
    width: 128,
    value: ({ lastVisit }) => lastVisit
  }),
  column({
    key: "path",
    title: it.path,
    width: 240,
    value: ({ path }) => path.split("/").slice(0, -1).join(" ")
  })
]
