/** What the commands about registers say. */
import type { Cli } from "../../Cli.ts"

const zh = {
  register: "台账",
  kind: "种类",
  lines: "条数",
  last: "最近日期",
  place: "社区",
  id: "编号",
  none: "没有这样的记录。",
  total: (shown: number, all: number) => `共 ${all} 条${shown < all ? `，列出前 ${shown} 条` : ""}`,
  from: "来自",
  noSuch: (id: string) => `没有编号为 ${id} 的记录。`,
  yes: "是",
  no: "否",
  join: "、"
}

const en: typeof zh = {
  register: "Register",
  kind: "Kind",
  lines: "Lines",
  last: "Last day",
  place: "Community",
  id: "Id",
  none: "There is no such line.",
  total: (shown, all) => `${all} lines${shown < all ? `, the first ${shown} shown` : ""}`,
  from: "Read from",
  noSuch: (id) => `There is no line with the id ${id}.`,
  yes: "yes",
  no: "no",
  join: ", "
}

export type RecordWords = typeof zh

export const recordWords = ({ settings }: Pick<Cli, "settings">): RecordWords =>
  settings.lang === "en" ? en : zh
