/**
 * A month of findings on either database, each question beside bare statements over the same rows: the ranking, one
 * finding more, one explanation, the month published. One finding more is asked of small months, too: it must not
 * grow with them.
 */
import { newDatabase } from "@aiwei/testing/newDatabase"
import { postgresCluster } from "@aiwei/testing/postgresCluster"

import { type Measured, measured, measuredEach, median } from "../measured.ts"
import { findingsEach } from "./evidenceMonth.ts"

export interface EvidenceLine {
  readonly work: string
  readonly floor: Measured | null
  readonly ours: Measured
  readonly reach: string
}

export interface EvidenceAsked {
  /** The largest month; smaller ones are a fifth and a fiftieth of it where figures mean something. */
  readonly communities: number
  readonly runs: number
  /** Databases and questions; null: all. */
  readonly on: ReadonlyArray<string> | null
  readonly what: ReadonlyArray<string> | null
}

interface Question {
  readonly what: string
  readonly times: number
  readonly hasFloor: boolean
  readonly work: string
  readonly reach: string
}

/** The board as rows of a desk are read again: the new total, its rank, the line, in one answer. */
const questions = (often: number): ReadonlyArray<Question> => [
  { what: "board", times: 1, hasFloor: true, work: "month ranking", reach: "ratio <= 1.5" },
  {
    what: "add",
    times: often,
    hasFloor: true,
    work: `one finding more and its place in the month, ${often} times`,
    reach: `<= ${often * 5} ms`
  },
  {
    what: "explain",
    times: often,
    hasFloor: true,
    work: `one explanation, ${often} times`,
    reach: `<= ${often * 20} ms`
  },
  { what: "publish", times: 1, hasFloor: false, work: "the month published", reach: "<= 3000 ms" }
]

interface MonthOf {
  readonly name: string
  readonly store: string
  readonly communities: number
  readonly runs: number
}

const timesOf = (asked: ReadonlyArray<Question>): string =>
  asked.map(({ times }) => times).join(",")

/** Where a figure means nothing, one process answers everything: most of it would be starting. */
const together = ({ store, communities, runs }: MonthOf, asked: ReadonlyArray<Question>) => {
  if (runs > 1) return { floors: [], ours: [] }
  const each = (piece: string, of: ReadonlyArray<Question>) =>
    measuredEach(piece, [
      store,
      of.map(({ what }) => what).join(),
      String(communities),
      timesOf(of)
    ])
  const floored = asked.filter(({ hasFloor }) => hasFloor)
  return { floors: each("evidence/floor", floored), ours: each("evidence/ours", asked) }
}

function* linesOf(month: MonthOf, asked: ReadonlyArray<Question>): Generator<EvidenceLine> {
  const { name, store, communities, runs } = month
  const count = String(communities)
  const once = together(month, asked)
  for (const [i, { what, times, hasFloor, work, reach }] of asked.entries()) {
    const piece = (of: string) => () =>
      measured(`evidence/${of}`, [store, what, count, String(times)])
    yield {
      work: `${name}, ${communities * findingsEach} findings of ${count} communities, ${work}`,
      floor: hasFloor ? (once.floors[i] ?? median(runs, piece("floor"))) : null,
      // A month is published once; again it would be a correction, or nothing new.
      ours: once.ours[i] ?? median(what === "publish" ? 1 : runs, piece("ours")),
      reach
    }
  }
}

async function* linesOn(
  name: string,
  database: () => Promise<string> | string,
  { communities, runs, what }: EvidenceAsked
): AsyncGenerator<EvidenceLine> {
  const all = questions(runs > 1 ? 100 : 20).filter((one) => what?.includes(one.what) ?? true)
  const sizes = runs > 1 ? [communities / 50, communities / 5, communities] : [communities]
  for (const size of sizes) {
    const asked = size === communities ? all : all.filter((one) => one.what === "add")
    if (asked.length === 0) continue
    const store = await database()
    measured("evidence/fill", [store, String(size)])
    yield* linesOf({ name, store, communities: size, runs }, asked)
  }
}

export async function* evidenceLines(
  fresh: () => string,
  asked: EvidenceAsked
): AsyncGenerator<EvidenceLine> {
  const isOn = (database: string) => asked.on?.includes(database) ?? true
  if (isOn("sqlite")) yield* linesOn("SQLite", () => `${fresh()}.db`, asked)
  if (!isOn("postgres")) return
  const cluster = await postgresCluster({ durable: true })
  try {
    yield* linesOn("PostgreSQL", () => newDatabase(cluster.url), asked)
  } finally {
    await cluster.stop()
  }
}
