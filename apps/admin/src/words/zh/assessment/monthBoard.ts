/** Words of a month's indicators, curves and comparisons, in Chinese. */
import { month } from "./month.ts"

const monthNo = (period: string) => `${Number(period.slice(5))}月`

export const monthBoard = {
  title: (period: string) => `${month(period)}指标看板`,
  caption: (period: string) => `${month(period)}各项指标、各社区失分`,
  indicator: "考核指标",
  worth: "满分",
  lostTotal: "合计失分",
  legend: "失分占满分",
  more: "超过半数",
  order: "列序",
  orders: { rank: "名次", code: "代码", name: "名称" },
  shortcuts: [
    { keys: ["←", "↑", "→", "↓"], text: "移动" },
    { keys: ["Enter", "Space"], text: "看扣分事由，或合计失分由哪些社区组成" }
  ],
  range: (from: number, to: number, total: number) => `第 ${from}–${to} 个，共 ${total} 个社区`,
  earlier: "前面的社区",
  later: "后面的社区",
  cellTitle: (unit: string, indicator: string) => `${unit}，${indicator}`,
  cellLost: (lost: string, points: string, worth: string) => `扣 ${lost}，得 ${points} / ${worth}`,
  cellFull: (worth: string) => `未发现问题，得 ${worth} / ${worth}`,
  cellNotDone: (worth: string) => `未检查，暂按 0 / ${worth} 计`,
  cellNotApplicable: "不适用",
  noReason: "原表未写事由",
  explain: "得分说明",
  lossLabel: "失分说明",
  lossOf: (worth: string, communities: number) => `满分 ${worth}，${communities} 个社区`,
  lossElsewhere: (count: number) => `其余 ${count} 个社区（不在本页）`,
  lossAddsUp: "各社区失分相加与合计一致",
  lossAddsNotUp: "各社区失分相加与合计不一致，请告诉管理员",
  notDoneCount: (count: number) => `${count} 个社区未检查`,
  vetoed: "否决",
  charts: "图表",
  chart: "看什么",
  kinds: { curves: "总分走势", strip: "各月失分", dots: "总分分布", rates: "得分率" },
  span: (from: string, to: string) =>
    from === to ? monthNo(from) : `${monthNo(from)} – ${monthNo(to)}`,
  monthNo,
  curvesTitle: (span: string) => `总分走势，${span}`,
  liveNote: (scale: string) => `${scale}；* 未发布`,
  showTable: "看表格",
  showChart: "看图",
  curvesNote: (total: string, low: string, high: string) =>
    `满分 ${total}，纵轴 ${low} – ${high}；虚线为全部社区平均`,
  stripNote: "颜色为失分占满分，数字为总分",
  dotsNote: (total: string) => `满分 ${total}，尚无误差区间，只标总分`,
  ratesNote: (percent: number | null) =>
    percent === null
      ? "总分占满分；没有设合格线"
      : `总分占满分；竖线为合格线 ${percent}%，空心为未达到`,
  rate: "得分率",
  interval: "区间",
  findingCurves: (
    best: { name: string; by: string } | null,
    worst: { name: string; by: string } | null
  ) =>
    [
      best === null ? "没有社区上升" : `${best.name}上升最多，升 ${best.by}`,
      worst === null ? "没有社区下降" : `${worst.name}下降最多，降 ${worst.by}`
    ].join("；"),
  findingStrip: (name: string, period: string, total: string) =>
    `失分最多的是${name} ${monthNo(period)}，总分 ${total}`,
  findingDots: (first: string, high: string, last: string, low: string) =>
    `最高${first} ${high}，最低${last} ${low}`,
  findingRates: (below: number, of: number, percent: number | null) =>
    percent === null ? `共 ${of} 个社区` : `${of} 个社区中 ${below} 个未达到合格线 ${percent}%`,
  saysTotal: (name: string, period: string, total: string, rank: number | null) =>
    `${name}，${monthNo(period)} ${total}${rank === null ? "" : `，第 ${rank} 名`}`,
  saysRate: (name: string, rate: string) => `${name}，得分率 ${rate}`,
  exportAs: "导出为",
  none: "这个月还没有评分",
  changed: (version: number) =>
    `已改动，尚未更正发布：公示的仍是第 ${version} 版，以下是现在的结果。`,
  compareVersion: (version: number) => `对比第 ${version} 版`,
  nowShown: "现在的结果",
  versionShown: (version: number) => `第 ${version} 版（已公示）`,
  compare: "对比",
  compareNone: "不对比",
  compareMonths: "与月份对比",
  compareVersions: "与版本对比",
  compareBusy: "正在对比",
  rankChange: "名次变化",
  compared: (now: string, before: string) => `${now}，对比${before}`,
  sideName: (period: string, version: number | null) =>
    version === null ? `${month(period)}（现在的结果）` : `${month(period)}第 ${version} 版`,
  newer: "现在",
  versionShort: (version: number) => `第 ${version} 版`,
  mean: "平均",
  difference: "相差",
  totalBefore: (side: string) => `${side}总分`,
  rankBefore: (side: string) => `${side}名次`,
  zone: "责任区",
  allZones: "全部",
  columns: "列",
  columnsHint: "显示哪些列",
  categories: "各类扣分",
  dots: "得分",
  steps: { computed: "计算", toPublish: "待发布", done: "已发布", toCorrect: "待更正" },
  moreRows: (shown: number, total: number) => `已显示 ${shown} 行，共 ${total} 行`,
  showMore: "再显示 200 行"
}
