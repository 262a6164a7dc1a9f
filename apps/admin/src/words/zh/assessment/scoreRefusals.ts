import type { Refusals } from "@aiwei/client/refusals/Refusals"
/** Why scores that were typed in cannot be saved. The grid says `faults` at the cell itself. */
import type { RefusedCell } from "@aiwei/domain/assessment/sheet/sheetErrors"

type Fault = Pick<RefusedCell, "why" | "text" | "limit">

export const zhFault = ({ why, text, limit }: Fault): string => {
  switch (why) {
    case "unreadable":
      return `“${text}”不是分数，请填数字，或 /（不适用）、?（未检查）`
    case "negative":
      return "分数不能小于 0"
    case "aboveWorth":
      return `最多 ${limit ?? ""} 分`
    case "aboveCap":
      return `加分最多 ${limit ?? ""} 分`
    case "tooFine":
      return `最小单位是 ${limit ?? ""} 分，不会自动取整`
    case "unknownIndicator":
      return `方案里没有指标 ${text}`
    case "twice":
      return `“${text}”写了两次，不知道以哪一个为准`
    case "contradicts":
      return `得分与扣分“${text}”相加不等于分值 ${limit ?? ""}`
    default:
      return "不能保存"
  }
}

const place = ({
  unitName,
  indicatorName
}: Pick<RefusedCell, "unitName" | "indicatorName">): string =>
  `${unitName}${indicatorName === null ? "" : `“${indicatorName}”`}`

export const zhScoreRefusals: Pick<Refusals, "ScoresRefused" | "MonthBegun" | "MonthAhead"> = {
  ScoresRefused: ({ cells }) => {
    const [first] = cells
    const more = cells.length > 1 ? `等 ${cells.length} 处` : ""
    return first === undefined
      ? "有的分数不能保存，全部没有改动"
      : `${place(first)}${more}不能保存，全部没有改动：${zhFault(first)}`
  },
  MonthBegun: ({ period }) => `${period} 已有评分表，请直接打开`,
  MonthAhead: ({ period, current }) => `${period} 还没有到，没有新建评分表；最晚可以新建 ${current}`
}
