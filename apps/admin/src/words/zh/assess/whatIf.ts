/** Words of the what-if bench, in Chinese. */
import { month } from "../assessment/month.ts"

export const whatIf = {
  title: "试算",
  lead: "换一种算法，看名次会怎么变。只在这一页算给您看，不写入任何成绩，也不改动已发布的排名。",
  none: "还没有可以试算的月份",
  noneTodo: "先录入或导入一个月的得分，再来这里试算。",
  month: "月份",
  basis: "依据",
  now: "当前记录",
  version: (version: number) => `已发布的第 ${version} 版`,
  tried: "假如",
  kinds: {
    scheme: "用另一个考核方案",
    weights: "换权重",
    withoutInspector: "不计某位检查员",
    withoutInspection: "不计某一次检查",
    withoutDay: "不计某一天的检查"
  },
  scheme: "考核方案",
  triedScheme: "所试方案：",
  schemeName: (name: string, version: number) => `${name} 第 ${version} 版`,
  inspector: "检查员",
  inspection: "哪一次检查",
  day: "哪一天",
  choose: "请选择",
  inspectionName: (day: string, unit: string, who: string) => `${day} ${unit} ${who}`,
  weightsOf: "各类别的权重，百分之一百为不变",
  weight: (category: string) => `${category} 的权重（%）`,
  weightUnreadable: "请填 0 到 1000 的整数",
  noRounds: "这个月没有登记检查，没有可以去掉的检查员或检查。得分来自评分表。",
  asking: "请在上面选好假如什么，结果随即算出。",
  allSame: "各类别都是 100%，与现在一样。改动任何一个权重，结果随即算出。",
  untouched: "没有写入任何内容",
  result: "名次变化",
  found: (moved: number, of: number, farthest: number) =>
    moved === 0
      ? `${of} 个单位的名次都没有变化。`
      : `${of} 个单位中有 ${moved} 个名次变化，最多变化 ${farthest} 位。`,
  rescored: (n: number) => `${n} 个单位的总分变化`,
  removed: (n: number) => `去掉 ${n} 次检查`,
  first: (same: boolean): string => (same ? "第一名不变" : "第一名换了"),
  last: (same: boolean): string => (same ? "末名不变" : "末名换了"),
  unlike: (n: number) =>
    `有 ${n} 个单位按佐证重新算出的总分与记录的不同，前后两列都用重新算出的总分比较。`,
  rules: "前后两列都按方案自己的并列规则和并列时的先后办法排名。",
  units: "单位",
  group: "组别",
  before: "现在的名次",
  after: "假如后的名次",
  beforeTotal: "现在的总分",
  afterTotal: "假如后的总分",
  places: "名次变化",
  up: (n: number) => `上升 ${n}`,
  down: (n: number) => `下降 ${n}`,
  same: "不变",
  outside: "不参加排名",
  rank: (n: number) => `第 ${n}`,
  slope: "名次前后对照",
  slopeNote: (shown: number, of: number) =>
    shown === of
      ? "左边是现在的名次，右边是假如后的名次。"
      : `左边是现在的名次，右边是假如后的名次。只画变化最大的 ${shown} 个，共 ${of} 个，全部见下表。`,
  says: (unit: string, before: string, after: string) => `${unit}：${before}，假如后${after}`,
  showTable: "看表格",
  showChart: "看图",
  table: "每个单位的前后名次",
  sensitivity: "权重有多要紧",
  sensitivityNote: (by: number) =>
    `每次只把一个类别的权重减少或增加百分之 ${by}，其他不变，看有多少名次变化。`,
  category: "类别",
  percent: "权重",
  moved: "名次变化的单位",
  farthest: "最多变化",
  ends: "第一名、末名",
  headOf: (period: string, basis: string) => `${month(period)}，${basis}`,
  print: "打印"
}
