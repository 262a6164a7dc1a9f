/** The pieces of work a worker does until it is killed, each through the procedures everybody uses. */
import type { Client } from "@aiwei/client/makeClient"
import { Day } from "@aiwei/domain/shared/Day"

import { importing, nameOf, period, roster, rosterPrefix, scores, totalOf } from "./office.ts"
import type { Work } from "./Told.ts"

export interface Place {
  readonly data: string
  readonly databaseUrl?: string
}

/** Does the piece and gives what must be found again. */
export type Doing = (client: Client, n: number, place: Place) => Promise<string>

const on = Day.make("2026-03-01")

export const doing: Readonly<Record<Work, Doing>> = {
  person: async ({ api }, n) => {
    const name = nameOf("王", n)
    await api.people.add.mutate({ person: { name, unit: "东风社区" }, on })
    return name
  },
  roster: async (client, n) => {
    await importing(client, { [`花名册${n}.csv`]: roster(n) })
    return rosterPrefix(n)
  },
  scores: async (client, n) => {
    await importing(client, { "河东街道2026年3月考核评分表.csv": scores(n) })
    return totalOf(n)
  },
  // Scores first: without a difference there is nothing to publish.
  publish: async (client, n, place) => {
    await doing.scores(client, n, place)
    const { version } = await client.api.publications.publish.mutate({ period, reason: `第${n}次` })
    return String(version)
  },
  backup: async ({ api }) => (await api.backups.create.mutate()).file
}
