/** What a month's page can show, as its address names it. The first is the one without a name. */
export const rankingViews = ["ranks", "improved", "recheck", "rollUp"] as const
export type RankingViewName = (typeof rankingViews)[number]

export const viewNamed = (name: string | undefined): RankingViewName =>
  rankingViews.find((one) => one === name) ?? "ranks"
