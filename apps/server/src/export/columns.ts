/**
 * The columns of what can be exported. Headings are the words of the offices' own tables, so that a
 * file may be changed by hand and imported again.
 */
import type { BuildingRow } from "@aiwei/domain/duty/Buildings"
import type { ZoneRow } from "@aiwei/domain/duty/Zones"
import type { OrgRow } from "@aiwei/domain/org/orgRows"
import type { PersonRow } from "@aiwei/domain/people/PersonRow"
import type { SourceStatus } from "@aiwei/domain/scheme/document/SchemeDocument"
import type { SchemeShown } from "@aiwei/domain/scheme/SchemeView"

import type { Column } from "./ExportTable.ts"

export const communityColumns: ReadonlyArray<Column<OrgRow>> = [
  { field: "code", heading: "区划代码", of: (row) => row.code },
  { field: "name", heading: "社区名称", of: (row) => row.name },
  { field: "parent", heading: "所属", of: (row) => row.parentName },
  { field: "households", heading: "户数", of: (row) => row.households },
  { field: "population", heading: "人口", of: (row) => row.population },
  { field: "property", heading: "物业", of: (row) => row.property }
]

export const personColumns: ReadonlyArray<Column<PersonRow>> = [
  { field: "name", heading: "姓名", of: (row) => row.name },
  { field: "gender", heading: "性别", of: (row) => row.gender },
  { field: "birth", heading: "出生年月", of: (row) => row.birth },
  { field: "unit", heading: "单位", of: (row) => row.unitName ?? row.organisation },
  { field: "post", heading: "职务", of: (row) => row.post },
  { field: "duty", heading: "分工", of: (row) => row.duty },
  { field: "phone", heading: "联系电话", of: (row) => row.phone },
  { field: "category", heading: "人员类别", of: (row) => row.category },
  { field: "status", heading: "状态", of: (row) => (row.status === "left" ? "离职" : "在职") },
  { field: "remark", heading: "备注", of: (row) => row.remark }
]

export const zoneColumns: ReadonlyArray<Column<ZoneRow>> = [
  { field: "zoneNo", heading: "序号", of: (row) => row.zoneNo },
  { field: "name", heading: "责任区", of: (row) => row.name },
  { field: "leader", heading: "责任领导", of: (row) => row.leaderName },
  { field: "title", heading: "职务", of: (row) => row.leaderTitle },
  { field: "contactPoint", heading: "联系点", of: (row) => row.contactPoint },
  {
    field: "communities",
    heading: "包含社区",
    of: (row) => row.communities.map(({ name }) => name).join("、")
  }
]

export const buildingColumns: ReadonlyArray<Column<BuildingRow>> = [
  { field: "community", heading: "社区", of: (row) => row.community },
  { field: "compound", heading: "小区", of: (row) => row.compound },
  { field: "building", heading: "楼栋", of: (row) => row.name },
  { field: "stairwells", heading: "单元数", of: (row) => row.stairwells },
  { field: "households", heading: "户数", of: (row) => row.households },
  { field: "property", heading: "有无物业", of: (row) => row.property },
  { field: "propertyCompany", heading: "物业公司", of: (row) => row.propertyCompany },
  { field: "officer", heading: "包户干部", of: (row) => row.officer }
]

/** What nobody has compared with its source is marked in every file that leaves. */
const statusWords: Readonly<Record<SourceStatus, string>> = {
  verified: "已核对",
  toBeChecked: "待核对",
  proposal: "参考",
  officeRule: "本单位规定"
}

type IndicatorRow = SchemeShown["indicators"][number] & { readonly status: SourceStatus }

export const indicatorColumns: ReadonlyArray<Column<IndicatorRow>> = [
  { field: "code", heading: "编号", of: (row) => row.code },
  { field: "category", heading: "考核类别", of: (row) => row.category },
  { field: "name", heading: "考核内容", of: (row) => row.name },
  { field: "points", heading: "分值", of: (row) => row.points, points: true },
  { field: "labels", heading: "简称", of: (row) => row.labels.join("、") },
  { field: "status", heading: "数据状态", of: (row) => statusWords[row.status] }
]
