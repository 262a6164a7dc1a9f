/** Words of the staff list, in Chinese. */
export const people = {
  title: "人员",
  record: "人员",
  add: "新增人员",
  search: "姓名、电话、职务或单位",
  none: "还没有人员",
  noneTodo: "导入花名册，或在右上角逐个新增。",
  fields: {
    name: "姓名",
    gender: "性别",
    birth: "出生年月",
    phone: "联系电话",
    category: "人员类别",
    unit: "所在单位",
    post: "职务",
    duty: "分工",
    remark: "备注"
  },
  unsaid: "未填",
  genders: { 男: "男", 女: "女" },
  status: "状态",
  statuses: { active: "在岗", left: "离岗" },
  since: "任职起",
  onlyActive: "只看在岗",
  end: "办理离岗",
  endTitle: (names: string) => `${names}离岗`,
  endNote: "从这一天起不再在岗，职务到此为止；以前的日子照旧能查。记录不会删除。",
  endOn: "从哪天起不在岗",
  holds: "负责",
  stillHolds: "离岗后，下面这些要另外安排人",
  holdsNothing: "没有负责的责任区和楼栋。",
  moreBuildings: (count: number) => `另有 ${count} 栋楼`
}
