/** Words of a month's score sheet, in Chinese. */
import { month } from "./month.ts"
import { zhFault } from "./scoreRefusals.ts"

type Fault = Parameters<typeof zhFault>[0]

export const scores = {
  title: (period: string) => `${month(period)}评分表`,
  caption: (period: string) => `${month(period)}各社区各项得分，方向键移动，输入即可修改`,
  newMonth: (period: string) => `${month(period)}（未登记）`,
  mode: "显示",
  modes: { losses: "扣分", points: "得分" },
  veto: "否决",
  vetoed: "一票否决",
  notVetoed: "未否决",
  clean: "未发现问题",
  byHand: "手工修改",
  editCell: "修改这一格",
  notDone: (count: number) => `未检查 ${count} 格`,
  fault: (fault: Fault | null) => (fault === null ? "" : zhFault(fault)),
  withReason: (value: string, reason: string) => `${value}（${reason}）`,
  changedSince: (version: number) => `第 ${version} 版发布后有改动，待更正`,
  unsaved: (count: number) => `${count} 处未保存`,
  faults: (count: number) => `${count} 处要先改正`,
  reason: "修改理由",
  reasonHint: "如：复核后更正",
  reasonMissing: "请写修改理由，改动都还在",
  undo: "撤销一步",
  discard: "放弃",
  discardAsk: (count: number) => `放弃这 ${count} 处改动？`,
  discardAll: "全部放弃",
  keepOn: "继续修改",
  save: (count: number) => `保存 ${count} 处`,
  saved: (count: number, needsCorrection: boolean) =>
    needsCorrection ? `已保存 ${count} 处，请到月度排名发布更正` : `已保存 ${count} 处，排名已更新`,
  savedRest: (count: number) => (count === 0 ? "" : `；另有 ${count} 处在其他社区页，尚未保存`),
  elsewhere: (count: number) => `其中 ${count} 处在其他社区页，到那一页才能保存`,
  toElsewhere: "去那一页",
  gone: (count: number) => `其中 ${count} 处的社区已不在本月的表里，不能保存`,
  giveUpGone: "放弃这几处",
  wantsCorrection: (version: number) =>
    `本月已发布第 ${version} 版。保存不会改动已发布的排名，之后要发布更正才会公示。`,
  conflicts: (count: number) => `有 ${count} 处别人刚改过，请逐处选定`,
  changedBy: (by: string | null, day: string | null) =>
    by === null ? "现在是" : `${by} ${day ?? ""} 改为`,
  yours: "您填的是",
  takeTheirs: "用现在的",
  takeMine: "用我填的",
  allTheirs: "全部用现在的",
  allMine: "全部用我填的",
  ranksLater: "社区较多，名次在保存后更新",
  parts: (from: number, to: number, total: number) => `第 ${from}–${to} 个，共 ${total} 个社区`,
  previousPart: "前 100 个",
  nextPart: "后 100 个",
  toRanking: "看排名",
  noMonths: "还没有任何月份的评分",
  noMonthsTodo: "可以导入评分表，也可以选一个月，在这里手工登记。",
  openMonth: (period: string) => `登记${month(period)}`,
  noScheme: "还没有考核方案",
  noSchemeTodo: "导入任意一个月的评分表后会自动建立方案，之后可以在这里手工登记。",
  notBegun: (period: string) => `${month(period)}还没有评分表`,
  notBegunTodo: (scheme: string) => `可以导入当月的评分表，也可以直接在这里按“${scheme}”手工登记。`,
  begin: "手工登记这个月",
  noUnits: "还没有社区",
  noUnitsTodo: "请先导入社区代码表或评分表。",
  keys: "方向键移动，直接输入修改，Enter 确认，/ 不适用，? 或 Delete 未检查，Ctrl+Z 撤销，可从 Excel 粘贴",
  shortcuts: [
    { keys: ["←", "↑", "→", "↓"], text: "移动" },
    { keys: ["Enter", "F2"], text: "修改这一格" },
    { keys: ["Tab", "⇧Tab"], text: "后一格、前一格" },
    { keys: ["/"], text: "不适用" },
    { keys: ["?", "Delete"], text: "未检查" },
    { keys: ["·"], text: "未发现问题" },
    { keys: ["Space"], text: "打开或关闭评分说明" },
    { keys: ["⌘Z", "Ctrl Z"], text: "撤销一步" },
    { keys: ["⌘V", "Ctrl V"], text: "粘贴，先看改动" }
  ],
  legend: { draft: "未保存", edited: "手工修改过" },
  paste: {
    title: (count: number) => `粘贴会改动 ${count} 处`,
    act: (count: number) => `填入 ${count} 处`,
    leave: "不粘贴",
    reads: (mode: "losses" | "points"): string =>
      mode === "losses"
        ? "粘贴的数字按“扣分”理解。若是得分，请先把表切换到“得分”。下面是每格的得分，划掉的是现在的。"
        : "粘贴的数字按“得分”理解，带负号的按扣分。下面是每格的得分，划掉的是现在的。",
    unreadable: (count: number) => `有 ${count} 处读不懂，不会填入，原来的分数不变。`,
    rest: (same: number, outside: number) =>
      `${same} 处与现在相同。${outside === 0 ? "" : `${outside} 处超出表格，不填入。`}`
  },
  panel: {
    label: "评分说明",
    unknown: "没有这一格",
    unknownTodo: "社区不在本页的评分表里，或指标不在本月的方案里。请在表中另选一格。",
    total: (unit: string, total: string) => `${unit}总分 ${total}，看得分说明`,
    place: (category: string, code: string, worth: string) => `${category}，${code}，满分 ${worth}`,
    hint: "数字，或 /（不适用）、?（未检查）",
    reason: "扣分事由",
    source: "来自",
    origin: "原来自",
    noSource: "没有导入的单元格",
    editedBy: (by: string, day: string) => `${by}，${day}`,
    was: (points: string | null) => (points === null ? "原来未检查或不适用" : `原来 ${points}`),
    why: (reason: string) => `理由：${reason}`,
    imported: "导入",
    changed: (before: string, after: string) => `由 ${before} 改为 ${after}`
  }
}
