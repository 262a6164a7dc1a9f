/** The mutation of draws, for the test that walks all of them. */
import type { Client } from "@aiwei/client/makeClient"

import { nothing, walk } from "./walk.ts"

const wanted = (count: number) => ({
  seed: "双色球 2026022 期",
  plan: {
    name: "四月抽查",
    source: null,
    lines: [{ kind: "市场", size: null, count }] as const,
    notVisitedFor: null,
    mustVisit: [],
    perCommunity: null
  },
  sites: ["甲", "乙"].map((name) => ({
    key: name,
    name,
    kind: "市场",
    size: null,
    community: null,
    lastVisited: null,
    barred: null
  }))
})

export const statisticsWalks = ({ api }: Client) => ({
  "draws.make": walk({
    ready: nothing,
    right: () => api.draws.make.mutate(wanted(1)),
    wrong: () => api.draws.make.mutate(wanted(3))
  })
})
