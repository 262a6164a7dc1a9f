/** A finding with its sentence. `what` is the text it is about, `more` what helps to put it right. */
import { inCell, inMap, sentences } from "./sentences.ts"
import type { Told, ToldCode, Where } from "./Told.ts"

const warnings: ReadonlySet<ToldCode> = new Set(["valueRounded", "valuesBesideNotScored"])

export const tell = (code: ToldCode, where: Where, what: string, more = ""): Told => {
  const said = sentences[code](what, more)
  // The same fault can be the mapping's, or that of a cell that names an indicator itself.
  const [zh, en] =
    where.cell == null
      ? said
      : said.map((text, at) => text.replace(inMap[at] ?? "", inCell[at] ?? ""))
  return {
    code,
    severity: warnings.has(code) ? "warning" : "error",
    file: where.file ?? null,
    sheet: where.sheet ?? null,
    cell: where.cell ?? null,
    line: where.line ?? null,
    zh: zh ?? "",
    en: en ?? ""
  }
}
