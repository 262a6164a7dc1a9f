/** Why a row of a table was not written, in Chinese; `fields` names what the row's own columns are called. */
import type { Refusals } from "@aiwei/client/refusals/Refusals"

import type { RowTag } from "../../RowTag.ts"

const fields: Readonly<Record<string, string>> = {
  name: "姓名或名称",
  gender: "性别",
  birth: "出生年月",
  phone: "联系电话",
  category: "人员类别",
  remark: "备注",
  title: "职务",
  post: "职务",
  duty: "分工",
  unit: "所在单位",
  organisation: "工作单位",
  unitId: "所在单位",
  zoneNo: "责任区序号",
  leader: "责任领导",
  leaderId: "责任领导",
  leaderName: "责任领导",
  leaderTitle: "领导职务",
  contactPoint: "联系点",
  communities: "包含社区",
  communityIds: "包含社区",
  parentId: "所在小区或社区",
  stairwells: "单元数",
  households: "户数",
  property: "有无物业",
  propertyCompany: "物业公司",
  officer: "包户干部",
  code: "区划代码",
  id: "同一条记录"
}

const entities: Readonly<Record<string, string>> = {
  Person: "这个人",
  Zone: "这个责任区",
  Building: "这栋楼",
  Score: "这个分数"
}

/** 留空、过长 … each as the end of a sentence that begins with the field. */
const whys = {
  blank: "不能留空",
  tooLong: "太长",
  phone: "不是电话号码，请填手机号或带区号的固定电话",
  birth: "要写成 1985-03 这样的年月",
  count: "要填 0 或更大的整数",
  unknown: "在这个办公室里找不到",
  twice: "已经有了，不能再填一次",
  masked: "带星号，与原来的号码对不上；不改就保持原样，要改请填完整号码"
}

const nameOf = (actor: string) => actor.slice(actor.indexOf(":") + 1)

export const zhRowRefusals: Pick<Refusals, RowTag> = {
  ChangedMeanwhile: ({ entity, by }) =>
    `${entities[entity] ?? "这一行"}刚被${by === null ? "别人" : nameOf(by)}改过，您的修改没有保存；请看过新内容再决定`,
  PersonNotFound: () => "找不到这个人，没有改动；请刷新后再看",
  ZoneNotFound: () => "找不到这个责任区，没有改动；请刷新后再看",
  BuildingNotFound: () => "找不到这栋楼，没有改动；请刷新后再看",
  FieldRefused: ({ field, why, value }) =>
    `${fields[field] ?? field}${value === null || value === "" ? "" : `“${value}”`}${whys[why]}，没有保存`,
  ChangeTooEarly: ({ since }) => `现在的情况从 ${since} 开始，请选这一天之后的日期；没有改动`,
  AlreadyEnded: ({ entity }) => `${entities[entity] ?? "这一行"}已经离任或停用，没有再改动`,
  NameTaken: ({ name }) => `已经有“${name}”，没有保存；请换一个或先改原来那个`,
  RowsRefused: ({ rows }) => {
    const [first] = rows
    if (first === undefined) return "没有保存"
    const say = zhRowRefusals[first.error._tag] as (error: unknown) => string
    return `有 ${rows.length} 行不能保存，全部没有改动。第 ${first.index + 1} 行：${say(first.error)}`
  }
}
