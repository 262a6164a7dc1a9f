/** Words of what scores rest on, in Chinese: how a line was worked out, by which rounds and findings. */
export const evidence = {
  open: "怎样得出",
  cell: "按检查和佐证得出",
  clause: (clause: string) => `依据 ${clause}`,
  rounds: (rounds: number) => `计入 ${rounds} 次检查`,
  standing: {
    scored: "",
    notApplicable: "不适用",
    notInUse: "本月不考核",
    tooFew: "检查次数不够"
  },
  counts: {
    own: "",
    full: "按满分计",
    zero: "按零分计",
    lastPeriod: "沿用上期得分",
    outside: "不计入满分",
    blocks: "不出总分"
  },
  what: {
    start: "起始分",
    deduction: "扣分",
    floor: "最低分调整",
    notApplicable: "不适用",
    lastPeriod: "上期得分"
  },
  recorded: "评分表记录",
  month: "全月",
  inspectors: (names: string) => `检查人 ${names}`,
  sources: {
    inspection: "检查",
    sheet: "评分表",
    survey: "问卷",
    case: "案件",
    cadence: "频次",
    hand: "手工登记"
  },
  reference: (number: string) => `编号 ${number}`,
  unused: "没有计入的佐证",
  present: "现存的佐证",
  differs: "现存的佐证与发布时不一致：得分以发布的为准，扣分明细无法还原。请告诉管理员"
}
