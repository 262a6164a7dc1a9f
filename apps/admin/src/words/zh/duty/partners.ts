/** Words of the partner units, in Chinese. */
interface Done {
  readonly people: number
  readonly minutes: number | null
  readonly ads: number
  readonly deadCorners: number
  readonly clutter: number
}

export const partners = {
  title: "结对单位",
  record: "结对单位",
  search: "单位或联系人",
  none: "还没有结对单位",
  noneTodo: "先在“外部单位”里登记结对单位，再在组织树里给楼栋、单元指定“结对单位”这项职责。",
  noneFits: "没有符合条件的结对单位",
  noneFitsTodo: "换个词查找，或去掉筛选。",
  ended: "（已停止）",
  gone: "这一天没有这个结对单位：可能已经停止，或链接不完整。",
  covered: (done: number, all: number) => `单元已结对 ${done} / ${all}`,
  open: (count: number) => `${count} 个单元没有结对`,
  uncounted: (count: number) => `其中 ${count} 栋楼没有登记单元数，每栋按一个单元算。`,
  stairwell: (no: number) => `${no} 单元`,
  firstOf: (count: number) => `这里是前 ${count} 个。`,
  columns: {
    name: "单位",
    contact: "联系人",
    places: "地点",
    stairwells: "单元",
    sessions: "本年活动",
    atWeekends: "周末",
    people: "人次",
    ads: "小广告",
    deadCorners: "死角",
    clutter: "杂物",
    lastDay: "最近一次"
  },
  noContact: "没有联系人",
  sessionsOf: ({ sessions, people }: { readonly sessions: number; readonly people: number }) =>
    `${sessions} 次，${people} 人次`,
  places: "结对的地方",
  noPlaces: "还没有指定楼栋或单元",
  placeFacts: (stairwells: number, since: string) => `${stairwells} 个单元，从 ${since} 起`,
  add: "记一次活动",
  log: "活动记录",
  noSessions: "还没有活动记录",
  weekend: "周末",
  sessionFacts: ({ people, minutes, ads, deadCorners, clutter }: Done) =>
    [
      `${people} 人`,
      ...(minutes === null ? [] : [`${minutes} 分钟`]),
      `小广告 ${ads} 处`,
      `死角 ${deadCorners} 处`,
      `杂物 ${clutter} 处`
    ].join("，"),
  fields: {
    place: "地点",
    day: "日期",
    people: "人数",
    minutes: "时长（分钟）",
    ads: "清小广告（处）",
    deadCorners: "清死角（处）",
    clutter: "清杂物（处）",
    remark: "备注"
  },
  saved: (day: string) => `已记下 ${day} 的活动`
}
