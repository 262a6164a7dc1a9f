/** What `aiwei import mappings` says, in both languages. */
import type { Cli } from "../../Cli.ts"

const zh = {
  none: "还没有记住的列对应。导入时用 --map 给出，写入后自动记住。",
  id: "编号",
  office: "单位",
  everywhere: "所有单位",
  headings: "表头",
  columns: "对应",
  used: "用过",
  by: "由",
  at: "记于",
  nothing: "不用",
  imported: (added: number, unchanged: number) => `列对应：新增 ${added}，未变 ${unchanged}`,
  removed: (id: string) => `列对应 ${id} 已删除，以后不再按它读取`
}
type MappingWords = typeof zh

const en: MappingWords = {
  none: "No mapping is remembered yet. One given with --map is, once the import is written.",
  id: "id",
  office: "office",
  everywhere: "every office",
  headings: "headings",
  columns: "columns",
  used: "used",
  by: "by",
  at: "since",
  nothing: "not used",
  imported: (added, unchanged) => `Mappings: ${added} added, ${unchanged} unchanged`,
  removed: (id) => `Mapping ${id} was removed; no table is read by it any more`
}

export const mappingWords = ({ words }: Pick<Cli, "words">): MappingWords =>
  words.language === "zh" ? zh : en
