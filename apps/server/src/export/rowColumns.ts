/**
 * The columns of the three registers by the names that a page knows them by, so that what is exported is
 * what is shown. Headings are the words of the offices' own tables.
 */
import type { BuildingColumn, BuildingLine } from "@aiwei/domain/duty/BuildingLine"
import type { ZoneColumn, ZoneLine } from "@aiwei/domain/duty/ZoneLine"
import type { PersonColumn, PersonRow } from "@aiwei/domain/people/PersonRow"

import type { Column } from "./ExportTable.ts"

export type RowColumns<Name extends string, Row> = {
  readonly [N in Name]: Omit<Column<Row>, "field">
}

const yesNo = (is: boolean): string => (is ? "是" : "否")

export const personRowColumns: RowColumns<PersonColumn, PersonRow> = {
  name: { heading: "姓名", of: (row) => row.name },
  gender: { heading: "性别", of: (row) => row.gender },
  birth: { heading: "出生年月", of: (row) => row.birth },
  phone: { heading: "联系电话", of: (row) => row.phone },
  category: { heading: "人员类别", of: (row) => row.category },
  status: { heading: "状态", of: (row) => (row.status === "left" ? "离职" : "在职") },
  post: { heading: "职务", of: (row) => row.post },
  duty: { heading: "分工", of: (row) => row.duty },
  unit: { heading: "单位", of: (row) => row.unitName ?? row.organisation },
  since: { heading: "任职起", of: (row) => row.since },
  remark: { heading: "备注", of: (row) => row.remark }
}

export const zoneRowColumns: RowColumns<ZoneColumn, ZoneLine> = {
  zoneNo: { heading: "序号", of: (row) => row.zoneNo },
  name: { heading: "责任区", of: (row) => row.name },
  leaderName: { heading: "责任领导", of: (row) => row.leaderName },
  leaderKnown: { heading: "在花名册", of: (row) => yesNo(row.leaderId !== null) },
  leaderTitle: { heading: "职务", of: (row) => row.leaderTitle },
  contactPoint: { heading: "联系点", of: (row) => row.contactPoint },
  communities: {
    heading: "包含社区",
    of: (row) => row.communities.map(({ name }) => name).join("、")
  },
  households: { heading: "户数", of: (row) => row.households },
  since: { heading: "起始日期", of: (row) => row.since }
}

export const buildingRowColumns: RowColumns<BuildingColumn, BuildingLine> = {
  community: { heading: "社区", of: (row) => row.community },
  compound: { heading: "小区", of: (row) => row.compound },
  name: { heading: "楼栋", of: (row) => row.name },
  stairwells: { heading: "单元数", of: (row) => row.stairwells },
  households: { heading: "户数", of: (row) => row.households },
  property: { heading: "有无物业", of: (row) => row.property },
  propertyCompany: { heading: "物业公司", of: (row) => row.propertyCompany },
  officerName: { heading: "包户干部", of: (row) => row.officerName },
  officerKnown: { heading: "在花名册", of: (row) => yesNo(row.officerId !== null) },
  officerSince: { heading: "包户起", of: (row) => row.officerSince }
}
