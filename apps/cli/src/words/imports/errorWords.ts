/** What `aiwei import errors` says, in both languages. */
import type { Cli } from "../../Cli.ts"

const zh = {
  file: "文件",
  rows: "行",
  kind: "方式",
  inPlace: "原表标注",
  rebuilt: "新表：公式和版式没有带过来",
  nothing: "这个批次没有发现可标注的问题，没有写文件。",
  next: "请改好标色的格子后重新导入改错表：只导入标出的行。",
  left: (file: string, why: string) => `${file}：${why}`
}
type ErrorWords = typeof zh

const en: ErrorWords = {
  file: "file",
  rows: "rows",
  kind: "how",
  inPlace: "marked in place",
  rebuilt: "a new workbook, without formulas and looks",
  nothing: "Nothing was found in this batch that could be marked; no file was written.",
  next: "Correct the coloured cells and import the error workbook: only its marked rows are taken.",
  left: (file, why) => `${file}: ${why}`
}

export const errorWords = ({ words }: Pick<Cli, "words">): ErrorWords =>
  words.language === "zh" ? zh : en
