/** The server on a socket: what it says of itself, and how it ends. */
import { request } from "node:http"

import { domainErrorOf } from "@aiwei/client/domainErrorOf"
import { makeClient } from "@aiwei/client/makeClient"
import { assert, describe, it } from "vitest"

import { serve } from "../../src/serve.ts"
import { addOfficeAdmin, newFolder, operatorOf, password, thrownBy } from "../office.ts"

const name = "li"

const quiet = { port: 0, logLevel: "none" } as const

/** A signed-in cookie, over the socket. */
const cookieFor = async (url: string, name: string, password: string) => {
  const response = await fetch(`${url}/trpc/session.signIn`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name, password })
  })
  assert.strictEqual(response.status, 200)
  return response.headers.get("set-cookie")?.split(";")[0] ?? ""
}

/** Sends its body in two parts with a pause, as a slow line does; resolves with the status. */
const slowly = (url: string, cookie: string, pauseMs: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const body = JSON.stringify({ source: "slow" })
    const headers = { "content-type": "application/json", cookie, "content-length": body.length }
    const sent = request(`${url}/trpc/imports.open`, { method: "POST", headers }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    sent.on("error", reject)
    sent.write(body.slice(0, 5))
    setTimeout(() => sent.end(body.slice(5)), pauseMs)
  })

describe("serving", () => {
  it("makes the first account once, and lets it in", async () => {
    const data = newFolder()
    const first = await serve({ ...quiet, data })
    const account = first.firstRun
    assert(account !== null)
    assert.strictEqual(account.name, "admin")
    assert.include(await cookieFor(first.url, account.name, account.password), "aiwei_session=")
    await first.close()
    const second = await serve({ ...quiet, data })
    assert.isNull(second.firstRun)
    await second.close()
  })

  it("says how it is, and counts what it did", async () => {
    const server = await serve({ ...quiet, data: newFolder() })
    const health = await fetch(`${server.url}/health`)
    assert.strictEqual(health.status, 200)
    assert.deepInclude(await health.json(), { ok: true, database: "ok" })
    await makeClient({ url: `${server.url}/trpc` }).api.session.current.query()
    const metrics = await (await fetch(`${server.url}/metrics`)).text()
    assert.match(metrics, /http_requests_total\{[^}]*route="\/trpc\/\*"[^}]*\} 1/)
    assert.include(metrics, "process_resident_memory_bytes")
    assert.include(metrics, "aiwei_board_listeners 0")
    await server.close()
  })

  it("stops a body that is too large while it is being sent", async () => {
    const data = newFolder()
    await addOfficeAdmin(operatorOf({ data }), name)
    const server = await serve({ ...quiet, data, uploadLimit: 200_000 })
    const cookie = await cookieFor(server.url, name, password)
    const client = makeClient({
      url: `${server.url}/trpc`,
      fetch: (asked) => {
        asked.headers.set("cookie", cookie)
        return fetch(asked)
      }
    })
    const { batch } = await client.api.imports.open.mutate({ source: "test" })
    const { file } = await client.api.imports.stage.mutate({ batch, path: "a.csv", size: 1 })
    const body = new Uint8Array(5_000_000)
    const context = { aiweiFile: file }
    const thrown = await thrownBy(client.api.imports.upload.mutate(body, { context }))
    assert.strictEqual(domainErrorOf(thrown)?._tag, "FileTooLarge")
    await server.close()
  })

  it("ends the streams, finishes what is under way, and takes nothing more", async () => {
    const data = newFolder()
    await addOfficeAdmin(operatorOf({ data }), name)
    const server = await serve({ ...quiet, data })
    const cookie = await cookieFor(server.url, name, password)
    const stream = await fetch(`${server.url}/board/events`)
    const slow = slowly(server.url, cookie, 400)
    await new Promise((resolve) => setTimeout(resolve, 100))
    const began = performance.now()
    const closing = server.close()
    assert.include(await stream.text(), "event: hello")
    assert.strictEqual(await slow, 200)
    await closing
    assert.isBelow(performance.now() - began, 5000)
    assert.strictEqual(
      await fetch(`${server.url}/health`).then(
        () => "answered",
        () => "gone"
      ),
      "gone"
    )
    await server.close()
  })

  it("says why it cannot listen, and lets go of the store", async () => {
    const data = newFolder()
    const first = await serve({ ...quiet, data })
    const port = Number(new URL(first.url).port)
    const thrown = await serve({ ...quiet, data, port }).catch((cause: unknown) => cause)
    assert.strictEqual((thrown as NodeJS.ErrnoException).code, "EADDRINUSE")
    await first.close()
  })
})
