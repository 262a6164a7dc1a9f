/** Words of subdistricts side by side, in Chinese. */
import { month } from "../assessment/month.ts"

export const comparison = {
  title: "街道对比",
  passLine: "达标线（百分制）",
  passBad: "填 0 到 100 的分数",
  included: "含",
  none: "没有可以对比的街道",
  noneTodo: "这里只列出您的权限完整覆盖、并且发布过当年月份的街道。",
  noMonths: (of: number) => `${of} 年还没有街道发布过月份`,
  note: "各街道考核方案可能不同，得分一律折算为百分制。平均、四分位和达标比例由服务器按已发布的月份计算。",
  table: "各街道全年",
  columns: {
    office: "街道",
    units: "社区数",
    mean: "平均",
    spread: "最低—最高",
    middle: "中间一半",
    share: "达标社区"
  },
  share: (passed: number, of: number, percent: string) => `${passed}/${of}，${percent}%`,
  noPass: "—",
  chart: (of: number) => `${of} 年各月平均得分`,
  chartNote: "各街道用同一坐标。",
  finding: (best: string, least: string) => `全年平均最高的是${best}，最低的是${least}。`,
  findingOne: (only: string) => `${only}各月的平均得分。`,
  says: (office: string, of: string, mean: string, least: string, most: string) =>
    `${office}${month(of)}：平均 ${mean}，最低 ${least}，最高 ${most}`,
  monthTable: "逐月",
  monthsCell: (units: number) => `${units} 个社区`,
  months: (count: number) => `${count} 个月已发布`
}
