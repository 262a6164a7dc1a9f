/** Words of publishing a month, in Chinese. */
import { month } from "./month.ts"

export const publish = {
  title: (period: string, version: number) => `发布${month(period)}第 ${version} 版`,
  consequence:
    "发布后，排名立即显示在公示屏上，并连同全部评分依据一起封存。以后只能以新的一版更正，旧版仍可查。",
  withDoubts: (count: number) => `与原表不符 ${count} 处：本排名采用各项相加的结果。发布前请核对。`,
  reason: "更正理由",
  reasonHint: "会和新的一版一起保存",
  reasonMissing: "请写明更正理由",
  done: (period: string, version: number) => `${month(period)}第 ${version} 版已发布，公示屏已更新`,
  toDesk: "去发布台",
  leave: "先不发布"
}
