/** Words of the gap board and of giving a duty to somebody, in Chinese. */
export const gaps = {
  title: "责任缺口",
  search: "地点、姓名或原因",
  none: "没有缺口",
  noneTodo: "这一天每个地方都有在岗的人负责。换一项职责或日期再看。",
  noneFits: "没有符合条件的缺口",
  noneFitsTodo: "去掉左边的选择或搜索，再看全部。",
  total: (count: number) => `${count} 个缺口`,
  more: (shown: number, total: number) =>
    `共 ${total} 个缺口，这里是前 ${shown} 个，数目只按这些算。请选一项职责缩小范围。`,
  facets: { duty: "职责", level: "级别", zone: "责任区", branch: "社区", reason: "原因" },
  usual: "包户和社区负责人",
  all: "全部",
  noZone: "不属于责任区",
  reasons: {
    nobody: "没有写人",
    nameUnknown: "姓名不在花名册上",
    left: "已离岗",
    notYet: "尚未到岗",
    severalOfThatName: "同名分不清"
  },
  columns: {
    place: "地点",
    within: "所属",
    level: "级别",
    duty: "职责",
    reason: "原因",
    zone: "责任区",
    give: "指定给"
  },
  giveHere: "输入姓名",
  isMeant: (name: string) => `就是 ${name}`,
  give: "指定负责人",
  giving: {
    title: (place: string, duty: string) => `指定 ${place} 的${duty}`,
    titleMany: (count: number) => `为 ${count} 处指定负责人`,
    kind: "由谁负责",
    kinds: { person: "人员", post: "职务", organisation: "外部单位" },
    person: "姓名",
    personHint: "输入姓名的一部分，从花名册里选",
    unit: "哪个单位",
    post: "什么职务",
    postHint: "谁担任这个职务就由谁负责，换人不用再改",
    organisation: "单位名称",
    organisationHint: "写登记的全称，例如物业公司",
    from: "从哪天起",
    correct: "姓名写错的，不填日期就是更正原来的记录",
    act: "指定",
    needed: "请先选由谁负责"
  },
  done: (name: string, count: number) =>
    count === 1 ? `已由 ${name} 负责` : `${count} 处已由 ${name} 负责`,
  partly: (done: number, kept: number, why: string) =>
    `${done} 处已指定，${kept} 处没有改动。${why}`,
  undo: "撤销",
  undone: (count: number) => (count === 1 ? "已撤销，缺口还在" : `已撤销 ${count} 处，缺口还在`),
  notUndone: (why: string) => `没有撤销。${why}`
}
