/** Buildings as a register: their fields, and how they are read and written. */
import type { Api } from "@aiwei/client/Api"
import type { BuildingColumn } from "@aiwei/domain/duty/BuildingLine"
import { ofOffice } from "@aiwei/queries/asking/ofOffice"
import { useClient } from "@aiwei/queries/ClientContext"
import { type BuildingRow, useBuildingRows } from "@aiwei/queries/registerQueries"
import { useBuildingWrites } from "@aiwei/queries/registerWrites"
import type { Accessor } from "solid-js"

import type { Words } from "../../words/Words.ts"
import { askedOf, named, refOf } from "../register/asked.ts"
import { nameIn, numberIn, officerIn, shown, textIn, told } from "../register/fieldTexts.ts"
import { nullIfUnknown } from "../register/nullIfUnknown.ts"
import type { FieldTexts, RecordField, Register, RowCard, RowsAsked } from "../register/Register.ts"

const fields: ReadonlyArray<RecordField<BuildingRow>> = [
  { key: "parentId", kind: "place", text: () => "", needed: true, onlyNew: true },
  { key: "name", kind: "text", text: (row) => row.name, needed: true },
  { key: "stairwells", kind: "number", text: (row) => shown(row.stairwells) },
  { key: "households", kind: "number", text: (row) => shown(row.households) },
  { key: "property", kind: "text", text: (row) => shown(row.property) },
  { key: "propertyCompany", kind: "text", text: (row) => shown(row.propertyCompany) },
  { key: "officer", kind: "name", text: (row) => shown(row.officerName), dated: true }
]

const change = (texts: FieldTexts) => ({
  ...nameIn(texts),
  ...numberIn(texts, "stairwells"),
  ...numberIn(texts, "households"),
  ...textIn(texts, "property"),
  ...textIn(texts, "propertyCompany"),
  ...officerIn(texts, "officer")
})

const rowName = ({ community, compound, name }: BuildingRow): string =>
  told([community, compound, name]).join(" ")

const buildingCard = (row: BuildingRow, words: Words): RowCard => {
  const { buildings: it, register, tree } = words
  return {
    title: told([row.compound, tree.building(row.name)]).join(" "),
    about: register.facts(told([row.community, row.officerName ?? it.noOfficer])),
    aside: row.households === null ? "" : it.householdsOf(row.households),
    doubt: row.officerId === null && row.officerName !== null ? register.unknown : null
  }
}

/** The table's column of the officer is called by the name it shows. */
const otherNames: Readonly<Record<string, string>> = {
  officerId: "officer",
  officerName: "officer"
}

const findBuilding = (api: Api, office: string | undefined, id: string) => async () => {
  const asked = { under: id, ...ofOffice(office), limit: 1 }
  const found = await nullIfUnknown(api.buildings.rows.query(asked))
  return found?.rows.find((one) => one.id === id) ?? null
}

export const buildingsRegister = (office: Accessor<string | undefined>): Register<BuildingRow> => {
  const { api } = useClient()
  const writes = useBuildingWrites()
  const its = () => ofOffice(office())
  const part = (asked: RowsAsked, offset: number, limit: number) =>
    api.buildings.rows.query({ ...askedOf<BuildingColumn>(asked), ...its(), offset, limit })
  return {
    name: "buildings",
    fields,
    rowName,
    card: buildingCard,
    labels: ({ buildings }) => buildings.fields,
    fieldOf: (field) => otherNames[field] ?? field,
    rows: (asked) => useBuildingRows(office, () => askedOf<BuildingColumn>(asked())),
    part,
    find: (id) => findBuilding(api, office(), id),
    add: (texts, on) =>
      writes.add.mutateAsync({
        ...its(),
        building: { name: "", ...change(texts), parentId: texts["parentId"] ?? "" },
        on
      }),
    change: ({ row: { id, version }, texts }, on) =>
      writes.change.mutateAsync({ id, version, change: change(texts), on }),
    changeMany: (edits, on) =>
      writes.changeMany.mutateAsync({
        buildings: named(edits.map(({ row, texts }) => ({ ...refOf(row), change: change(texts) }))),
        on
      }),
    end: (rows, on) => writes.close.mutateAsync({ buildings: named(rows.map(refOf)), on })
  }
}
