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
  ended: (names: string, day: string) => `${names}从 ${day} 起离岗`,
  holds: "负责",
  stillHolds: (name: string) => `${name}离岗后，下面这些要另外安排人`,
  holdsUnknown: (why: string) => `负责的事项没有取到。${why}`,
  holdsBeyond: (count: number) => `另有 ${count} 项不在您管理的范围内，这里看不到。`,
  holdsNothing: "这一天没有负责的责任区、楼栋和其他职责。",
  holdsOn: "看哪一天",
  heldKinds: {
    zones: "责任区",
    buildings: "包户的楼栋",
    duties: "职责",
    seats: "领导小组",
    contacts: "联系的外部单位"
  },
  seatRoles: {
    head: "组长",
    deputy: "副组长",
    officeDirector: "办公室主任",
    member: "成员"
  },
  exOfficio: "按职务",
  untrained: (duty: string, expired: string | null) =>
    expired === null
      ? `“${duty}”是技术工作，还没有这方面的培训记录。`
      : `“${duty}”是技术工作，培训到 ${expired} 已过期。`,
  moreBuildings: (count: number) => `另有 ${count} 栋楼`,
  reveal: {
    show: "显示完整号码",
    reason: "查看原因",
    reasonNeeded: "请写明原因，至少两个字",
    noted: "谁在何时因何查看会记入审计记录；号码本身不记。",
    confirm: "显示",
    cancel: "取消",
    until: "关闭后不再显示"
  }
}
