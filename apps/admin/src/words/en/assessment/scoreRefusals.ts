import type { Refusals } from "@aiwei/client/refusals/Refusals"
/** Why scores that were typed in cannot be saved. The grid says `faults` at the cell itself. */
import type { RefusedCell } from "@aiwei/domain/assessment/sheet/sheetErrors"

type Fault = Pick<RefusedCell, "why" | "text" | "limit">

export const enFault = ({ why, text, limit }: Fault): string => {
  switch (why) {
    case "unreadable":
      return `“${text}” is not a score. Type a number, / for not applicable or ? for not done.`
    case "negative":
      return "A score cannot be below 0."
    case "aboveWorth":
      return `At most ${limit ?? ""} points.`
    case "aboveCap":
      return `The bonus is at most ${limit ?? ""} points.`
    case "tooFine":
      return `The smallest step is ${limit ?? ""}; nothing is rounded for you.`
    case "unknownIndicator":
      return `The scheme has no indicator ${text}.`
    case "twice":
      return `“${text}” is there twice; which one counts?`
    case "contradicts":
      return `Points and deduction “${text}” do not add up to ${limit ?? "the worth"}.`
    default:
      return "It cannot be saved."
  }
}

const place = ({
  unitName,
  indicatorName
}: Pick<RefusedCell, "unitName" | "indicatorName">): string =>
  `${unitName}${indicatorName === null ? "" : `, ${indicatorName}`}`

export const enScoreRefusals: Pick<Refusals, "ScoresRefused" | "MonthBegun" | "MonthAhead"> = {
  ScoresRefused: ({ cells }) => {
    const [first] = cells
    const more = cells.length > 1 ? ` and ${cells.length - 1} more` : ""
    return first === undefined
      ? "Some scores cannot be saved, so nothing was changed."
      : `${place(first)}${more} cannot be saved, so nothing was changed. ${enFault(first)}`
  },
  MonthBegun: ({ period }) => `There is a score sheet of ${period} already. Open it.`,
  MonthAhead: ({ period, current }) =>
    `${period} lies ahead, so no sheet was begun. The latest month is ${current}.`
}
