/** An office of five small files, imported, and hands that correct what they brought. */
import { ScoreSheets } from "@aiwei/domain/assessment/sheet/ScoreSheets"
import { BuildingEdits } from "@aiwei/domain/duty/BuildingEdits"
import { Buildings } from "@aiwei/domain/duty/Buildings"
import type { BuildingChange } from "@aiwei/domain/duty/edits/buildingFields"
import type { ZoneChange } from "@aiwei/domain/duty/edits/zoneFields"
import { ZoneEdits } from "@aiwei/domain/duty/ZoneEdits"
import { Zones } from "@aiwei/domain/duty/Zones"
import { OrgCards } from "@aiwei/domain/org/card/OrgCards"
import { PlaceCounting } from "@aiwei/domain/org/counts/PlaceCounting"
import { OrgEdits } from "@aiwei/domain/org/edits/OrgEdits"
import { OrgUnits } from "@aiwei/domain/org/OrgUnits"
import { People } from "@aiwei/domain/people/People"
import { PeopleEdits } from "@aiwei/domain/people/PeopleEdits"
import type { PersonChange } from "@aiwei/domain/people/personFields"
import { Day } from "@aiwei/domain/shared/Day"
import { Month } from "@aiwei/domain/shared/Month"
import type { ImportReport } from "@aiwei/intake/report"
import { Effect, Layer } from "effect"

import { codes } from "./codesTable.ts"
import { anyImports, csv, type Given } from "./importing.ts"

export const march = Month.make("2026-03")
export const day = (text: string): Day => Day.make(text)

export const roster = csv(
  "花名册.csv",
  "河东街道爱国卫生工作人员花名册（2026年）,,,,,",
  "序号,姓名,性别,职务,联系电话,所属社区",
  "1,张三,男,社区主任,13800001001,东风社区",
  "2,李四,女,网格员,13800001002,东风社区",
  "3,王五,男,网格员,13800001003,建设社区"
)
export const zones = csv(
  "责任区.csv",
  "河东街道2026年爱国卫生责任区划分表,,,,,",
  "序号,责任区,责任领导,职务,包保社区,联系点",
  "1,第一责任区,张三,社区主任,东风社区,东风广场",
  "2,第二责任区,王五,网格员,建设社区,建设市场"
)
export const buildings = csv(
  "楼院.csv",
  "河东街道楼院底册,,,,,,",
  "填报日期：2026年6月2日,,,,,,",
  "序号,所属社区,小区名称,楼号,单元数,户数,包户干部",
  "1,东风社区,东风小区,1号楼,3,60,张三",
  "2,东风社区,东风小区,2号楼,3,60,张三",
  "3,建设社区,机修厂家属院,1号楼,2,24,李四"
)
export const scores = csv(
  "河东街道2026年3月考核评分表.csv",
  "河东街道2026年3月份社区考核评分表,,,,",
  "序号,考核项目,考核内容,分值,东风社区,建设社区",
  "1,组织管理,组织机构健全,40,38,40",
  "2,环境卫生,主次干道保洁,60,55.5,58",
  "合计,,,100,93.5,98"
)
export const all = [codes, roster, zones, buildings, scores]

/** The same file with one text in it replaced. */
export const written = (file: Given, from: string, to: string): Given => {
  const text = new TextDecoder().decode(file.bytes)
  if (!text.includes(from)) throw new Error(`${file.path} has no ${from}`)
  return csv(file.path, text.replace(from, to))
}

const UnitEdits = OrgEdits.layer.pipe(Layer.provide(OrgUnits.layer))
const Cards = OrgCards.layer.pipe(Layer.provide(PlaceCounting.layer))

export const anyOffice = Layer.mergeAll(
  PeopleEdits.layer,
  People.layer,
  ZoneEdits.layer,
  Zones.layer,
  BuildingEdits.layer,
  Buildings.layer,
  UnitEdits,
  Cards,
  ScoreSheets.layer
).pipe(Layer.provideMerge(anyImports))

const named = <Row extends { readonly name: string }>(rows: ReadonlyArray<Row>, name: string) => {
  const row = rows.find((one) => one.name === name)
  return row === undefined ? Effect.die(`no ${name}`) : Effect.succeed(row)
}

export const person = Effect.fn("test.person")(function* (name: string) {
  const { rows } = yield* People.use((people) => people.rows({ limit: 500 }))
  return yield* named(rows, name)
})

export const editPerson = Effect.fn("test.editPerson")(function* (
  name: string,
  change: PersonChange,
  on: Day | null = null
) {
  const { id, version } = yield* person(name)
  return yield* PeopleEdits.use((edits) => edits.change({ id, version, change, on }))
})

export const leave = Effect.fn("test.leave")(function* (name: string, on: Day) {
  const { id, version } = yield* person(name)
  return yield* PeopleEdits.use((edits) => edits.leave({ people: [{ id, version }], on }))
})

export const building = Effect.fn("test.building")(function* (compound: string, name: string) {
  const { rows } = yield* Buildings.use((found) => found.rows({ limit: 500 }))
  return yield* named(
    rows.filter((row) => row.compound === compound),
    name
  )
})

export const editBuilding = Effect.fn("test.editBuilding")(function* (
  [compound, name]: readonly [string, string],
  change: BuildingChange,
  on: Day | null = null
) {
  const { id, version } = yield* building(compound, name)
  return yield* BuildingEdits.use((edits) => edits.change({ id, version, change, on }))
})

export const closeBuilding = Effect.fn("test.closeBuilding")(function* (
  [compound, name]: readonly [string, string],
  on: Day
) {
  const { id, version } = yield* building(compound, name)
  return yield* BuildingEdits.use((edits) => edits.close({ buildings: [{ id, version }], on }))
})

export const editZone = Effect.fn("test.editZone")(function* (
  name: string,
  change: ZoneChange,
  on: Day | null = null
) {
  const { rows } = yield* Zones.use((found) => found.rows({ limit: 500 }))
  const { id, version } = yield* named(rows, name)
  return yield* ZoneEdits.use((edits) => edits.change({ id, version, change, on }))
})

export const closeZone = Effect.fn("test.closeZone")(function* (name: string, on: Day) {
  const { rows } = yield* Zones.use((found) => found.rows({ limit: 500 }))
  const { id, version } = yield* named(rows, name)
  return yield* ZoneEdits.use((edits) => edits.close({ zones: [{ id, version }], on }))
})

export const editScore = Effect.fn("test.editScore")(function* (
  unit: string,
  indicator: string,
  points: string
) {
  const sheets = yield* ScoreSheets
  const { rows } = yield* sheets.sheet({ period: march })
  const row = rows.find((one) => one.unitName === unit)
  if (row === undefined) return yield* Effect.die(`no ${unit}`)
  const entries = [{ indicator, value: { points } }]
  const changes = [{ unit: row.unitId, version: row.version, entries }]
  return yield* sheets.change({ period: march, reason: "现场复核", changes })
})

/** File, cell and code of every warning that tells of a hand edit, in the order of their texts. */
export const toldIn = ({ files }: Pick<ImportReport, "files">): ReadonlyArray<string> =>
  files
    .flatMap(({ path, sheets }) =>
      sheets.flatMap((sheet) =>
        sheet.role === "data"
          ? sheet.warnings
              .filter(({ code }) => code.includes("hand_edit"))
              .map(({ cell, code }) => `${path.slice(0, 2)} ${cell} ${code}`)
          : []
      )
    )
    .toSorted()

/** Community by its code or name. */
const card = (place: string) => OrgCards.use((cards) => cards.card(place))

export const renameUnit = Effect.fn("test.renameUnit")(function* (place: string, name: string) {
  const { unit } = yield* card(place)
  const { id, version } = unit
  return yield* OrgEdits.use((edits) => edits.rename({ id, version, name }))
})

export const closeUnit = Effect.fn("test.closeUnit")(function* (place: string, on: Day) {
  const { unit } = yield* card(place)
  const { id, version } = unit
  return yield* OrgEdits.use((edits) => edits.close({ id, version, on }))
})

export const moveUnit = Effect.fn("test.moveUnit")(function* (
  place: string,
  under: string,
  on: Day
) {
  const { unit } = yield* card(place)
  const { unit: parent } = yield* card(under)
  const { id, version } = unit
  return yield* OrgEdits.use((edits) => edits.move({ id, version, newParentId: parent.id, on }))
})
