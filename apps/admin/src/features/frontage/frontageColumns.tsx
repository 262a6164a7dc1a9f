/** The columns of the frontages: how each agreement stands on the day, and what the last check found. */
import type { FrontageRow } from "@aiwei/queries/duty/frontageQueries"
import type { TableColumn } from "@aiwei/ui/table/model/TableColumn"
import { Tag } from "@aiwei/ui/Tag"

import type { Words } from "../../words/Words.ts"
import { column } from "../register/columns/column.ts"
import { RecordLink } from "../register/columns/RecordLink.tsx"

export const frontageName = ({ name, placeName }: FrontageRow): string => name ?? placeName

/** A breach goes before how the agreement stands: it is what somebody must see to. */
export const frontageState = ({ state, breached }: FrontageRow) => (breached ? "breached" : state)

const states = ["breached", "unsigned", "expired", "signed"] as const
const tones = { breached: "bad", unsigned: "warn", expired: "warn", signed: "ok" } as const

/** What is to be done first, then by place. */
export const frontagesInOrder = (rows: ReadonlyArray<FrontageRow>): ReadonlyArray<FrontageRow> =>
  rows.toSorted((a, b) => states.indexOf(frontageState(a)) - states.indexOf(frontageState(b)))

/** The last day, as it is shown: none where no end is agreed. */
export const endOf = (day: string | null, open: string): string | null =>
  day === null ? null : day.startsWith("9999") ? open : day

export const frontageColumns = (
  { frontage: { columns: it, states: said, openEnd }, register }: Words,
  onOpen: (id: string) => void
): ReadonlyArray<TableColumn<FrontageRow>> => [
  column({
    key: "name",
    title: it.name,
    width: 176,
    sticky: true,
    always: true,
    value: frontageName,
    cell: (row) => (
      <RecordLink id={row.id} onOpen={onOpen}>
        {frontageName(row)}
      </RecordLink>
    )
  }),
  column({
    key: "state",
    title: it.state,
    kind: "choice",
    width: 104,
    choices: states.map((state) => ({ value: said[state], text: said[state] })),
    value: (row) => said[frontageState(row)],
    cell: (row) => <Tag tone={tones[frontageState(row)]}>{said[frontageState(row)]}</Tag>
  }),
  column({
    key: "place",
    title: it.place,
    width: 200,
    value: ({ place }) => place.split("/").slice(1).join(" ")
  }),
  column({
    key: "signedOn",
    title: it.signedOn,
    kind: "day",
    width: 112,
    value: (row) => row.signedOn
  }),
  column({
    key: "validUntil",
    title: it.validUntil,
    kind: "day",
    width: 112,
    value: ({ validUntil }) => endOf(validUntil, openEnd)
  }),
  column({
    key: "checkedOn",
    title: it.checkedOn,
    kind: "day",
    width: 112,
    value: ({ checkedOn }) => checkedOn
  }),
  column({
    key: "breaches",
    title: it.breaches,
    width: 176,
    value: ({ breaches }) => register.join(breaches)
  })
]
