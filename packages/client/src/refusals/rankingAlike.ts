/** What the pages and the command line say alike of peer groups. */
import type { Refusals } from "./Refusals.ts"

export type RankingTag = "PeerGroupRefused"

type Said = Pick<Refusals, RankingTag>

const zh: Said = {
  PeerGroupRefused: ({ from, until }) =>
    `最后一个月 ${until} 早于第一个月 ${from}，分组没有改动。请改月份。`
}

const en: Said = {
  PeerGroupRefused: ({ from, until }) =>
    `The last month ${until} comes before the first, ${from}; the groups were not changed. Change the months.`
}

export const rankingAlike: { readonly zh: Said; readonly en: Said } = { zh, en }
