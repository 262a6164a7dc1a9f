/** Writes to a register: what both changed is asked for, what only one of them changed never is. */
import { Refused } from "@aiwei/client/domainErrorOf"
import { cleanup } from "@solidjs/testing-library"
import { afterEach, expect, test } from "vitest"

import { createWrites } from "../../../src/features/register/createWrites.ts"
import type { FieldTexts } from "../../../src/features/register/Register.ts"
import { clientThat } from "../../clientThat.ts"
import { drawn } from "../../drawn.tsx"
import { type Row, register, row } from "./oneRegister.ts"

afterEach(cleanup)

const changed = (now: Row) =>
  new Refused(409, {
    _tag: "ChangedMeanwhile",
    entity: "Person",
    id: now.id,
    now,
    by: "account:li",
    at: null
  })

/** What the server gives back of a write that is taken. */
const written = row({ version: "v9" })

/** `answers`: what each write in turn is refused with; null for one that is taken. */
const start = (...answers: ReadonlyArray<Error | null>) => {
  const sent: Array<readonly [version: string, texts: FieldTexts, on: string | null]> = []
  const made: Array<ReturnType<typeof createWrites<Row>>> = []
  const left = [...answers]
  const change: Parameters<typeof register>[0] = {
    change: ({ row: { version }, texts }, on) => {
      sent.push([version, texts, on])
      const refusal = left.shift() ?? null
      return refusal === null ? Promise.resolve(written) : Promise.reject(refusal)
    }
  }
  const Page = () => {
    made.push(createWrites(register(change)))
    return null
  }
  drawn(
    clientThat(() => null),
    () => <Page />
  )
  const [writes] = made
  if (writes === undefined) throw new Error("nothing was drawn")
  return { sent, writes }
}

test("edits of different fields are both kept, at once and without a question", async () => {
  const now = row({ version: "v2", post: "主任" })
  const { sent, writes } = start(changed(now))
  expect(await writes.change(row(), { phone: "2" }, null)).toEqual({ ok: true, row: written })
  expect(sent).toEqual([
    ["v1", { phone: "2" }, null],
    ["v2", { phone: "2" }, null]
  ])
  expect(writes.conflict()).toBeNull()
})

test("the same edit by both is nothing more to write", async () => {
  const theirs = row({ version: "v2", phone: "2" })
  const { sent, writes } = start(changed(theirs))
  expect(await writes.change(row(), { phone: "2" }, null)).toEqual({ ok: true, row: theirs })
  expect(sent).toHaveLength(1)
})

test("a field both changed waits for the choice; mine is written onto what stands there now", async () => {
  const { sent, writes } = start(changed(row({ version: "v2", phone: "3" })))
  const answer = writes.change(row(), { phone: "2", post: "主任" }, null)
  await expect.poll(() => writes.conflict()?.theirs["phone"]).toBe("3")
  const conflict = writes.conflict()
  expect([conflict?.base["phone"], conflict?.mine["phone"], conflict?.by]).toEqual([
    "1",
    "2",
    "account:li"
  ])
  conflict?.settle({ name: "theirs", phone: "mine", post: "mine" })
  expect(await answer).toEqual({ ok: true, row: written })
  expect(sent[1]).toEqual(["v2", { phone: "2", post: "主任" }, null])
})

test("theirs chosen for one field still writes the others", async () => {
  const { sent, writes } = start(changed(row({ version: "v2", phone: "3" })))
  const answer = writes.change(row(), { phone: "2", post: "主任" }, null)
  await expect.poll(() => writes.conflict()).not.toBeNull()
  writes.conflict()?.settle({ name: "theirs", phone: "theirs", post: "mine" })
  expect(await answer).toEqual({ ok: true, row: written })
  expect(sent[1]).toEqual(["v2", { post: "主任" }, null])
})

test("left without a choice nothing is written, and why is told", async () => {
  const { sent, writes } = start(changed(row({ version: "v2", phone: "3" })))
  const answer = writes.change(row(), { phone: "2" }, null)
  await expect.poll(() => writes.conflict()).not.toBeNull()
  writes.conflict()?.settle(null)
  expect(await answer).toMatchObject({ refused: expect.stringContaining("li"), field: null })
  expect([sent.length, writes.conflict()]).toEqual([1, null])
})

test("somebody faster once more is merged once more", async () => {
  const first = row({ version: "v2", post: "主任" })
  const second = row({ version: "v3", post: "主任", name: "刘宏" })
  const { sent, writes } = start(changed(first), changed(second))
  expect(await writes.change(row(), { phone: "2" }, null)).toEqual({ ok: true, row: written })
  expect(sent.map(([version]) => version)).toEqual(["v1", "v2", "v3"])
})

test("a refused field is named as the form knows it", async () => {
  const refused = new Refused(422, {
    _tag: "FieldRefused",
    field: "title",
    why: "tooLong",
    value: "长"
  })
  const { writes } = start(refused)
  expect(await writes.change(row(), { post: "长" }, null)).toMatchObject({ field: "post" })
})
