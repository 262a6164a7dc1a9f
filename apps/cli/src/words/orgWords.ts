/** Words of `aiwei org`, in both languages. */
interface LoadedUnits {
  readonly units: number
  readonly known: number
  readonly withdrawn: number
}

const zh = {
  added: (name: string) => `已新增“${name}”`,
  renamed: (before: string, after: string) => `“${before}”已改名为“${after}”，以前的日子仍显示旧名`,
  recoded: (name: string, code: string | null) =>
    `“${name}”的代码已改为 ${code ?? "（无）"}，旧代码仍能查到`,
  moved: (name: string, under: string, on: string) => `“${name}”从 ${on} 起归“${under}”`,
  closed: (name: string, on: string) => `“${name}”从 ${on} 起撤销`,
  merged: (names: ReadonlyArray<string>, into: string, places: number) =>
    `${names.join("、")} 已合并为“${into}”，${places} 处下级随之调整`,
  split: (name: string, into: ReadonlyArray<string>, places: number) =>
    `“${name}”已拆为 ${into.join("、")}，${places} 处下级随之调整`,
  levelAdded: (name: string) => `已新增层级“${name}”`,
  loaded: ({ units, known, withdrawn }: LoadedUnits) =>
    `已载入 ${units} 个行政区划单位，${known} 个原来就有${withdrawn === 0 ? "" : `，${withdrawn} 个没有载入：其代码（或上级的代码）属于那天不存在的单位，请核对日期或先查 aiwei org history`}`,
  loadHere: "载入行政区划要在服务器本机进行，没有执行。请去掉 --server 和 --as。",
  intoOrNew: "请用 --into 指定并入哪一个，或用 --new 给出新单位的名称，二者选一。没有改动。",
  noChild: (called: string) => `下级里没有“${called}”，没有改动。用 aiwei org show 查看。`,
  rank: "位次",
  kind: "类别",
  kinds: { administrative: "行政", site: "场所" },
  own: "（自定）",
  day: "日期",
  what: "事项",
  note: "说明",
  to: "归到",
  zone: "责任区",
  under: "属",
  formerly: "此前名称",
  ended: "撤销",
  reforms: { merge: "合并", split: "拆分" },
  uncovered: "不在任何责任区",
  twice: "在两个以上责任区",
  unled: "责任区无人负责",
  why: { none: "没有写负责人", unknown: "花名册上没有这个人", left: "这一天已不在岗" },
  covered: "每个社区和小区都正好在一个责任区里，每个责任区都有人负责。",
  closes: "撤销",
  moves: (places: number) => `调整 ${places} 处`,
  pointers: {
    post: "任职",
    household: "包户",
    duty: "职责",
    dutyPost: "岗位职责",
    group: "领导小组",
    seat: "小组席位",
    frontage: "门前三包",
    letter: "责任书",
    letterFor: "责任书甲方",
    task: "任务",
    taskPart: "任务分项",
    taskPost: "任务承办岗位",
    taskOwner: "任务承办变更",
    zone: "责任区",
    grant: "权限",
    office: "办公单位"
  },
  fates: { moves: "随之转移", ends: "到此为止", decide: "需要决定" },
  /** How many records of each kind, in a few words. */
  counted: (kinds: ReadonlyArray<string>) =>
    kinds.length === 0 ? "没有记录受影响" : `受影响的记录：${kinds.join("，")}`,
  count: (kind: string, fate: string, n: number) => `${kind}${fate} ${n} 项`,
  closeTitle: (name: string, on: string, places: number) =>
    `从 ${on} 起撤销“${name}”，连同下级共 ${places} 处，尚未执行`,
  sameName: "同名",
  planTitle: (on: string, places: number) => `从 ${on} 起，共调整 ${places} 处，尚未执行`,
  movePlan: {
    title: (name: string, on: string) => `“${name}”从 ${on} 起移动，尚未执行`,
    stays: (name: string, on: string) => `“${name}”到 ${on} 已经归在那里，不用移动`,
    from: "原来",
    to: "移到",
    places: "随之移动（处）",
    people: "在这里任职（人）",
    duties: "职责（项）",
    officers: "有包户干部的楼（栋）",
    zones: "所在责任区（个）"
  }
}

const en: typeof zh = {
  added: (name) => `Added “${name}”`,
  renamed: (before, after) => `“${before}” is now “${after}”; days before keep the old name`,
  recoded: (name, code) =>
    `The code of “${name}” is now ${code ?? "none"}; the old one still finds it`,
  moved: (name, under, on) => `“${name}” is under “${under}” from ${on}`,
  closed: (name, on) => `“${name}” is closed from ${on}`,
  merged: (names, into, places) =>
    `${names.join(", ")} are now “${into}”; ${places} places below moved with them`,
  split: (name, into, places) =>
    `“${name}” is now ${into.join(", ")}; ${places} places below moved with it`,
  levelAdded: (name) => `Added the level “${name}”`,
  loaded: ({ units, known, withdrawn }) =>
    `Loaded ${units} units, ${known} were there already${withdrawn === 0 ? "" : `, ${withdrawn} left out: their code (or that above them) is of a unit that is not there that day; check the day, or see aiwei org history`}`,
  loadHere:
    "Divisions are loaded on the server's own machine; nothing was done. Leave out --server and --as.",
  intoOrNew:
    "Say --into for the one that stays, or --new for a new unit: one of them. Nothing was changed.",
  noChild: (called) =>
    `“${called}” does not stand right below; nothing was changed. See aiwei org show.`,
  rank: "rank",
  kind: "kind",
  kinds: { administrative: "administrative", site: "site" },
  own: " (own)",
  day: "day",
  what: "what",
  note: "note",
  to: "to",
  zone: "zone",
  under: "under",
  formerly: "called until then",
  ended: "closed",
  reforms: { merge: "merged", split: "split" },
  uncovered: "in no zone",
  twice: "in several zones",
  unled: "zone without leader",
  why: { none: "nobody is named", unknown: "not on the staff list", left: "no longer in post" },
  covered: "Every community and compound is in exactly one zone, and every zone has a leader.",
  closes: "closes",
  moves: (places) => `moves ${places}`,
  pointers: {
    post: "post",
    household: "household officer",
    duty: "duty",
    dutyPost: "duty of a post",
    group: "leading group",
    seat: "seat in a group",
    frontage: "frontage contract",
    letter: "responsibility letter",
    letterFor: "letter as party A",
    task: "task",
    taskPart: "part of a task",
    taskPost: "task of a post",
    taskOwner: "task given to a post",
    zone: "zone",
    grant: "right",
    office: "office"
  },
  fates: { moves: "moves", ends: "ends", decide: "to decide" },
  counted: (kinds) =>
    kinds.length === 0 ? "No record is concerned" : `Records: ${kinds.join(", ")}`,
  count: (kind, fate, n) => `${kind} ${fate} ${n}`,
  closeTitle: (name, on, places) =>
    `From ${on}: “${name}” would close with ${places} places in all. Nothing was changed yet.`,
  sameName: "same name",
  planTitle: (on, places) => `From ${on}: ${places} places would move. Nothing was changed yet.`,
  movePlan: {
    title: (name, on) => `“${name}” would move from ${on}; nothing was done`,
    stays: (name, on) => `“${name}” stands there by ${on}; there is nothing to move`,
    from: "from",
    to: "to",
    places: "places that move",
    people: "people with a post there",
    duties: "duties",
    officers: "buildings with an officer",
    zones: "zones they are in"
  }
}

export const orgWords = { zh, en }
