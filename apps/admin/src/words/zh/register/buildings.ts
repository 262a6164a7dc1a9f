/** Words of the buildings and their household officers, in Chinese. */
import { grouped } from "@aiwei/ui/text/grouped"

export const buildings = {
  title: "楼院",
  record: "楼栋",
  add: "新增楼栋",
  search: "社区、小区、楼号、物业或包户干部",
  none: "还没有楼栋",
  noneTodo: "导入楼院底册，或在右上角逐栋新增。",
  community: "社区",
  compound: "小区",
  fields: {
    parentId: "所在小区或社区",
    name: "楼号",
    stairwells: "单元数",
    households: "户数",
    property: "有无物业",
    propertyCompany: "物业公司",
    officer: "包户干部"
  },
  officerKnown: "在花名册",
  known: "在",
  notKnown: "不在",
  officerSince: "包户起",
  unknownOfficers: "包户干部不在花名册",
  noOfficer: "没有包户干部",
  householdsOf: (count: number) => `${grouped(count)} 户`,
  setOfficer: "指定包户干部",
  setOfficerOf: (count: number) => `给 ${count} 栋楼指定包户干部`,
  setOfficerNote: "选中的楼栋都由这个人包户。",
  officerSet: (name: string, count: number) => `${count} 栋楼已由 ${name} 包户`,
  dayHint: "留空表示原来写错了，以前的日子也一起改",
  end: "停用",
  endTitle: (names: string) => `停用${names}`,
  endNote: "从这一天起不再有这栋楼，包户也到此为止；以前的日子照旧能查。记录不会删除。",
  endOn: "从哪天起停用",
  ended: (names: string, day: string) => `${names}从 ${day} 起停用`
}
