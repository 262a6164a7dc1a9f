/**
 * Kills one life after another on the same data, and gives the faults the next one found. The last look
 * is at everything that was ever acknowledged, by a worker that nobody kills before it has looked.
 */
import { makeClient } from "@aiwei/client/makeClient"
import { serverInProcess } from "@aiwei/server/inProcess"

import { type Life, live, type Moment } from "./life.ts"
import { codes, importing, scores } from "./office.ts"
import type { Place } from "./pieces.ts"
import { seeded } from "./seeded.ts"
import type { Done, Piece, Start } from "./Told.ts"

export interface Told {
  readonly kills: number
  readonly acknowledged: number
  readonly begun: number
  readonly faults: ReadonlyArray<string>
}

export interface StoryOptions {
  readonly place: Place
  readonly kills: number
  readonly seed: number
  /** Called after each kill. */
  readonly onKill?: (killed: number) => void
}

/** One in five dies while it opens the database and looks; the others at their work. */
const momentOf = (random: () => number): Moment =>
  random() < 0.2
    ? { pieces: "start", ms: 100 + random() * 1500 }
    : { pieces: Math.floor(random() * 8), ms: random() * 120 }

const cutOf = ({ begun, done }: Life): ReadonlyArray<Piece> =>
  begun.filter(({ n }) => !done.some((one) => one.n === n))

const founded = async (place: Place): Promise<void> => {
  const server = serverInProcess({ ...place, logLevel: "none" })
  const files = { "社区代码.csv": codes, "河东街道2026年3月考核评分表.csv": scores(0) }
  await importing(makeClient(server), files)
  await server.close()
}

export const story = async ({ place, kills, seed, onKill }: StoryOptions): Promise<Told> => {
  await founded(place)
  const random = seeded(seed)
  const faults: Array<string> = []
  const all: { done: Array<Done>; cut: Array<Piece> } = { done: [], cut: [] }
  let [next, begun] = [1, 0]
  let unseen: { done: Array<Done>; cut: Array<Piece> } = { done: [], cut: [] }

  const lived = async (start: Omit<Start, "first" | "seed">, moment: Moment, killed: number) => {
    const life = await live(place, { ...start, first: next, seed: seed + killed }, moment)
    if (life.ended !== null) faults.push(`life ${killed} ended by itself: ${life.ended}`)
    if (life.faults !== null) {
      faults.push(...life.faults.map((fault) => `after kill ${killed}: ${fault}`))
      // What was looked at and found is not asked for again until the end.
      unseen = { done: [], cut: [] }
    }
    for (const kept of [all, unseen]) {
      kept.done.push(...life.done)
      kept.cut.push(...cutOf(life))
    }
    begun += life.begun.length
    next = Math.max(next, ...life.begun.map(({ n }) => n + 1))
    return life
  }

  let killed = 0
  while (killed < kills && faults.length === 0) {
    await lived(unseen, momentOf(random), killed)
    killed++
    onKill?.(killed)
  }
  if (faults.length === 0) await lived(all, { pieces: 0, ms: 0 }, kills)
  return { kills: killed, acknowledged: all.done.length, begun, faults }
}
