/** What the pages and the command line say alike of a mapping of columns that was refused, in Chinese. */
import { type ImportSaid, some } from "../importAlike.ts"

export const importZh: ImportSaid = {
  MappingNotFound: ({ id }) => `这里没有编号为 ${id} 的列对应，没有改动。请重新查看列表。`,
  MappingRefused: ({ why, kind, heading, field, known }) =>
    ({
      unknownField: `列对应把“${heading}”对应到“${field}”，${kind} 没有这个字段，没有采用。可用的字段：${some(known, "、")}。`,
      unknownHeading: `列对应里的“${heading}”不在所列表头（${some(known, "、")}）之中，没有采用。请改正表头。`,
      noHeadings: `列对应（${kind}）没有列出表头，或只有一个，以后认不出这种表，没有保存。请补全 headings。`,
      contradicts: `文件里对同样的表头（${heading}）有两种不同的对应，没有保存。请只留一种。`
    })[why],
  MarkingRefused: ({ why, file }) =>
    ({
      nothing: `“${file}”里没有发现问题，没有改错表可下载。`,
      marked: `“${file}”本身就是改错表，没有再生成。请在手上这份里继续改，改好再导入。`,
      unreadable: `“${file}”读不出表格（损坏、有密码或不是表格），没有生成改错表。请按报告处理原文件。`,
      tooLarge: `“${file}”不是 .xlsx，要重建才能标出错误，但它太大，没有生成。请另存为 .xlsx 后重新导入。`
    })[why]
}
