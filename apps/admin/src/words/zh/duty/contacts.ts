/** Words of the contact points, in Chinese. */
export const contacts = {
  title: "包保联系点",
  record: "联系点",
  search: "联系点、领导或所在地",
  none: "还没有联系点",
  noneTodo: "在责任区里写上联系点，或在组织树里给社区、小区指定“联系点”这项职责。",
  noneFits: "没有符合条件的联系点",
  noneFitsTodo: "换个词查找，或去掉筛选。",
  gone: "这一天没有这个联系点：可能已经停用，或链接不完整。",
  visited: (done: number, all: number) => `本月已走访 ${done} / ${all}`,
  columns: {
    name: "联系点",
    state: "本月走访",
    holder: "责任领导",
    visits: "本月次数",
    lastVisit: "最近一次",
    path: "所属"
  },
  states: { nobody: "没有人负责", unvisited: "未走访", visited: "已走访" },
  nobody: "没有人负责",
  never: "还没有走访过",
  perMonth: "本人走访",
  month: (month: string, count: number) => `${month} ${count} 次`,
  add: "记一次走访",
  log: "走访记录",
  noVisits: "还没有走访记录",
  correct: "改正",
  correctOf: (day: string) => `改正 ${day} 的走访`,
  followUpOf: (text: string) => `后续：${text}`,
  fields: {
    day: "走访日期",
    people: "走访人",
    peopleHint: "多个人用顿号隔开，姓名按花名册",
    findings: "发现的问题",
    followUp: "后续处理"
  },
  saved: (name: string, day: string) => `已记下 ${day} 对${name}的走访`
}
