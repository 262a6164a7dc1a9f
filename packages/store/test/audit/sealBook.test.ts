/** The file of seals: what is written is read again, what is broken is told, what was begun is finished. */
import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import type { AuditSeal } from "@aiwei/domain/audit/AuditSeal"
import { SealBook } from "@aiwei/domain/audit/SealBook"
import { afterAll, assert, it } from "@effect/vitest"
import { Effect } from "effect"

import { sealBookIn } from "../../src/audit/SealBookNode.ts"

const folder = mkdtempSync(join(tmpdir(), "aiwei-seals-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const path = join(folder, "audit-heads.txt")

const seal = (seq: number): AuditSeal => ({
  seq,
  day: "2026-03-01",
  hash: String(seq).repeat(64).slice(0, 64),
  provider: "sha256",
  sealedAt: "2026-03-01T16:00:03.000Z"
})

it.effect("The file of seals keeps what it was told, in lines that are only added", () =>
  Effect.gen(function* () {
    const book = yield* SealBook
    assert.deepStrictEqual(yield* book.lines, { seals: [], unreadable: [] })
    yield* book.note([seal(1), seal(2)])
    const before = readFileSync(path, "utf8")
    appendFileSync(path, "2026-03-01 3 sha256 33333")
    assert.deepStrictEqual((yield* book.lines).unreadable, ["2026-03-01 3 sha256 33333"])
    yield* book.note([seal(3)])
    assert.deepStrictEqual(yield* book.lines, { seals: [1, 2, 3].map(seal), unreadable: [] })
    assert.isTrue(readFileSync(path, "utf8").startsWith(before))
    appendFileSync(path, "nothing of ours\n")
    assert.deepStrictEqual((yield* book.lines).unreadable, ["nothing of ours"])
    assert.strictEqual(statSync(path).mode & 0o077, 0)
  }).pipe(Effect.provide(sealBookIn(path)))
)
