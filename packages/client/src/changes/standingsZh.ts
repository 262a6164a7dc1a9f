/** How a line stands, as the pages and the command line say it alike, in Chinese. */
import type { LineStanding } from "@aiwei/domain/assessment/board/BoardViews"

export const standingsZh: Readonly<Record<LineStanding, string>> = {
  scored: "按检查计分",
  notDone: "未记录",
  notApplicable: "不适用",
  notInUse: "本月不考核",
  tooFew: "检查次数不足",
  full: "次数不足，计满分",
  zero: "次数不足，计零分",
  lastPeriod: "次数不足，沿用上月",
  outside: "次数不足，不计入",
  blocks: "次数不足，暂无总分"
}
