/**
 * Whether the server answers others during a large import: a light request every ten milliseconds, sent whether
 * or not the one before is answered, so that a server that stands still is late for every one of them.
 */
import { openAsBlob } from "node:fs"
import { Agent, get } from "node:http"
import { basename } from "node:path"

import { makeClient } from "@aiwei/client/makeClient"

import { started } from "../started.ts"
import { codesCsv, rosterCsv } from "./madeChecks.ts"

const everyMs = 10
const call = "/trpc/session.current?batch=1&input=%7B%7D"

const answered = (url: string, headers: Record<string, string>, agent: Agent): Promise<number> =>
  new Promise((resolve, reject) => {
    const from = performance.now()
    get(url + call, { headers, agent }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${call}: ${answer.statusCode}`))
      answer.resume().once("end", () => resolve(performance.now() - from))
    }).once("error", reject)
  })

/** Milliseconds of each answer from now on until the work is done. */
const during = async (
  url: string,
  cookie: string,
  work: () => Promise<unknown>
): Promise<ReadonlyArray<number>> => {
  const agent = new Agent({ keepAlive: true })
  const asked: Array<Promise<number>> = []
  const timer = setInterval(() => asked.push(answered(url, { cookie }, agent)), everyMs)
  try {
    await work()
  } finally {
    clearInterval(timer)
  }
  const times = await Promise.all(asked)
  agent.destroy()
  return times
}

const within = (sorted: ReadonlyArray<number>, share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

export const askedMeanwhile = async (data: string, file: string, work: string): Promise<string> => {
  await using server = await started("checks/serve", [data])
  const { url = "", cookie = "" } = server.said
  const client = makeClient({
    url: `${url}/trpc`,
    fetch: (request) => {
      request.headers.set("cookie", cookie)
      return fetch(request)
    }
  })
  const imported = async (path: string, body: Blob) => {
    const { batch } = await client.api.imports.open.mutate({ source: path })
    await client.uploadFile({ batch, path, body })
    return client.api.imports.commit.mutate({ batch })
  }
  await imported("社区代码.csv", new Blob([codesCsv()]))
  await imported("花名册.csv", new Blob([rosterCsv()]))
  const body = await openAsBlob(file)
  const times = await during(url, cookie, () => imported(basename(file), body))
  const sorted = times.toSorted((a, b) => a - b)
  const [p50, p99, most] = [within(sorted, 0.5), within(sorted, 0.99), sorted.at(-1) ?? 0]
  return `${work}\n  floor -   ours ${p99.toFixed(1)} ms   ratio -   (p99 <= 100 ms; p50 ${p50.toFixed(1)} ms, longest ${most.toFixed(1)} ms, ${times.length} requests)`
}
