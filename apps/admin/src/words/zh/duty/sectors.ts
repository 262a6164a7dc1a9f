/** Words of the sectors and of the worklist of an officer, in Chinese. */
export const sectors = {
  title: "片区",
  search: "姓名或地点",
  none: "还没有片区",
  noneTodo: "在组织树里给小区指定“片区”这项职责，或在责任缺口里按“片区”一次指定多个。",
  noneFits: "没有符合条件的片区",
  noneFitsTodo: "换个词查找，或去掉筛选。",
  columns: { name: "负责人", count: "地点数", places: "片区", since: "最早从" },
  left: (name: string) => `${name}（不在岗）`,
  overlap: (outer: string, one: string, inner: string, other: string) =>
    outer === inner
      ? `${outer} 同时归 ${one} 和 ${other}，请去掉一个。`
      : `${inner}（${other}）在 ${outer}（${one}）里面，请明确归谁。`,
  work: {
    title: (name: string) => `${name}的工作清单`,
    name: "工作清单",
    toRecord: "人员记录",
    open: (count: number) => (count === 0 ? "没有待办" : `${count} 项待办`),
    tasks: "任务",
    late: "逾期",
    points: "联系点",
    notVisited: "本月未走访",
    visited: "本月已走访",
    places: "负责的地方",
    nothing: "这一天名下没有地方、联系点和任务。",
    allDone: "没有待办",
    kinds: {
      officer: "没有包户干部",
      stairwell: "没有结对单位",
      unsigned: "门前三包未签",
      expired: "门前三包已到期",
      breached: "门前三包违约"
    },
    stairwell: (name: string, no: number) => `${name} ${no} 单元`
  }
}
