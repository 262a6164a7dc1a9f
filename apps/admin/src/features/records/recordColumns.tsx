/** The columns of a register: the place, then the fields of its kind in their order. */
import type { RecordLine, RegisterTold } from "@aiwei/queries/duty/recordQueries"
import type { TableColumn } from "@aiwei/ui/table/model/TableColumn"

import { RecordLink } from "../register/columns/RecordLink.tsx"
import type { RecordWords } from "./useRecordWords.ts"
import { placeText, valueText } from "./valueText.ts"

type Field = RegisterTold["fields"][number]

const numbers = new Set(["number", "decimal"])
const wide: Readonly<Record<string, number>> = {
  day: 112,
  month: 96,
  time: 72,
  number: 88,
  decimal: 80,
  yesNo: 80,
  state: 96,
  attendance: 88,
  headcount: 96
}
/** Texts that say what a line is about are longer than a number or a name. */
const long = new Set(["problem", "content", "rectification", "topic", "address", "task", "place"])

/** Few offices write them down: they stand behind what all do. */
const rare = new Set(["no", "time"])

const widthOf = ({ field, type }: Field): number => wide[type] ?? (long.has(field) ? 224 : 128)

/** The name of the line stands first: by it, it is opened. */
const leads = (register: RegisterTold): Field | undefined =>
  register.fields.find(({ field }) => field === register.day) ??
  register.fields.find(({ field }) => field === "name" || field === "unit") ??
  register.fields[0]

export const recordColumns = (
  register: RegisterTold,
  it: RecordWords,
  named: (one: Field) => string,
  onOpen: (id: string) => void
): ReadonlyArray<TableColumn<RecordLine>> => {
  const first = leads(register)
  const text = (field: Field) => (line: RecordLine) =>
    valueText(it, field, line.fields[field.field])
  const column = (field: Field): TableColumn<RecordLine> => ({
    key: field.field,
    title: named(field),
    kind: "text",
    width: widthOf(field),
    value: text(field),
    ...(numbers.has(field.type) ? { align: "right" } : {})
  })
  const place: TableColumn<RecordLine> = {
    key: "community",
    title: it.place,
    kind: "text",
    width: 136,
    value: (line) => placeText(it, line)
  }
  const rest = register.fields.filter((field) => field !== first)
  const isRare = ({ field }: Field) => rare.has(field)
  const others = [...rest.filter((field) => !isRare(field)), ...rest.filter(isRare)].map(column)
  if (first === undefined) return [place, ...others]
  const lead: TableColumn<RecordLine> = {
    ...column(first),
    sticky: true,
    always: true,
    cell: (line) => (
      <RecordLink id={line.id} onOpen={onOpen}>
        {text(first)(line) ?? it.noDay}
      </RecordLink>
    )
  }
  return [lead, place, ...others]
}
