/** What the pages and the command line say alike of a mapping of columns that was refused, in Chinese. */
import { type ImportSaid, some } from "../importAlike.ts"

export const importZh: ImportSaid = {
  MappingNotFound: ({ id }) => `这里没有编号为 ${id} 的列对应，没有改动。`,
  MappingRefused: ({ why, kind, heading, field, known }) =>
    ({
      unknownField: `“${heading}”对应到“${field}”，${kind} 没有这个字段，没有采用。可用：${some(known, "、")}。`,
      unknownHeading: `“${heading}”不在列出的表头之中，没有采用。请改正。`,
      noHeadings: "列对应至少要列出两个表头（headings），没有保存。",
      contradicts: `同样的表头（${heading}）有两种对应，没有保存。请只留一种。`
    })[why],
  MarkingRefused: ({ why, file }) =>
    ({
      nothing: `“${file}”没有发现问题，没有改错表。`,
      marked: `“${file}”本身就是改错表，请继续改这一份再导入。`,
      unreadable: `“${file}”读不出表格，没有改错表。请按报告处理。`,
      tooLarge: `“${file}”太大，没有改错表。请另存为 .xlsx 再导入。`
    })[why]
}
