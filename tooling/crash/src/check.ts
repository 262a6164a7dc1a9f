/**
 * What a crash must not have touched: every acknowledged piece is there, a piece that was under way is
 * there whole or not at all, and nothing that is stored contradicts anything else.
 */
import { existsSync } from "node:fs"
import { join } from "node:path"

import type { Client } from "@aiwei/client/makeClient"
import { verify } from "@aiwei/server/operate"

import { community, nameOf, period, rosterPrefix, rosterSize, totalOf } from "./office.ts"
import type { Place } from "./pieces.ts"
import type { Done, Piece, Start } from "./Told.ts"

type Faults = ReadonlyArray<string>

const namesLike = async ({ api }: Client, query: string): Promise<ReadonlyArray<string>> =>
  (await api.people.list.query({ query, limit: 1000 })).rows.map(({ name }) => name)

const countCalled = async (client: Client, name: string): Promise<number> =>
  (await namesLike(client, name)).filter((one) => one === name).length

const published = async ({ api }: Client): Promise<number> => {
  const all = await api.publications.list.query({})
  return Math.max(0, ...all.map(({ version }) => version))
}

const kept = async (client: Client, { work, n, proof }: Done, place: Place): Promise<Faults> => {
  const missing = [`piece ${n}: the ${work} that was acknowledged (${proof}) is not there`]
  if (work === "person") return (await countCalled(client, proof)) === 0 ? missing : []
  if (work === "roster")
    return (await namesLike(client, proof)).length === rosterSize ? [] : missing
  if (work === "publish") return (await published(client)) < Number(proof) ? missing : []
  if (work === "backup") return existsSync(join(place.data, "backups", proof)) ? [] : missing
  return []
}

const whole = async (client: Client, { work, n }: Piece): Promise<Faults> => {
  if (work === "person") {
    const found = await countCalled(client, nameOf("王", n))
    return found <= 1 ? [] : [`piece ${n}: one person was added ${found} times`]
  }
  if (work !== "roster") return []
  const { length: found } = await namesLike(client, rosterPrefix(n))
  return found === 0 || found === rosterSize ? [] : [`piece ${n}: ${found} of ${rosterSize} rows`]
}

/** The last scores that were acknowledged, or those of a piece that came after them and was cut. */
const lastScores = async ({ api }: Client, { done, cut }: Start): Promise<Faults> => {
  const scored = ({ work }: Piece) => work === "scores" || work === "publish"
  const last = done.findLast(scored)
  if (last === undefined) return []
  const may = [last, ...cut.filter((piece) => scored(piece) && piece.n > last.n)]
  const { rows } = await api.rankings.month.query({ period })
  const total = rows.find(({ unitCode }) => unitCode === community)?.total
  const totals = may.map(({ n }) => totalOf(n))
  return total != null && totals.includes(total)
    ? []
    : [`the month stands at ${total}, not at ${totals.join(" or ")}`]
}

/** The audit trail and its seals are among what is asked. */
const contradictions = async (place: Place): Promise<Faults> => {
  const { checks } = await verify(place)
  return checks.flatMap(({ name, ok, detail }) => (ok ? [] : [`${name}: ${detail}`]))
}

export const check = async (client: Client, start: Start, place: Place): Promise<Faults> => {
  const found: Array<string> = [...(await contradictions(place))]
  for (const done of start.done) found.push(...(await kept(client, done, place)))
  for (const cut of start.cut) found.push(...(await whole(client, cut)))
  return [...found, ...(await lastScores(client, start))]
}
