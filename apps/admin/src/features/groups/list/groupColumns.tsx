/** The columns of the leading groups: of which unit and for what, who leads it, and what is missing. */
import type { GroupRow } from "@aiwei/queries/duty/groupQueries"
import { Icon } from "@aiwei/ui/Icon"
import type { TableColumn } from "@aiwei/ui/table/model/TableColumn"

import type { Words } from "../../../words/Words.ts"
import { column } from "../../register/columns/column.ts"
import { nameColumn } from "../../register/columns/nameColumn.tsx"

const open = "9999-12-31"

const headColumn = ({ groups: it }: Words): TableColumn<GroupRow> =>
  column({
    key: "head",
    title: it.fields.head,
    width: 120,
    value: ({ head }) => head,
    cell: ({ head }) =>
      head ?? (
        <span class="seat-vacant">
          <Icon name="gap" />
          {it.noHead}
        </span>
      )
  })

const purposeColumn = ({ groups: it }: Words): TableColumn<GroupRow> =>
  column({
    key: "purpose",
    title: it.fields.purpose,
    kind: "choice",
    width: 128,
    choices: Object.values(it.purposes).map((text) => ({ value: text, text })),
    value: ({ purpose }) => it.purposes[purpose]
  })

export const groupColumns = (
  words: Words,
  onOpen: (id: string) => void
): ReadonlyArray<TableColumn<GroupRow>> => {
  const { fields } = words.groups
  const plain = (
    key: keyof typeof fields,
    width: number,
    value: (row: GroupRow) => string | number | null,
    more: Partial<TableColumn<GroupRow>> = {}
  ) => column<GroupRow>({ key, title: fields[key], width, value, ...more })
  const count = { kind: "number", align: "right" } as const
  return [
    nameColumn(fields.name, 280, onOpen),
    plain("unit", 136, ({ unitName }) => unitName),
    purposeColumn(words),
    headColumn(words),
    plain("seats", 72, ({ seats }) => seats, count),
    plain("empty", 72, ({ empty }) => empty, count),
    plain("from", 112, ({ validFrom }) => validFrom),
    plain("docNo", 168, ({ docNo }) => docNo),
    plain("docDay", 112, ({ docDay }) => docDay, { hiddenAtFirst: true }),
    plain("to", 112, ({ validTo }) => (validTo === open ? null : validTo), { hiddenAtFirst: true })
  ]
}
