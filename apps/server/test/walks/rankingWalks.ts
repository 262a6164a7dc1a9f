/** The mutations around a ranking, for the test that walks all of them. */
import type { Client } from "@aiwei/client/makeClient"
import { Month } from "@aiwei/domain/shared/Month"

import { march } from "../office.ts"
import { walk } from "./walk.ts"

const before = Month.make("2026-02")

export const rankingWalks = ({ api }: Client) => {
  const ready = async () => {
    const [row] = (await api.scores.sheet.query({ period: march, limit: 1 })).rows
    return { units: [row?.unitId ?? ""] as const, from: march }
  }
  return {
    "rankings.setGroup": walk({
      ready,
      right: (own) => api.rankings.setGroup.mutate({ ...own, group: "一类" }),
      wrong: async () =>
        api.rankings.setGroup.mutate({ ...(await ready()), group: "一类", until: before })
    }),
    "rankings.endGroup": walk({
      ready,
      right: (own) => api.rankings.endGroup.mutate(own),
      wrong: async () => api.rankings.endGroup.mutate({ ...(await ready()), until: before })
    })
  }
}
