/** What the reader of a file doubted and did not let stop it, as warnings of the file. */
import type { DoubtCode } from "@aiwei/workbook/Workbook"

import type { Finding } from "../report.ts"
import type { SeenFile } from "./Batch.ts"

type Words = (sheet: string | undefined) => Pick<Finding, "message" | "messageEn">

/** A NUL is no warning: it ends its file, see `understand`. */
const words: Readonly<Partial<Record<DoubtCode, Words>>> = {
  huge_used_range: (sheet) => ({
    message: `${sheet === undefined ? "表" : `工作表“${sheet}”`}的已用区域异常大，多为空格；有内容的单元格已全部读取，空的没有读。建议删去多余的空行空列后另存。`,
    messageEn:
      "The sheet claims a huge area, mostly blank; every cell with content was read. Delete the empty rows and columns and save it anew."
  }),
  html_disguised_as_xls: () => ({
    message:
      "文件实为网页（HTML），只是名字像表格；其中的表已按文字读取，日期和数字没有格式。请核对，最好用 Excel 或 WPS 另存为 .xlsx 后再导入。",
    messageEn:
      "The file is a web page under a spreadsheet's name; its table was read as text, without formats of days and numbers. Look it through, or save it as .xlsx and import that."
  })
}

/** Nobody is asked to guess which of two mappings was meant: neither was used. */
const contradictions = ({ sheets }: SeenFile): ReadonlyArray<Finding> =>
  sheets.flatMap(({ sheet, contradicting }): ReadonlyArray<Finding> => {
    if (contradicting.length === 0) return []
    const ids = contradicting.flatMap(({ id }) => id ?? [])
    const told = ids.length === 0 ? "" : `（${ids.join("、")}）`
    return [
      {
        code: "mapping_contradiction",
        sheet: sheet.name,
        message: `工作表“${sheet.name}”有互相矛盾的列对应${told}，都没有采用，按表头的文字读取。请删去错的一个后重新导入。`,
        messageEn: `Column mappings contradict each other on sheet “${sheet.name}”${ids.length === 0 ? "" : ` (${ids.join(", ")})`}; none was used and its headings were read by their words. Remove the wrong one and import again.`,
        mappings: ids
      }
    ]
  })

const readersDoubts = ({ read }: SeenFile): ReadonlyArray<Finding> =>
  read.doubts.flatMap(({ code, sheet, cell }) => {
    const said = words[code]?.(sheet)
    if (said === undefined) return []
    return [
      {
        code,
        ...(sheet === undefined ? {} : { sheet }),
        ...(cell === undefined ? {} : { cell }),
        ...said
      }
    ]
  })

export const doubtsOf = (file: SeenFile): ReadonlyArray<Finding> => [
  ...readersDoubts(file),
  ...contradictions(file)
]
