/** Words of the page that answers "who is responsible", and of duties on a unit's card, in Chinese. */
export const who = {
  title: "谁负责",
  place: "地点",
  placeLabel: "查找地点",
  duty: "职责",
  usual: "这里通常的职责",
  pick: "要问哪个地方？",
  pickTodo:
    "在上面输入社区、小区或楼栋的名称、拼音首字母或代码，选中后就看到当天由谁负责、再往上找谁。",
  noPlaces: "还没有单位",
  noPlacesTodo: "请先导入社区代码表和楼院表，才能查谁负责。",
  answer: "负责人",
  on: (day: string) => `${day} 这一天`,
  since: "从哪天起",
  heldAt: "职责设在",
  organisation: "所在单位",
  post: "职务",
  source: "依据",
  sources: {
    assignment: "指定的职责",
    household: "楼院表",
    zone: "责任区",
    post: "任职"
  },
  roles: {
    duty: "本职责",
    zoneLeader: "包片领导",
    leaderInCharge: "分管领导",
    mainLeader: "主要负责人",
    firstResponsible: "第一责任人"
  },
  postKinds: {
    mainLeader: "主要负责人",
    leaderInCharge: "分管领导",
    specialist: "专干",
    staff: "工作人员"
  },
  exOfficio: (post: string) => `按职务担任（${post}）`,
  chain: "往上逐级",
  chainNone: "往上没有找到负责人。请在“人员”里补上各级主要负责人的职务。",
  inherited: (place: string) => `这里没有单独指定，由 ${place} 的负责人管。`,
  gap: "现在没有人负责",
  seesTo: (name: string, place: string) => `补上之前，由 ${place} 的 ${name} 负责落实。`,
  beside: "同一处还有",
  passed: "写着，但不能负责",
  toGaps: "到责任缺口里补",
  toTree: "在组织树里看",
  give: "指定负责人",
  giveOther: "在这里另行指定",
  end: "结束",
  endTitle: (name: string, duty: string) => `结束 ${name} 的“${duty}”`,
  endNote: "从这一天起不再负责；以前的日子照旧能查。",
  endOn: "从哪天起不再负责",
  endAct: "结束职责",
  ended: (name: string, duty: string) => `${name} 不再负责“${duty}”`,
  ask: "谁负责",
  reasons: {
    nobody: "没有写任何人",
    nameUnknown: (name: string) => `写的是“${name}”，花名册上没有这个人`,
    left: (name: string, day: string | null) =>
      day === null ? `${name} 已经离岗` : `${name} ${day} 离岗`,
    notYet: (name: string, day: string) => `${name} ${day} 才到岗`,
    severalOfThatName: (name: string, count: number) =>
      `写的是“${name}”，花名册上有 ${count} 个同名的人，分不清是谁`
  },
  similar: (name: string) => `相近的姓名：${name}`,
  card: {
    duty: "职责",
    who: "负责人",
    from: "来自",
    here: "本处",
    none: "无人",
    acts: "操作",
    note: (day: string) => `${day} 这一天每项职责由谁负责。往上一级管的写明来自哪里。`
  }
}
