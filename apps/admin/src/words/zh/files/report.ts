/** Words of what an import found, in Chinese. */
import { grouped } from "@aiwei/ui/text/grouped"

import { month } from "../assessment/month.ts"

export const report = {
  title: "核对导入",
  titleDone: "导入结果",
  steps: ["选文件", "识别", "核对", "写入"],
  new: "新增",
  changed: "变更",
  unchanged: "未变",
  skipped: "跳过的行",
  errors: "错误",
  /** What stands behind the number: some languages say one otherwise than many. */
  counted: (what: "new" | "changed" | "unchanged" | "skipped" | "errors", _count: number): string =>
    report[what],
  summary: (taken: number, left: number) =>
    `${taken === 0 ? "没有能导入的文件" : `看懂了 ${taken} 个文件，还没写入`}${left === 0 ? "" : `；另有 ${left} 个没有导入，原因写在各文件里`}。`,
  summaryDone: "已写入。每条记录都记得来自哪个格子。",
  summaryGone: "这批文件已放弃，没有写入任何数据。",
  commit: (records: number, someTaken: boolean) => {
    if (!someTaken) return "没有可写入的，完成"
    return records === 0 ? "没有变化，完成" : `写入 ${grouped(records)} 条`
  },
  code: (code: string) => `代码：${code}`,
  committing: "正在写入",
  committed: (fresh: number, changed: number) => `已写入：新增 ${fresh} 条，变更 ${changed} 条`,
  discard: "放弃",
  shortcuts: [
    { keys: ["↑", "↓"], text: "在文件之间移动" },
    { keys: ["Home", "End"], text: "第一个、最后一个文件" },
    { keys: ["Enter", "Space"], text: "看这个文件" }
  ],
  files: "文件",
  filesTaken: "看懂的",
  filesLeft: "没有导入的",
  notYet: (kind: string) => `${kind}，现在还不能导入`,
  fileCount: (count: number) => `${count} 个文件`,
  unknownKind: "没有认出",
  sheetFacts: (kind: string, count: number) => `${kind}，${grouped(count)} 条记录`,
  mappedSheet: (name: string, id: string | null) =>
    id === null
      ? `工作表“${name}”按这次给出的列对应读取，写入后会记住`
      : `工作表“${name}”按记住的列对应读取（${id}）`,
  errorBook: "下载改错表",
  errorBookMaking: "正在标注…",
  errorBookRebuilt: "原表不是 .xlsx，已重建为新表：公式和版式没有带过来",
  ignoredSheet: (name: string, reason: string) => `工作表“${name}”没有导入：${reason}`,
  duplicateOf: (path: string) => `原件：${path}`,
  roles: { key: "指向别处", dim: "行的含义", val: "写入的值", cap: "核对用", none: "没有用到" },
  row: "行",
  doubt: "待核对",
  error: "错误",
  unfold: "展开",
  folded: (from: number, to: number, parts: ReadonlyArray<string>) =>
    `第 ${from}–${to} 行：${parts.join("，")}`,
  foldedRecords: (count: number) => `记录 ${count}`,
  foldedOf: (rowClass: string, count: number) => `${rowClass} ${count}`,
  issues: (count: number) => `本文件 ${count} 处`,
  issueCounts: (errors: number, warnings: number) => `错误 ${errors}　待核对 ${warnings}`,
  noIssues: "没有需要核对的地方",
  /** By the state of the batch. */
  issuesTodo: {
    open: "待核对的按提示采用，错误的格子留空。不对的可改好原表再导入，也可写入后到系统里改。",
    committed: "不对的可点“看记录”到系统里改，也可改好原表再导入一次。",
    discarded: "这批文件没有写入。改好原表后可重新导入。",
    undone: "这批文件已经撤销。改好原表后可重新导入。",
    partly_undone: "这批文件已经撤销，之后改过的保留了下来。"
  },
  toRecord: "看记录",
  toRecordOf: (where: string) => `看记录：${where}`,
  notTaken: (todo: string) => `没有导入任何记录。${todo}`,
  correctHeading: (col: string, heading: string, role: string) =>
    `${col}${heading}（${role}），更正`,
  gridLabel: (sheet: string) => `工作表 ${sheet}`,
  toRanking: (period: string) => `看${month(period)}排名`
}
