/** The staff list as a register: its fields, and how they are read and written. */
import type { Api } from "@aiwei/client/Api"
import type { PersonColumn } from "@aiwei/domain/people/PersonRow"
import { ofOffice } from "@aiwei/queries/asking/ofOffice"
import { useClient } from "@aiwei/queries/ClientContext"
import { type PersonRow, usePeopleRows } from "@aiwei/queries/registerQueries"
import { usePeopleWrites } from "@aiwei/queries/registerWrites"
import type { Accessor } from "solid-js"

import type { Words } from "../../words/Words.ts"
import { askedOf, named, refOf } from "../register/asked.ts"
import { nameIn, shown, textIn, told } from "../register/fieldTexts.ts"
import { nullIfUnknown } from "../register/nullIfUnknown.ts"
import type { FieldTexts, RecordField, Register, RowCard } from "../register/Register.ts"

const plain = (key: keyof PersonRow & string): RecordField<PersonRow> => ({
  key,
  kind: "text",
  text: (row) => shown(row[key])
})

const fields: ReadonlyArray<RecordField<PersonRow>> = [
  { ...plain("name"), needed: true },
  {
    ...plain("gender"),
    kind: "choice",
    choices: ({ people }) => [
      { value: "", text: people.unsaid },
      { value: "男", text: people.genders.男 },
      { value: "女", text: people.genders.女 }
    ]
  },
  plain("birth"),
  plain("phone"),
  plain("category"),
  {
    key: "unit",
    kind: "text",
    text: (row) => shown(row.unitName ?? row.organisation),
    dated: true
  },
  { ...plain("post"), dated: true },
  { ...plain("duty"), dated: true },
  { ...plain("remark"), kind: "long" }
]

const change = (texts: FieldTexts) => ({
  ...nameIn(texts),
  ...textIn(texts, "gender"),
  ...textIn(texts, "birth"),
  ...textIn(texts, "phone"),
  ...textIn(texts, "category"),
  ...textIn(texts, "unit"),
  ...textIn(texts, "post"),
  ...textIn(texts, "duty"),
  ...textIn(texts, "remark")
})

const personCard = (row: PersonRow, { people: it, register }: Words): RowCard => ({
  title: row.name,
  about: register.facts(
    told([
      row.status === "left" ? it.statuses.left : null,
      row.unitName ?? row.organisation,
      row.post
    ])
  ),
  phone: row.phone
})

const serverFields: Readonly<Record<string, string>> = {
  title: "post",
  unitId: "unit",
  organisation: "unit"
}

const findPerson = (api: Api, id: string) => async () =>
  (await nullIfUnknown(api.people.show.query({ id })))?.person ?? null

export const peopleRegister = (office: Accessor<string | undefined>): Register<PersonRow> => {
  const { api } = useClient()
  const writes = usePeopleWrites()
  const its = () => ofOffice(office())
  return {
    name: "people",
    fields,
    rowName: ({ name }) => name,
    card: personCard,
    labels: ({ people }) => people.fields,
    fieldOf: (field) => serverFields[field] ?? field,
    rows: (asked) => usePeopleRows(office, () => askedOf<PersonColumn>(asked())),
    part: (asked, offset, limit) =>
      api.people.rows.query({ ...askedOf<PersonColumn>(asked), ...its(), offset, limit }),
    find: (id) => findPerson(api, id),
    add: (texts, on) =>
      writes.add.mutateAsync({ ...its(), person: { name: "", ...change(texts) }, on }),
    change: ({ row: { id, version }, texts }, on) =>
      writes.change.mutateAsync({ id, version, change: change(texts), on }),
    changeMany: (edits, on) =>
      writes.changeMany.mutateAsync({
        people: named(edits.map(({ row, texts }) => ({ ...refOf(row), change: change(texts) }))),
        on
      }),
    end: (rows, on) => writes.leave.mutateAsync({ people: named(rows.map(refOf)), on })
  }
}
