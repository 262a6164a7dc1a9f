/** A scheme's rules in a sentence each, in Chinese: as an office would write them into its paper. */
const most = (cap: string | null) => (cap === null ? "，扣完本项为止" : `，最多扣 ${cap} 分`)
const sides = { under: "低于", over: "高于" } as const
const parts = {
  exact: "不满一档按比例扣",
  begun: "不满一档按一档扣",
  complete: "不满一档不扣"
} as const

export const schemeRules = {
  unsaid: "（未填）",
  between: "、",
  /** Between sentences of one line. */
  stop: "；",
  fixedIfMissing: (points: string) => `没有的扣 ${points} 分，只扣一次`,
  perOccurrence: (points: string, cap: string | null) => `每处扣 ${points} 分${most(cap)}`,
  perShortfall: (
    side: "under" | "over",
    target: string,
    step: string,
    points: string,
    counted: "exact" | "begun" | "complete",
    cap: string | null
  ) => `${sides[side]} ${target} 的，每差 ${step} 扣 ${points} 分，${parts[counted]}${most(cap)}`,
  beyondLimit: (side: "under" | "over", limit: string, inclusive: boolean, points: string) =>
    `${sides[side]}${inclusive ? "或等于" : ""} ${limit} 的，扣 ${points} 分`,
  stated: (cap: string | null) =>
    cap === null ? "扣多少由检查人员写明，扣完本项为止" : `扣多少由检查人员写明，最多扣 ${cap} 分`,
  full: "从满分起，发现问题再扣",
  graded: (bands: string) => `按档给分：${bands}`,
  band: (name: string, from: string, to: string) => `${name} ${from}–${to} 分`,
  linear: (full: string, none: string) => `到 ${full} 得满分，到 ${none} 不得分，中间按比例`,
  proportional: "按完成计划的比例得分，超额不多给",
  checklist: (items: string) => `逐条给分：${items}`,
  item: (text: string, points: string) => `${text} ${points} 分`,
  scorers: (all: string) => `几方打分，按权重取平均：${all}`,
  scorer: (name: string, weight: number) => `${name}（权重 ${weight}）`,
  noFloor: "可以扣成负分",
  floor: (points: string) => `最低得 ${points} 分`,
  months: (months: string) => `只在 ${months} 月考核`,
  placeKinds: (kinds: string) => `只考核${kinds}`,
  records: "按记录计分（案件、漏巡、调查），没有记录就是没有问题",
  combination: {
    mean: "几次检查取平均",
    sum: "各次扣分累加",
    worst: "取最差的一次",
    last: "取最后一天的检查"
  },
  weighted: (all: string) => `各类检查先取平均，再按权重合成：${all}`,
  weight: (round: string, weight: number) => `${round} ${weight}`,
  missing: (rounds: number, means: "block" | "exclude" | "last" | "zero") =>
    `${rounds === 1 ? "一次也没查" : `检查不满 ${rounds} 次`}的，${
      { block: "不出总分", exclude: "不计入满分", last: "沿用上一期得分", zero: "记零分" }[means]
    }`,
  rounds: {
    announced: "通知检查",
    unannounced: "突击检查",
    offHours: "非工作时间检查",
    night: "夜间检查",
    selfCheck: "自查",
    preInspection: "预检",
    supervision: "督查",
    quarterlyContest: "季度评比"
  },
  status: {
    verified: "已核对原文",
    toBeChecked: "待核对",
    proposal: "建议稿",
    officeRule: "本单位规定"
  },
  effect: {
    outOfRanks: "不参加排名",
    zero: "总分记零"
  },
  ceiling: (grade: string) => `等次最高只能是${grade}`,
  given: "由经办人认定",
  lost: (over: string, lines: string | null) =>
    `${lines === null ? "任何一项" : lines}扣分超过 ${over} 分就自动成立`,
  end: (at: string, included: boolean) => `${at}（${included ? "含" : "不含"}）`,
  grade: (from: string | null, to: string | null) => {
    if (from === null) return to === null ? "所有得分" : `${to}以下`
    return to === null ? `${from}以上` : `${from}到${to}`
  },
  gives: (points: string) => `，折算 ${points} 分`,
  ties: {
    competition: "同分同名次，后面跳过（1、2、2、4）",
    dense: "同分同名次，后面不跳（1、2、2、3）",
    modified: "同分取后面的名次（1、3、3、4）",
    ordinal: "同分也要分出先后（1、2、3、4）"
  },
  breaker: {
    fewerVetoes: "一票否决少的在前",
    previous: "上次公布得分高的在前",
    code: "按单位编号"
  },
  moreOf: (what: string) => `${what}得分高的在前`,
  fewerOf: (what: string) => `按“${what}”扣得少的在前`,
  bottom: (places: number, runs: number) =>
    runs === 1 ? `排在末 ${places} 位的必检` : `连续 ${runs} 个月排在末 ${places} 位的必检`,
  noBottom: "末位不作要求",
  notice: (days: number) => (days === 0 ? "不公示，直接公布" : `公示 ${days} 个工作日后公布`),
  approvals: (roles: string) => `须经${roles}同意`,
  noApprovals: "不需要他人同意",
  appeals: (days: number) => (days === 0 ? "不受理申诉" : `公布后 ${days} 个工作日内可以申诉`),
  replies: { yes: "社区的申辩印在得分旁边", no: "社区的申辩不印在得分旁边" },
  unassessed: {
    rebase: "不计入满分，其余得分按比例折算到总分",
    full: "给满分",
    reduce: "不计入满分，总分相应变小"
  }
}
