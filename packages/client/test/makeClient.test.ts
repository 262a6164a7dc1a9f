/** What leaves the client and what it makes of the answers, on a server that speaks the wire format. */
import type { FileId } from "@aiwei/domain/importing/ImportBatch"
import { assert, describe, it } from "vitest"

import { codeOf, domainErrorOf, type WireError } from "../src/domainErrorOf.ts"
import { makeClient } from "../src/makeClient.ts"

interface Asked {
  readonly path: string
  readonly method: string
  readonly headers: Headers
  readonly body: string
}

/** Answers by path, and remembers what was asked. */
const serverOf = (answers: Record<string, () => Response>) => {
  const asked: Array<Asked> = []
  const fetch = async (request: Request): Promise<Response> => {
    const url = new URL(request.url)
    const { method, headers } = request
    asked.push({ path: url.pathname + url.search, method, headers, body: await request.text() })
    return answers[url.pathname]?.() ?? new Response("{}", { status: 404 })
  }
  return { asked, client: makeClient({ url: "http://aiwei.test/trpc", fetch, token: "secret" }) }
}

const json =
  (body: unknown, status = 200) =>
  () =>
    Response.json(body, { status })
const file = "01file" as FileId

const refused = (error: unknown, code: string, httpStatus: number) => ({
  error: { code: -32000, message: "x", data: { code, httpStatus, error } }
})

const thrownBy = (call: Promise<unknown>) =>
  call.then(
    () => assert.fail("it should have thrown"),
    (thrown: unknown) => thrown
  )

describe("the client", () => {
  it("asks with its token, several questions at once", async () => {
    const both = [{ result: { data: [] } }, { result: { data: null } }]
    const { client, asked } = serverOf({ "/trpc/org.offices,session.current": json(both) })
    const [offices, account] = await Promise.all([
      client.api.org.offices.query(),
      client.api.session.current.query()
    ])
    assert.deepStrictEqual([offices, account], [[], null])
    assert.strictEqual(asked.length, 1)
    assert.strictEqual(asked[0]?.headers.get("authorization"), "Bearer secret")
  })

  it("sends a file as bytes in a request of its own, after announcing it", async () => {
    const done = { file, bytes: 3, sha256: "hash" }
    const { client, asked } = serverOf({
      "/trpc/imports.stage": json([{ result: { data: { file } } }]),
      "/trpc/imports.upload": json({ result: { data: done } })
    })
    const progress: Array<readonly [number, number]> = []
    const body = new Blob(["abc"])
    const onProgress = (sent: number, total: number) => progress.push([sent, total])
    const batch = "01batch" as Parameters<typeof client.uploadFile>[0]["batch"]
    assert.deepStrictEqual(
      await client.uploadFile({ batch, path: "表.csv", body, onProgress }),
      done
    )
    assert.include(asked[0]?.body, '"size":3')
    assert.strictEqual(asked[1]?.headers.get("content-type"), "application/octet-stream")
    assert.strictEqual(asked[1]?.headers.get("x-aiwei-file"), file)
    assert.strictEqual(asked[1]?.body, "abc")
    assert.deepStrictEqual(progress, [
      [0, 3],
      [3, 3]
    ])
  })

  it("keeps tag, data and code of a refusal", async () => {
    const error: WireError = { _tag: "InvalidInput", issues: [{ path: "name", message: "text" }] }
    const { client } = serverOf({
      "/trpc/org.offices": json([refused(error, "BAD_REQUEST", 400)], 400)
    })
    const thrown = await thrownBy(client.api.org.offices.query())
    assert.deepStrictEqual(domainErrorOf(thrown), error)
    assert.strictEqual(codeOf(thrown), "BAD_REQUEST")
  })

  it("tells no answer from a refusal", async () => {
    const fetch = () => Promise.reject(new TypeError("fetch failed"))
    const client = makeClient({ url: "http://aiwei.test/trpc", fetch })
    const thrown = await thrownBy(client.api.org.offices.query())
    assert.isNull(domainErrorOf(thrown))
    assert.strictEqual(codeOf(thrown), "NETWORK")
    assert.strictEqual(codeOf(new Error("other")), "UNKNOWN")
  })
})

describe("an export", () => {
  it("comes with the name the server gave it", async () => {
    const headers = {
      "content-type": "text/csv",
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent("人员.csv")}`
    }
    const { client, asked } = serverOf({
      "/export/people": () => new Response("a,b", { headers })
    })
    const got = await client.exportFile("people", "csv", { office: "滨河街道" })
    assert.deepStrictEqual([got.name, got.type], ["人员.csv", "text/csv"])
    assert.strictEqual(await new Response(got.body).text(), "a,b")
    assert.strictEqual(new URLSearchParams(asked[0]?.path.split("?")[1]).get("office"), "滨河街道")
  })

  it("that is refused says why", async () => {
    const error: WireError = { _tag: "SignInRequired" }
    const { client } = serverOf({ "/export/people": json({ code: error._tag, error }, 401) })
    const thrown = await thrownBy(client.exportFile("people", "csv"))
    assert.deepStrictEqual(domainErrorOf(thrown), error)
    assert.strictEqual(codeOf(thrown), "UNAUTHORIZED")
  })
})
