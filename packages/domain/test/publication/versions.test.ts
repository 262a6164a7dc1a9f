/** Which version comes next and what refuses one; and whether a version still says what it said. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Result } from "effect"

import { nextVersion } from "../../src/publication/nextVersion.ts"
import { type Publication, PublicationId } from "../../src/publication/Publication.ts"
import { snapshotOf, snapshotText } from "../../src/publication/snapshotOf.ts"
import { verified } from "../../src/publication/verified.ts"
import { Month } from "../../src/shared/Month.ts"
import { community, idOf, inputsOf, leafOf, scheme } from "./madeMonth.ts"

const made = (value: number) =>
  snapshotOf(inputsOf([community(1, [leafOf(value), leafOf(10)])]), scheme)
/** In the place of a hash: another text always has another one. */
const sha256 = (text: string) => `#${text}`

const published = (value: number, more: Partial<Publication> = {}): Publication => {
  const snapshot = snapshotText(made(value))
  return {
    id: PublicationId.make("p"),
    officeId: idOf(0),
    period: Month.make("2026-04"),
    version: 3,
    state: "published",
    schemeId: "scheme",
    snapshot,
    sha256: sha256(snapshot),
    createdAt: "2026-05-02T00:00:00.000Z",
    publishedAt: "2026-05-02T00:00:00.000Z",
    reason: null,
    codeVersion: "1",
    ...more
  }
}

const next = (latest: Publication | null, value: number, reason: string | null) => {
  const result = Effect.runSync(Effect.result(nextVersion(latest, made(value), reason)))
  if (Result.isSuccess(result)) return result.success
  const { _tag, ...data } = result.failure
  return [_tag, "version" in data ? [data.period, data.version] : [data.from, data.action]]
}

describe("nextVersion", () => {
  it("the first needs no reason", () => {
    assert.deepStrictEqual<unknown>(next(null, 9, null), 1)
  })

  it("a correction is one more, and says why", () => {
    assert.deepStrictEqual<unknown>(next(published(9), 8, "申诉"), 4)
    assert.deepStrictEqual<unknown>(next(published(9), 8, null), ["ReasonNeeded", ["2026-04", 3]])
  })

  it("what says the same is no correction, whatever the reason", () => {
    for (const reason of [null, "申诉"]) {
      assert.deepStrictEqual<unknown>(next(published(9), 9, reason), [
        "AlreadyPublished",
        ["2026-04", 3]
      ])
    }
  })

  it("corrects only what is public", () => {
    for (const state of ["draft", "review", "corrected"] as const) {
      const latest = published(9, { state, snapshot: null })
      assert.deepStrictEqual<unknown>(next(latest, 9, "申诉"), [
        "StepNotAllowed",
        [state, "correct"]
      ])
    }
    assert.deepStrictEqual<unknown>(next(published(9, { snapshot: null }), 9, "申诉"), 4)
  })
})

const check = (publication: Publication) =>
  Effect.runSync(
    verified({ sha256: (text) => Effect.succeed(sha256(text)), sha256Of: sha256 }, publication)
  )

/** Somebody gave themselves a point. */
const raisedIn = ({ snapshot }: Publication) =>
  (snapshot ?? "").replace('"total":19000', '"total":20000')

describe("verified", () => {
  it("says which version it is, and that text and inputs still have its hash", () => {
    const publication = published(9)
    assert.deepStrictEqual(check(publication), {
      id: publication.id,
      period: publication.period,
      version: 3,
      ok: true,
      sha256: publication.sha256 ?? "",
      recomputed: publication.sha256 ?? ""
    })
  })

  it("a text that was touched is found out, also where it still works out to the same", () => {
    const publication = published(9)
    for (const touched of [`${publication.snapshot} `, raisedIn(publication)]) {
      const { ok, recomputed } = check({ ...publication, snapshot: touched })
      assert.deepStrictEqual([ok, recomputed], [false, publication.sha256])
    }
  })

  it("a text with a hash of its own is found out by what its inputs come to", () => {
    const publication = published(9)
    const raised = raisedIn(publication)
    assert.notStrictEqual(raised, publication.snapshot)
    const { ok, recomputed } = check({ ...publication, snapshot: raised, sha256: sha256(raised) })
    assert.deepStrictEqual([ok, recomputed], [false, publication.sha256])
  })

  it("what is no snapshot, or has no hash, is not well", () => {
    const empty = sha256("")
    assert.deepInclude(check(published(9, { snapshot: null })), { ok: false, recomputed: empty })
    assert.deepInclude(check(published(9, { snapshot: "{}" })), { ok: false, recomputed: empty })
    assert.deepInclude(check(published(9, { sha256: null })), { ok: false, sha256: "" })
    // Nothing at all is no publication either, though its hashes agree.
    for (const snapshot of [null, "", "{}"]) {
      assert.isFalse(check(published(9, { snapshot, sha256: empty })).ok)
    }
  })
})
