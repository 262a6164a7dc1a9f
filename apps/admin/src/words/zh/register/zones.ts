/** Words of the responsibility zones, in Chinese. */
export const zones = {
  title: "责任区",
  record: "责任区",
  add: "新增责任区",
  search: "责任区、领导、联系点或社区",
  none: "还没有责任区",
  noneTodo: "导入责任区划分表，或在右上角新增。",
  fields: {
    name: "责任区",
    zoneNo: "序号",
    leader: "责任领导",
    leaderTitle: "领导职务",
    contactPoint: "联系点",
    communities: "包含社区"
  },
  noLeader: "没有责任领导",
  households: "户数",
  since: "起始日期",
  end: "停用",
  endTitle: (names: string) => `停用${names}`,
  endNote: "从这一天起不再有这个责任区；以前的日子照旧能查。记录不会删除。",
  endOn: "从哪天起停用",
  ended: (names: string, day: string) => `${names}从 ${day} 起停用`
}
