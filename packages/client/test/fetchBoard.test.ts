/** What counts as a board, as nothing, as unchanged, and as no answer at all. */
import { expect, test } from "vitest"

import { fetchBoard } from "../src/fetchBoard.ts"
import { boardServer, may } from "./boardFixture.ts"

const base = "http://aiwei.local"

test("gives the board with its etag, and 'unchanged' to whoever holds it", async () => {
  const { fetch } = boardServer(may)
  const first = await fetchBoard({ base, fetch })
  expect(first).toEqual({ status: "board", board: may, etag: `"${may.sha256}"` })
  expect(await fetchBoard({ base, fetch, etag: `"${may.sha256}"` })).toEqual({
    status: "unchanged"
  })
  expect((await fetchBoard({ base, fetch, etag: '"older"' })).status).toBe("board")
})

test("asks for the office by its code, and without one where there is one office", async () => {
  const { fetch, state } = boardServer(may)
  await fetchBoard({ base, fetch, office: "99 01&x" })
  await fetchBoard({ base, fetch })
  expect(state.asked.map((request) => request.url)).toEqual([
    "http://aiwei.local/board?office=99%2001%26x",
    "http://aiwei.local/board"
  ])
})

test("nothing published is an answer; a 404 is not", async () => {
  expect(await fetchBoard({ base, fetch: boardServer(null).fetch })).toEqual({ status: "nothing" })
  const elsewhere = () => new Response("<h1>Not Found</h1>", { status: 404 })
  await expect(fetchBoard({ base, fetch: elsewhere })).rejects.toMatchObject({
    name: "BoardRefused",
    httpStatus: 404,
    code: null
  })
})

test("a refusal is thrown with the server's own word for it", async () => {
  const refusal = () => Response.json({ code: "OfficeAmbiguous" }, { status: 409 })
  await expect(fetchBoard({ base, fetch: refusal })).rejects.toMatchObject({
    httpStatus: 409,
    code: "OfficeAmbiguous"
  })
})

const { rows: _rows, ...withoutRows } = may
const impostors: ReadonlyArray<readonly [string, unknown]> = [
  ["a sign-in page", "<html>"],
  ["null", null],
  ["no rows", withoutRows],
  ["a total that is a number", { ...may, rows: [{ ...may.rows[0], total: 97.45 }] }],
  ["a rank between two ranks", { ...may, rows: [{ ...may.rows[0], rank: 1.5 }] }],
  ["no such month", { ...may, period: "2026-13" }],
  ["an office without a name", { ...may, office: { code: null } }]
]

test.each(impostors)("does not take %s for a board", async (_what, body) => {
  await expect(fetchBoard({ base, fetch: () => Response.json(body) })).rejects.toMatchObject({
    name: "BoardRefused",
    httpStatus: 200
  })
})

test("a server that is away throws", async () => {
  const { fetch, state } = boardServer(may)
  state.away = true
  await expect(fetchBoard({ base, fetch })).rejects.toBeInstanceOf(TypeError)
})
