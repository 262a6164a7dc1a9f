/** What `aiwei evidence import` says. */
import type { Cli } from "../../Cli.ts"

const zh = {
  unreadable: (file: string, why: string) => `${file} 读不出来（${why}），没有写入。`,
  notRecognised: (file: string) =>
    `${file} 里没有认得的表头：至少要有“单位”和“指标”（或“检查类别”）两列。没有写入。`,
  unknown: (heading: string, at: string) => `${at}：不认得的列“${heading}”`,
  unknownEnd: "请改列名或删去这些列后再导入，没有写入。",
  empty: (file: string) => `${file} 里没有内容，没有写入。`,
  tooMany: (rows: number, limit: number) =>
    `共 ${rows} 行，一次最多 ${limit} 行，请分成几个文件。没有写入。`,
  fault: (place: string, text: string) => `${place}：${text}`,
  row: (row: number) => `第 ${row} 行`,
  told: (inspections: number, evidence: number, same: number) =>
    `检查 ${inspections} 次，佐证 ${evidence} 条；已有的 ${same} 条没有重复写入。`,
  dry: "试运行，没有写入。",
  leftOut: (rows: number) => `有误，连同所属的检查共 ${rows} 行没有写入。`,
  refused: (faults: number) => `共 ${faults} 处有误，全部没有写入。改正后再导入，或加 --skip-bad。`,
  nothing: "没有新的内容，没有写入。"
}
export type FindingsWords = typeof zh

const en: FindingsWords = {
  unreadable: (file, why) => `${file} cannot be read (${why}); nothing was written.`,
  notRecognised: (file) =>
    `${file} has no headings that are known: it needs "unit" and "indicator" (or "kind"). Nothing was written.`,
  unknown: (heading, at) => `${at}: unknown column "${heading}"`,
  unknownEnd: "Rename or remove these columns and import again; nothing was written.",
  empty: (file) => `${file} holds nothing; nothing was written.`,
  tooMany: (rows, limit) =>
    `${rows} rows, at most ${limit} at once: split the file. Nothing was written.`,
  fault: (place, text) => `${place}: ${text}`,
  row: (row) => `row ${row}`,
  told: (inspections, evidence, same) =>
    `inspections: ${inspections}, evidence: ${evidence}; there already and not written again: ${same}.`,
  dry: "A dry run; nothing was written.",
  leftOut: (rows) => `Wrong, and left out with the inspections they belong to: ${rows} rows.`,
  refused: (faults) =>
    `Wrong: ${faults}. Nothing was written; correct it and import again, or add --skip-bad.`,
  nothing: "Nothing is new; nothing was written."
}

export const findingsWords = ({ settings }: Cli): FindingsWords =>
  settings.lang === "en" ? en : zh
