/**
 * A hostile and a clumsy caller. Whatever is sent, the answer is JSON with a tag and a code that fits,
 * and never a stack, a statement or a path of this machine.
 */
import { codeOf, domainErrorOf } from "@aiwei/client/domainErrorOf"
import { makeClient } from "@aiwei/client/makeClient"
import { assert, beforeAll, describe, it } from "vitest"

import { newPlace, openServer, thrownBy } from "./office.ts"

const place = await newPlace()
const server = openServer({ ...place, uploadLimit: 10_000 })
const client = makeClient(server)
const origin = "http://aiwei.local"
const json = { "content-type": "application/json" }
const bytes = { "content-type": "application/octet-stream" }

interface Sent {
  readonly path: string
  readonly method?: string
  readonly headers?: Record<string, string>
  readonly body?: string
}

const ask = ({ path, method = "GET", headers = {}, body }: Sent): Promise<Response> =>
  server.fetch(
    new Request(`${origin}${path}`, { method, headers, ...(body === undefined ? {} : { body }) })
  )

const query = (name: string, input: unknown): Sent => ({
  path: `/trpc/${name}?input=${encodeURIComponent(JSON.stringify(input))}`
})
const order = (name: string, body: unknown, headers: Record<string, string> = json): Sent => ({
  path: `/trpc/${name}`,
  method: "POST",
  headers,
  body: typeof body === "string" ? body : JSON.stringify(body)
})

interface Told {
  readonly _tag?: string
  readonly data?: { readonly error?: { readonly _tag?: string } }
}
/** Of a procedure, of a batch, of a plain route. */
const tagIn = (body: unknown): string | undefined => {
  const [one] = Array.isArray(body) ? body : [body]
  const { error } = one as { error?: Told }
  return error?._tag ?? error?.data?.error?._tag
}

const deep = (open: string, close: string) => open.repeat(150_000) + close.repeat(150_000)
const unit = { code: null, name: "院", level: "compound" }
const add = { unit, parentId: null, on: "2026-01-01" }
const fifty = (count: number) => Array.from({ length: count }, () => "org.offices").join(",")

const exported = (wanted: object): Sent => ({
  path: `/export/people?query=${encodeURIComponent(JSON.stringify(wanted))}`
})
const leaving = (on: string) => ({ people: [{ id: "x", version: "0".repeat(16) }], on })

const cases: ReadonlyArray<readonly [string, Sent, number, string]> = [
  ["half a JSON", order("org.add", "{"), 400, "InvalidInput"],
  ["no body", order("org.add", ""), 400, "InvalidInput"],
  ["null", order("org.add", "null"), 400, "InvalidInput"],
  ["a deep list", order("org.add", deep("[", "]")), 400, "InvalidInput"],
  ["deep records", order("org.add", deep('{"a":', "}").replace("}", "1}")), 400, "InvalidInput"],
  ["a prototype", order("org.add", '{"__proto__":{"unit":{}}}'), 400, "InvalidInput"],
  ["no type", order("org.add", "{}", {}), 415, "InvalidInput"],
  ["a form", order("org.add", "a=b", { "content-type": "text/plain" }), 415, "InvalidInput"],
  ["a GET that orders", query("org.add", add), 405, "InvalidInput"],
  ["a POST that asks nonsense", order("org.list", { cursor: "x" }), 400, "InvalidInput"],
  ["a batch of 51", { path: `/trpc/${fifty(51)}?batch=1` }, 400, "InvalidInput"],
  ["a batch of a list", { path: "/trpc/org.list?batch=1&input=[]" }, 400, "InvalidInput"],
  ["a batch of both", order("org.list,org.add?batch=1", {}), 400, "InvalidInput"],
  ["a broken address", { path: "/trpc/%" }, 400, "InvalidInput"],
  ["a prototype's name", { path: "/trpc/__proto__" }, 404, "NoSuchProcedure"],
  ["half a name", { path: "/trpc/org" }, 404, "NoSuchProcedure"],
  ["a cursor of no list", query("org.list", { cursor: "' OR 1=1" }), 400, "InvalidInput"],
  ["a cursor of buildings", query("buildings.list", { cursor: "x" }), 400, "InvalidInput"],
  ["too many rows", query("org.list", { limit: 1e9 }), 400, "InvalidInput"],
  ["U+0000 in a place", query("org.show", { place: "a\0" }), 400, "InvalidInput"],
  ["U+0000 in a cursor", query("people.list", { cursor: "\0" }), 400, "InvalidInput"],
  ["U+0000 in an id", query("imports.show", { batch: "\0" }), 400, "InvalidInput"],
  [
    "U+0000 deeper",
    order("org.add", { ...add, unit: { ...unit, property: "\0" } }),
    400,
    "InvalidInput"
  ],
  ["U+0000 in an export", exported({ query: "\0" }), 400, "InvalidInput"],
  ["U+0000 in its place", exported({ under: "a\0" }), 400, "InvalidInput"],
  ["an export of no column", exported({ sort: [{ column: "constructor" }] }), 400, "InvalidInput"],
  ["a day of no use", order("people.leave", leaving("9999-12-31")), 400, "InvalidInput"],
  ["a slip of the pen", order("people.leave", leaving("0226-03-01")), 400, "InvalidInput"],
  ["30 February", order("people.leave", leaving("2026-02-30")), 400, "InvalidInput"],
  ["half a character", query("org.show", { place: "\ud800" }), 404, "PlaceNotFound"],
  [
    "half of Shanghai",
    order("org.add", { ...add, unit: { ...unit, households: 3e9 } }),
    400,
    "InvalidInput"
  ],
  [
    "fewer than none",
    order("org.add", { ...add, unit: { ...unit, population: -1 } }),
    400,
    "InvalidInput"
  ],
  ["a blank unit", order("org.add", { ...add, unit: { ...unit, name: " " } }), 400, "InvalidInput"],
  [
    "a blank account",
    order("accounts.add", { name: " ", password: "12345678" }),
    400,
    "InvalidInput"
  ],
  [
    "two lines of account",
    order("accounts.add", { name: "a\nb", password: "12345678" }),
    400,
    "InvalidInput"
  ],
  ["a month of no year", query("rankings.month", { period: "2026-13" }), 400, "InvalidInput"],
  ["bytes for no file", order("imports.upload", "x", bytes), 404, "FileNotFound"],
  [
    "bytes for a path",
    order("imports.upload", "x", { ...bytes, "x-aiwei-file": "../../x" }),
    404,
    "FileNotFound"
  ],
  ["no bytes", order("imports.upload", "{}"), 400, "InvalidInput"],
  [
    "an upload too long",
    order("imports.upload", "x", { ...bytes, "content-length": "10001" }),
    413,
    "FileTooLarge"
  ],
  [
    "a negative size",
    order("imports.stage", { batch: "x", path: "a", size: -1 }),
    400,
    "InvalidInput"
  ],
  ["another site", order("org.add", add, { ...json, origin: "null" }), 403, "CrossOrigin"],
  ["an export of a prototype", { path: "/export/__proto__" }, 404, "NoSuchPage"],
  ["an export of a path", { path: "/export/..%2f..%2fetc" }, 404, "NoSuchPage"],
  ["an export as a program", { path: "/export/people?format=exe" }, 400, "InvalidInput"],
  ["a board that is written", order("../board", {}), 404, "NoSuchPage"],
  ["a board of nowhere", { path: "/board?office=%00" }, 404, "OfficeNotFound"],
  ["events of nowhere", { path: "/board/events?office=x" }, 404, "OfficeNotFound"],
  ["a file above the pages", { path: "/kiosk/..%2f..%2fpackage.json" }, 404, "NoSuchPage"],
  ["a hidden file", { path: "/.env" }, 404, "NoSuchPage"],
  ["a file after a zero", { path: "/index.html%00.js" }, 404, "NoSuchPage"]
]

beforeAll(async () => {
  await client.api.org.offices.query()
})

describe("a hostile caller", () => {
  it.each(cases)("with %s is told", async (_what, sent, status, tag) => {
    const response = await ask(sent)
    const body = await response.text()
    assert.strictEqual(response.status, status, body.slice(0, 300))
    assert.match(response.headers.get("content-type") ?? "", /^application\/json/)
    assert.strictEqual(tagIn(JSON.parse(body)), tag)
    assert.notMatch(body, /node_modules|\.ts:|\bat \w+ \(|SELECT|\/tmp\//)
  })

  it("gets a typed refusal through the typed client, also for what comes before a procedure", async () => {
    const wide = { ...add, unit: { ...unit, name: "院".repeat(500_000) } }
    const thrown = await thrownBy(client.api.org.add.mutate(wide as never))
    assert.deepStrictEqual(domainErrorOf(thrown), { _tag: "BodyTooLarge", limit: 1_000_000 })
    assert.strictEqual(codeOf(thrown), "PAYLOAD_TOO_LARGE")
  })

  it("makes no header of ours with what it sends", async () => {
    const response = await ask({
      path: "/trpc/org.offices",
      headers: { "x-request-id": "a; set-cookie: x=y", "x-aiwei-file": "a\tb" }
    })
    assert.match(response.headers.get("x-request-id") ?? "", /^[0-9a-f-]{36}$/)
    assert.isNull(response.headers.get("set-cookie"))
  })

  it("cannot make the server remember a board for every way to spell an office", async () => {
    for (const office of ["x", " x", "x "]) {
      const response = await ask({ path: `/board?office=${encodeURIComponent(office)}` })
      assert.include(await response.text(), '"office":"x"')
    }
  })
})
