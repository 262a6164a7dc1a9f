/**
 * The words around scores: what a column or a row of a scoring table is when it is neither a community nor
 * an indicator. All are compared with a `headingKey` base.
 */
import { canonical, headingKey } from "../../../heading/headingKey.ts"

export type ScoreRole =
  | "seq"
  | "category"
  | "indicator"
  | "description"
  | "fullPoints"
  | "community"
  | "points"
  | "deduction"
  | "reason"
  | "bonus"
  | "penalty"
  | "veto"
  | "subtotal"
  | "deductionTotal"
  | "total"
  | "rank"
  | "average"
  | "remark"
  /** A column that says of each row whether it holds 得分, 扣分 or the reason. */
  | "part"
  | "other"

const words: ReadonlyArray<readonly [ScoreRole, RegExp]> = [
  ["seq", /^(?:序号|序|编号|No)$/iu],
  ["veto", /否决/u],
  [
    "bonus",
    /^(?:加分|加分项|加分项目|奖励分|奖励加分|附加分|加分情况|奖励|加分值|加减分|工作加分|特色加分|附加加分|创新加分)$|^加分/u
  ],
  [
    "deductionTotal",
    /^(?:扣分(?:合计|小计|总计|总分|总数|累计)|(?:合计|累计|总|共)扣分?|扣分合计分?)$/u
  ],
  ["subtotal", /小计|^得分小计/u],
  ["average", /平均分?$|^平均|^均[值分]|^最[高低]/u],
  [
    "rank",
    /^(?:当月|本月|月度|考核|总|全街|全镇|全乡|得分|综合|总分|社区)?(?:名次|排名|位次|排位|位序|座次|排序|名次排名|排名情况)$/u
  ],
  [
    "total",
    /^(?:合计|总计|总分|总得分|得分合计|合计得分|最终得分|最后得分|实得分|实得总分|考核得分|考核总分|综合得分|总成绩|成绩|总评分|总评得分|合计分|总分值|本月得分|当月得分|月得分|得分总计|考评得分|合计总分)$/u
  ],
  ["penalty", /^(?:减分|倒扣分?|减分项|扣分项|通报扣分|额外扣分|另扣分?)$/u],
  [
    "fullPoints",
    /^(?:分值|满分|标准分|标准分值|权重|满分值|应得分|基准分|基础分|分数|标准分数|配分|指标分值|项目分值|分|赋分|满分分值|总分值|应得分值|最高分值|额定分)$/u
  ],
  [
    "reason",
    /(?:原因|扣分说明|扣分事由|扣分依据|存在问题|主要问题|问题描述|扣分详情|扣分内容|事由|扣分理由|失分)/u
  ],
  ["deduction", /^(?:扣分|扣分值|扣分数|扣分情况|扣减分?|应扣分?|实扣分?|扣分分值)$/u],
  ["points", /^(?:得分|评分|打分|实得|实际得分|得分值|考评分|得分情况|评分结果|考核分|实得分数)$/u],
  [
    "community",
    /^(?:社区|社区名称|村居|村社区|社区村|单位|单位名称|被考核单位|被检查单位|考核对象|受检单位|居委会|村名|社区单位|被考核社区|受检社区|考核单位|参评单位|社区居委会|所属社区|责任单位|村居名称|村|各社区|考评对象|被考评单位|参评社区|村社区名称)$/u
  ],
  [
    "description",
    /^(?:考核标准|评分标准|评分办法|扣分标准|考评标准|检查标准|评分细则|考核细则|标准|计分办法|考核办法|检查方法|评分方法|考核方式|评定标准|标准要求|工作要求|考核要求|评分说明|扣分办法|计分标准|要求)$/u
  ],
  [
    "category",
    /^(?:类别|考核类别|项目类别|大类|一级指标|考核大类|分类|考核大项|项目大类|指标类别|类型|考评类别|大项|评分类别|检查类别|考核类型|考核分类|板块)$/u
  ],
  [
    "indicator",
    /^(?:指标|考核内容|考核指标|考核项目|项目|内容|二级指标|三级指标|检查内容|检查项目|考评内容|考评项目|评分项目|评分内容|考核要点|具体内容|考核事项|具体指标|指标名称|项目名称|评价指标|评价内容|考核项|考评指标|工作内容|检查要点|评分指标|测评项目|小项|考核小项|事项|任务|工作任务)$/u
  ],
  ["remark", /^(?:备注|说明|备考)$/u],
  [
    "other",
    /^(?:上月|与上月|升降|环比|上期|增减|变化|等次|等级|档次|评定等级|考核等次|签字|签名|考核人|评分人|户数|人口|负责人|社区书记|联系电话|书记)/u
  ]
]

export const roleOfWords = (text: string): ScoreRole | null => {
  const { base } = headingKey(text)
  if (base === "") return null
  const forms = [base, canonical(base), canonical(text)]
  return words.find(([, pattern]) => forms.some((form) => pattern.test(form)))?.[0] ?? null
}

const sideWords: ReadonlyArray<readonly [ScoreRole, RegExp]> = [
  ["fullPoints", /(?:分值|满分|标准分|权重)/u],
  ["category", /(?:类别|大类|一级指标|考核大项)/u],
  ["indicator", /(?:项目|内容|指标|要点|事项)/u],
  ["description", /(?:标准|办法|细则|方法|要求)/u]
]

/** 社区\\指标 in the corner of a table: one word for each of its sides. */
export const isDiagonal = (text: string): boolean => {
  const roles = text.split(/[\\/／\s]+/u).map(roleOfWords)
  return (
    roles.length === 2 &&
    roles.includes("community") &&
    (roles.includes("indicator") || roles.includes("category"))
  )
}

/**
 * The role of a heading over the side of a table, where 考核项目及标准 can only be the indicator. Never for
 * headings that may themselves be indicators.
 */
export const roleOfSide = (text: string): ScoreRole | null => {
  const { base } = headingKey(text)
  if (isDiagonal(text)) return "indicator"
  return roleOfWords(text) ?? sideWords.find(([, pattern]) => pattern.test(base))?.[0] ?? null
}

/** Columns under a community or an indicator that say which side of the score they hold. */
export type Part = "points" | "deduction" | "reason"

export const partOf = (role: ScoreRole | null): Part | null => {
  if (role === "reason" || role === "remark") return "reason"
  if (role === "deduction" || role === "deductionTotal" || role === "penalty") return "deduction"
  return role === "points" || role === "total" ? "points" : null
}

/** Of several totals the one that counts everything: 总分 before 得分 before 合计. */
export const totalOrder = (text: string): number => {
  const { base } = headingKey(text)
  if (/总分|最终|最后|总得分|综合|总成绩|总评/u.test(base)) return 0
  return /得分|成绩|实得/u.test(base) ? 1 : 2
}

/** A group over columns that says what its cells are. */
export const groupSays = (text: string): Part | null => {
  if (/扣分/u.test(text)) return /得分/u.test(text) ? null : "deduction"
  return /得分|评分|打分/u.test(text) ? "points" : null
}
