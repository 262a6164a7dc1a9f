/** Words of what a score is made of, in Chinese. */
export const explain = {
  label: "得分说明",
  place: (rank: number | null, of: number) =>
    rank === null ? "一票否决，不参加排名" : `第 ${rank} 名，共 ${of} 个社区`,
  previous: "上一个社区（[）",
  next: "下一个社区（]）",
  fullMarks: "满分",
  deductions: (count: number) => `扣分 ${count} 项`,
  bonus: "加分",
  rebase: "不适用折算",
  disagrees: "与原表不符",
  editedSince: "原表之后有手工修改",
  editedText: (what: "total" | "rank", stated: string, computed: string) =>
    `${what === "total" ? "原表合计" : "原表名次"} ${stated}，当时无误；手工修改后为 ${computed}。`,
  totalDisagrees: (stated: string, computed: string, by: string, more: boolean) => ({
    before: "原表合计 ",
    stated,
    between: "，各项相加应为 ",
    computed,
    after: `，${more ? "多" : "少"}计 ${by}。本排名采用 ${computed}。`
  }),
  rankDisagrees: (stated: string, computed: string) => ({
    before: "原表名次 ",
    stated,
    between: "，按总分应为第 ",
    computed,
    after: " 名。本排名按总分排。"
  }),
  atMost: (points: string) => `最多 ${points}`,
  noReason: "原表未写事由",
  toAdd: "待补",
  vetoedBy: "一票否决",
  vetoLifted: "一票否决已取消",
  /** What was there before a veto was set, or taken away. */
  vetoWas: (vetoed: boolean): string => (vetoed ? "一票否决" : "未否决"),
  quiet: (categories: number, items: number) =>
    categories === 0 ? `其余 ${items} 项未扣分` : `其余 ${categories} 类未扣分（共 ${items} 项）`,
  edited: (it: {
    readonly by: string
    readonly day: string
    readonly was: string
    readonly reason: string
  }) => `${it.by} ${it.day} 手工修改，原为 ${it.was}；理由：${it.reason}`,
  from: (raw: string) => `原表写的是“${raw}”`,
  addsUp: "各项相加与总分一致",
  addsNotUp: "各项相加与总分不一致，请告诉管理员",
  print: "打印得分说明"
}
