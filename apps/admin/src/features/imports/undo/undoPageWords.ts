/** Words of the question before an import is undone, and of what came of it, in both languages. */
import { undoEn, undoZh } from "@aiwei/client/undo/undoWords"

const zh = {
  ...undoZh,
  title: (source: string) => `撤销这次导入：${source}？`,
  lines: [
    "写入的记录恢复成导入之前的样子，新增的删去。",
    "导入之后改过的、后来的记录还用着的，保留不动，并逐条列出。",
    "原文件和操作记录都留着，需要时可以再导入一次。"
  ],
  trying: "正在试算会撤销多少…",
  act: "撤销导入",
  leftTitle: (source: string) => `保留下来的记录：${source}`,
  leftLabel: "保留下来的记录",
  what: "记录",
  cell: "单元格",
  why: "原因",
  close: "关闭",
  again: "刷新"
}

const en: typeof zh = {
  ...undoEn,
  title: (source) => `Undo this import: ${source}?`,
  lines: [
    "Records go back to what stood before the import; new ones are deleted.",
    "What was changed since, or what later records stand on, stays and is listed.",
    "The files and the audit trail are kept; the files can be imported again."
  ],
  trying: "Trying how much would be undone…",
  act: "Undo the import",
  leftTitle: (source) => `Records that stayed: ${source}`,
  leftLabel: "Records that stayed",
  what: "Record",
  cell: "Cell",
  why: "Why",
  close: "Close",
  again: "Look again"
}

export type UndoPageWords = typeof zh

export const undoPageWords = (language: "zh" | "en"): UndoPageWords => (language === "en" ? en : zh)
