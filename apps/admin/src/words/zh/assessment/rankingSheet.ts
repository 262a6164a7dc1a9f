/** Words of a printed ranking, in Chinese. */
export const rankingSheet = {
  draft: "草稿，尚未发布",
  published: (version: number, day: string) => `第 ${version} 版，${day} 发布`,
  base: "考核得分",
  mainLosses: "主要失分项",
  up: (by: number) => `升 ${by}`,
  down: (by: number) => `降 ${by}`,
  and: "、",
  note: "注：并列名次按 1、2、2、4 排列；一票否决的社区列表末，不占名次。得分说明及原始记录可向办公室查询。",
  check: (code: string) => `校验码 ${code}`
}
