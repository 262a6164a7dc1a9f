/** Words of the zone board, in Chinese. */
export const zoneBoard = {
  title: "责任区看板",
  noneTodo: "导入责任区划分表，或先新增一个责任区，再把社区划进来。",
  contactPoint: (point: string) => `联系点：${point}`,
  noLeader: "没有责任领导",
  unknownLeader: (name: string | null) => `写的是“${name ?? ""}”，花名册上没有这个人`,
  figures: {
    communities: "社区",
    compounds: "小区",
    buildings: "楼栋",
    households: "户数",
    people: "人员",
    gaps: "缺口"
  },
  lineFacts: (compounds: number, buildings: number, people: number) =>
    `${compounds} 个小区 ${buildings} 栋 ${people} 人`,
  empty: "还没有社区。把别的责任区的社区移过来。",
  loose: "不在任何责任区",
  looseTodo: "这些社区里的小区没有责任领导。请移到一个责任区。",
  twice: (names: string) => `${names}同时在两个责任区，请从其中一个移走。`,
  inTwo: "两个责任区",
  move: "移动",
  moveOne: (name: string) => `移动：${name}`,
  moveTitle: (name: string) => `把${name}移到另一个责任区`,
  moveFrom: (zone: string | null) => (zone === null ? "现在不在任何责任区" : `现在在${zone}`),
  moveNote: "从这一天起归新的责任区；以前的日子照旧能查。",
  moveTo: "移到",
  moveOn: "从哪天起",
  moveAct: "移动",
  noZone: "不属于任何责任区",
  zoneOf: (name: string, leader: string | null) =>
    leader === null ? `${name}（没有责任领导）` : `${name}（${leader}）`,
  moved: (name: string, zone: string, day: string) => `${name}从 ${day} 起在${zone}`,
  undo: "撤销",
  undone: (name: string) => `已撤销，${name}在原来的责任区`,
  notUndone: (why: string) => `没有撤销。${why}`
}
