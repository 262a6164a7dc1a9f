/** The way out: what arrives, how it is signed, and where nothing is ever sent. */
import { createHmac } from "node:crypto"

import { type Posted, WebhookPost } from "@aiwei/domain/webhooks/WebhookPost"
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"

import { namedRanges } from "../../src/webhooks/publicAddress.ts"
import { type PostSettings, webhookPostNode } from "../../src/webhooks/WebhookPostNode.ts"
import { certificate } from "./certificate.ts"
import { receiver } from "./receiver.ts"

const here = namedRanges(["127.0.0.1"])
const post = { id: "D1", event: "test", body: '{"a":"文"}', secret: "shared" }

const sent = (url: string, settings: Partial<PostSettings> = {}): Promise<Posted> =>
  Effect.runPromise(
    WebhookPost.use((out) => out.send({ ...post, url })).pipe(
      Effect.provide(webhookPostNode({ named: here, timeoutMs: 2000, ...settings }))
    )
  )

const asks = (...answers: ReadonlyArray<ReadonlyArray<string>>) => {
  const asked: Array<string> = []
  const resolve = (name: string) => {
    asked.push(name)
    return Promise.resolve(answers[asked.length - 1] ?? [])
  }
  return { asked, resolve }
}

describe("a message", () => {
  it("arrives signed, with its id, at the address its name was found to have", async () => {
    const { port, heard } = await receiver()
    const { asked, resolve } = asks(["127.0.0.1"])
    const posted = await sent(`http://hooks.invalid:${port}/x?y=1`, { resolve })
    assert.deepStrictEqual(posted, { why: null, status: 200 })
    assert.deepStrictEqual(asked, ["hooks.invalid"])
    const [got] = heard
    assert(got !== undefined)
    assert.deepStrictEqual([got.path, got.body], ["/x?y=1", post.body])
    assert.strictEqual(got.headers.host, `hooks.invalid:${port}`)
    assert.strictEqual(got.headers["aiwei-delivery"], "D1")
    const signed = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(got.headers["aiwei-signature"]))
    const mac = createHmac("sha256", "shared").update(`${signed?.[1]}.${got.body}`).digest("hex")
    assert.strictEqual(signed?.[2], mac)
    assert.notInclude(JSON.stringify(got), "shared")
  })

  it("over https goes to who can prove the name, and to nobody else", async () => {
    const { port, heard } = await receiver(undefined, { tls: true })
    const url = `https://hooks.example.cn:${port}/`
    const resolve = () => Promise.resolve(["127.0.0.1"])
    assert.deepStrictEqual(await sent(url, { resolve }), { why: "notReached", status: null })
    const other = `https://other.example.cn:${port}/`
    assert.strictEqual((await sent(other, { resolve, ca: certificate })).why, "notReached")
    assert.lengthOf(heard, 0)
    assert.isNull((await sent(url, { resolve, ca: certificate })).why)
    assert.lengthOf(heard, 1)
  })

  it("goes nowhere else when it is told to, and says what it was answered", async () => {
    const other = await receiver()
    const moved = await receiver((_request, response) => {
      response.writeHead(307, { location: `http://127.0.0.1:${other.port}/` }).end()
    })
    const url = `http://127.0.0.1:${moved.port}/`
    assert.deepStrictEqual(await sent(url), { why: "redirected", status: 307 })
    assert.lengthOf(other.heard, 0)
    const full = await receiver((_request, response) => void response.writeHead(503).end())
    assert.deepStrictEqual(await sent(`http://127.0.0.1:${full.port}/`), {
      why: "refused",
      status: 503
    })
  })

  it("waits for nobody for ever, and reads no answer that does not end", async () => {
    const silent = await receiver(() => {})
    const slow = await sent(`http://127.0.0.1:${silent.port}/`, { timeoutMs: 200 })
    assert.deepStrictEqual(slow, { why: "tooSlow", status: null })
    const endless = await receiver((_request, response) => {
      response.writeHead(200)
      const more = () => void response.write("x".repeat(10_000), () => setImmediate(more))
      more()
    })
    assert.isNull((await sent(`http://127.0.0.1:${endless.port}/`)).why)
  })

  it("that nobody takes says so", async () => {
    assert.strictEqual((await sent("http://127.0.0.1:1/")).why, "notReached")
    const { resolve } = asks([])
    assert.strictEqual((await sent("https://nobody.invalid/", { resolve })).why, "unknownName")
    const body = "x".repeat(70_000)
    const work = WebhookPost.use((out) => out.send({ ...post, body, url: "https://8.8.8.8/" }))
    const said = await Effect.runPromise(Effect.provide(work, webhookPostNode({ named: null })))
    assert.deepStrictEqual(said, { why: "refused", status: null })
  })
})

describe("a name that leads inside", () => {
  it("is refused, though its text looked public", async () => {
    const { port, heard } = await receiver()
    for (const address of ["127.0.0.1", "::1", "::ffff:127.0.0.1", "169.254.169.254"]) {
      const posted = await sent(`https://hooks.example.cn:${port}/`, {
        named: null,
        resolve: () => Promise.resolve([address])
      })
      assert.deepStrictEqual(posted, { why: "privateAddress", status: null }, address)
    }
    assert.lengthOf(heard, 0)
  })

  it("is refused when only one of its addresses does", async () => {
    const resolve = () => Promise.resolve(["8.8.8.8", "10.0.0.1"])
    assert.strictEqual((await sent("https://h.example.cn/", { resolve })).why, "privateAddress")
  })

  it("is asked once for each message, so it cannot change its mind in between", async () => {
    const first = await receiver()
    const second = await receiver(undefined, { host: "127.0.0.2" })
    const { asked, resolve } = asks(["127.0.0.1"], ["127.0.0.2"])
    const url = `http://rebind.invalid:${first.port}/`
    assert.isNull((await sent(url, { resolve })).why)
    assert.lengthOf(asked, 1)
    const later = await sent(`http://rebind.invalid:${second.port}/`, { resolve })
    assert.strictEqual(later.why, "privateAddress")
    assert.lengthOf(asked, 2)
    assert.lengthOf(second.heard, 0)
  })

  it("unencrypted goes to named ranges only, also by name", async () => {
    const resolve = () => Promise.resolve(["8.8.8.8"])
    assert.strictEqual((await sent("http://h.example.cn/", { resolve })).why, "notHttps")
  })
})
