/** Words of an assessment scheme, in Chinese. */
import { month } from "./month.ts"

export const scheme = {
  version: (version: number) => `第 ${version} 版`,
  valid: "执行时间",
  until: (period: string) => `，到${month(period)}改用新版为止`,
  from: (period: string) => `${month(period)}起`,
  total: "总分",
  totalText: (total: string, count: number) => `${total} 分，共 ${count} 项指标`,
  bonusText: (most: string | null) =>
    most === null ? "另计，方案没有规定上限" : `另计，最多加 ${most} 分`,
  noVeto: "方案没有写一票否决的情形",
  ifNotApplicable: "不适用",
  notApplicable: {
    full: "不适用的指标给满分，不影响总分",
    rebase: "不适用的指标不计入满分，其余得分按比例折算到总分"
  },
  precision: "计分单位",
  precisionText: (step: string) =>
    `最小 ${step} 分。每项得分只取整一次，合计直接相加，墙上、纸上、加起来都一样。`,
  source: "依据",
  toBeChecked: "待核对",
  toBeCheckedText: "方案由导入的评分表整理而成，没有登记发文依据，请对照文件核对分值和上限。",
  versions: "各版方案",
  months: "用这一版的月份",
  noMonths: "还没有月份使用",
  caption: "考核类别、指标和分值",
  code: "编号",
  indicator: "考核内容",
  labels: "表上的简称",
  worth: "分值",
  between: "、",
  noCategory: "未分类",
  lines: (count: number) => `${count} 项`,
  addsUp: "各类分值相加等于总分",
  addsNotUp: (total: string) => `各类分值相加不等于总分 ${total}，请告诉管理员`,
  noneTodo: "导入任意一个月的评分表后，会自动整理出考核方案。"
}
