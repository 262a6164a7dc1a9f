/** What waits for webhooks, on the store: told together with its write, tried again, given up. */
import { Atomically } from "@aiwei/domain/shared/Atomically"
import { WebhookDeliveries } from "@aiwei/domain/webhooks/WebhookDeliveries"
import { WebhookOutbox } from "@aiwei/domain/webhooks/WebhookOutbox"
import { type Post, type Posted, WebhookPost } from "@aiwei/domain/webhooks/WebhookPost"
import { WebhookRepo } from "@aiwei/domain/webhooks/WebhookRepo"
import { Webhooks } from "@aiwei/domain/webhooks/Webhooks"
import { assert, layer } from "@effect/vitest"
import { Effect, Layer } from "effect"
import { SqlClient } from "effect/sql"

import { movableTime } from "../movableTime.ts"
import { worldPosting } from "../world.ts"

const posts: Array<Post> = []
let answer: Posted = { why: null, status: 200 }

const post = Layer.succeed(WebhookPost, {
  faultOf: (url) => (url.startsWith("https:") ? null : "notHttps"),
  send: (one) => Effect.sync(() => (posts.push(one), answer))
})

const time = movableTime(Date.UTC(2026, 5, 1))
const sendDue = WebhookDeliveries.use((deliveries) => deliveries.sendDue)
const tell = WebhookOutbox.use((outbox) => outbox.tell("import.committed", { files: 2 }))

const fresh = Effect.gen(function* () {
  const webhooks = yield* Webhooks
  for (const { id } of yield* webhooks.list) yield* webhooks.remove(id)
  posts.length = 0
  answer = { why: null, status: 200 }
  return {
    webhooks,
    ...(yield* webhooks.add({ url: "https://a.cn/x", events: ["import.committed"] }))
  }
})

const state = Effect.gen(function* () {
  const [first] = yield* Webhooks.use((webhooks) => webhooks.list)
  return { waiting: first?.waiting, last: first?.last }
})

layer(worldPosting(post), { timeout: 60_000, excludeTestServices: true })("webhooks", (it) => {
  it.effect("are told once, signed with the secret that was shown once", () =>
    Effect.gen(function* () {
      const { secret } = yield* fresh
      yield* tell
      assert.strictEqual(yield* sendDue, 1)
      assert.strictEqual(yield* sendDue, 0)
      const [sent] = posts
      assert.strictEqual(sent?.secret, secret)
      assert.deepInclude(JSON.parse(sent?.body ?? ""), {
        id: sent?.id,
        event: "import.committed",
        data: { files: 2 }
      })
      const { waiting, last } = yield* state
      assert.strictEqual(waiting, 0)
      assert.deepInclude(last, { state: "delivered", attempts: 1, status: 200, why: null })
      const sql = yield* SqlClient.SqlClient
      assert.notInclude(JSON.stringify(yield* sql`SELECT * FROM webhooks`), secret)
    }).pipe(time.during)
  )

  it.effect("hear nothing of what was undone, nor of what they do not listen to", () =>
    Effect.gen(function* () {
      yield* fresh
      const undone = Effect.andThen(tell, Effect.fail("undone" as const))
      yield* Effect.flip(Atomically.use((atomically) => atomically.run(undone)))
      yield* WebhookOutbox.use((outbox) => outbox.tell("backup.failed", {}))
      assert.strictEqual(yield* sendDue, 0)
    }).pipe(time.during)
  )

  it.effect("are tried again with rising waits, and given up", () =>
    Effect.gen(function* () {
      yield* fresh
      yield* tell
      answer = { why: "refused", status: 503 }
      let tries = 0
      for (let hour = 0; hour < 24 * 6; hour += 1) {
        tries += yield* sendDue
        yield* time.byHours(1)
      }
      assert.strictEqual(tries, posts.length)
      assert.isTrue(tries >= 5 && tries <= 12)
      assert.lengthOf(new Set(posts.map(({ id, body }) => id + body)), 1)
      const { waiting, last } = yield* state
      assert.strictEqual(waiting, 0)
      assert.deepInclude(last, { state: "givenUp", attempts: tries, status: 503, why: "refused" })
    }).pipe(time.during)
  )

  it.effect("arrive after all when somebody answers again", () =>
    Effect.gen(function* () {
      yield* fresh
      yield* tell
      answer = { why: "notReached", status: null }
      yield* sendDue
      assert.deepInclude((yield* state).last, { state: "waiting", why: "notReached" })
      answer = { why: null, status: 204 }
      assert.strictEqual(yield* sendDue, 0)
      yield* time.byHours(1)
      assert.strictEqual(yield* sendDue, 1)
      assert.deepInclude((yield* state).last, { state: "delivered", attempts: 2, why: null })
    }).pipe(time.during)
  )

  it.effect(
    "are listed with their last messages, the newest first, without what stood in them",
    () =>
      Effect.gen(function* () {
        const { webhooks } = yield* fresh
        answer = { why: "refused", status: 500 }
        for (let message = 0; message < 12; message += 1) {
          if (message === 11) answer = { why: null, status: 200 }
          yield* tell
          assert.strictEqual(yield* sendDue, 1)
        }
        const [one] = yield* webhooks.list
        assert.lengthOf(one?.recent ?? [], 10)
        assert.strictEqual(one?.waiting, 11)
        assert.deepStrictEqual(one?.last, one?.recent[0])
        assert.deepInclude(one?.last, { state: "delivered", status: 200 })
        assert.deepInclude(one?.recent[1], { state: "waiting", why: "refused", status: 500 })
        const ids = one?.recent.map(({ id }) => id) ?? []
        assert.deepStrictEqual(ids, ids.toSorted().toReversed())
        assert.isFalse(one?.recent.some((shown) => "body" in shown))
      }).pipe(time.during)
  )

  it.effect("are claimed by one process, and due again where that one was killed", () =>
    Effect.gen(function* () {
      yield* fresh
      yield* tell
      const repo = yield* WebhookRepo
      const [now, soon] = ["2099-01-01T00:00:00.000Z", "2099-01-01T00:05:00.000Z"]
      assert.lengthOf(yield* repo.claim(now, soon, 20), 1)
      assert.lengthOf(yield* repo.claim(now, soon, 20), 0)
      assert.lengthOf(yield* repo.claim(soon, "2099-01-02", 20), 1)
    }).pipe(time.during)
  )

  it.effect("that are off keep what waits for them; removed, they take it along", () =>
    Effect.gen(function* () {
      const { webhooks, id } = yield* fresh
      yield* tell
      yield* webhooks.change({ id, active: false })
      yield* tell
      assert.strictEqual(yield* sendDue, 0)
      assert.strictEqual((yield* state).waiting, 1)
      yield* webhooks.change({ id, active: true })
      assert.strictEqual(yield* sendDue, 1)
      yield* tell
      yield* webhooks.remove(id)
      assert.strictEqual(yield* sendDue, 0)
    }).pipe(time.during)
  )

  it.effect("refuse what is no address, and more than there may be", () =>
    Effect.gen(function* () {
      const { webhooks, id } = yield* fresh
      const events = ["import.committed"] as const
      const tags = yield* Effect.forEach(
        [
          webhooks.add({ url: "http://a.cn", events }),
          webhooks.change({ id, url: "http://a.cn" }),
          webhooks.change({ id: "none" }),
          webhooks.remove("none"),
          webhooks.test("none")
        ],
        (asked) =>
          Effect.map(Effect.flip(asked as Effect.Effect<unknown, { _tag: string }>), (e) => e._tag)
      )
      assert.deepStrictEqual(tags, [
        "WebhookAddressRefused",
        "WebhookAddressRefused",
        "WebhookNotFound",
        "WebhookNotFound",
        "WebhookNotFound"
      ])
      for (let at = 1; at < 20; at += 1) yield* webhooks.add({ url: "https://a.cn", events })
      const more = yield* Effect.flip(webhooks.add({ url: "https://a.cn", events }))
      assert.strictEqual(more._tag, "TooManyWebhooks")
    }).pipe(time.during)
  )
})
