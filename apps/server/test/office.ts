/** A data folder with an office in it, made the way an office makes it; and callers of every kind. */
import { mkdtempSync, openAsBlob, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

import { type Client, makeClient } from "@aiwei/client/makeClient"
import { Month } from "@aiwei/domain/shared/Month"
import { privatePostgres } from "@aiwei/testing/privatePostgres"
import { testDatabase } from "@aiwei/testing/testDatabase"
import { Effect, Redacted } from "effect"
import { afterAll, assert } from "vitest"

import { type InProcess, type InProcessOptions, serverInProcess } from "../src/inProcess.ts"

export const password = "a long enough password"
export const march = Month.make("2026-03")
export const fixtures = fileURLToPath(new URL("../../../fixtures/office-a/", import.meta.url))

/** The newest first. One hook for the whole file: one that is named while a test runs is never called. */
const ends: Array<() => unknown> = []
afterAll(async () => {
  for (const end of ends.toReversed()) await end()
})

/** Taken away when the test file ends. */
export const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "aiwei-server-"))
  ends.push(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export interface Place {
  readonly data: string
  readonly databaseUrl?: string
  readonly webhookAllow?: ReadonlyArray<string>
}

/** A folder, and beside it an empty PostgreSQL database when the tests run on one. */
export const newPlace = async (): Promise<Place> => {
  const data = newFolder()
  if (testDatabase === "sqlite") return { data }
  const url = await Effect.runPromise(Effect.scoped(privatePostgres))
  return { data, databaseUrl: Redacted.value(url) }
}

/** Closed when the test file ends. */
export const openServer = (options: InProcessOptions): InProcess => {
  const server = serverInProcess(options)
  ends.push(server.close)
  return server
}

export const operatorOf = (place: Place): Client => makeClient(openServer(place))

/** An account that may do an office's work everywhere. */
export const addOfficeAdmin = async (
  operator: Client,
  name: string,
  displayName?: string
): Promise<void> => {
  await operator.api.accounts.add.mutate({ name, displayName, password })
  await operator.api.grants.add.mutate({ account: name, role: "officeAdmin" })
}

/** The code table and the first month's score sheet: the least a ranking needs. */
export const importOffice = async (client: Client): Promise<void> => {
  const { batch } = await client.api.imports.open.mutate({ source: "test" })
  const wanted = readdirSync(fixtures).filter((name) => /社区代码表|3月份社区百分/.test(name))
  assert.strictEqual(wanted.length, 2)
  for (const path of wanted) {
    await client.uploadFile({ batch, path, body: await openAsBlob(join(fixtures, path)) })
  }
  const { totals } = await client.api.imports.commit.mutate({ batch })
  assert.isAbove(totals.new, 0)
}

/** Keeps cookies as a browser does, so that a test can sign in and stay signed in. */
export const browserOn = (server: InProcess) => {
  let cookie: string | null = null
  const answers: Array<Response> = []
  const client = makeClient({
    url: server.url,
    fetch: async (request) => {
      if (cookie !== null) request.headers.set("cookie", cookie)
      const response = await server.fetch(request)
      answers.push(response.clone())
      const set = response.headers.get("set-cookie")
      if (set !== null) cookie = set.includes("Max-Age=0") ? null : (set.split(";")[0] ?? null)
      return response
    }
  })
  return { client, cookie: () => cookie, lastAnswer: () => answers.at(-1) }
}

export const thrownBy = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => assert.fail("it should have been refused"),
    (thrown: unknown) => thrown
  )
