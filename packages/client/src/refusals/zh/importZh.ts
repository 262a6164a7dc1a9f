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
    })[why]
}
