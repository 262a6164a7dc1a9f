/** Publications as earlier versions of the program stored them: they must give the same text for ever. */
import { readFileSync } from "node:fs"

import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { type Publication, PublicationId } from "@aiwei/domain/publication/Publication"
import { verified } from "@aiwei/domain/publication/verified"
import { Digest } from "@aiwei/domain/shared/Digest"
import { Month } from "@aiwei/domain/shared/Month"
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"

import { DigestNode } from "../../src/machine/DigestNode.ts"

const stored = {
  "layout1-full": "405febbfabb5b719ceda4fa6dabdd23d986be2dcff1eaabec80de87a65500188",
  "layout1-rebase": "7d30a3d624d8f9b4b084e157f48c6104211adf8158e7de7a302d0fe0379dc97b",
  "layout2-evidence": "0d6eb6c6e2e692a87424b2276e5d24feb5255831f18ad73dcf35420dc21c2b7c",
  "layout3-evidence": "ee4af09f333dacf04407f869ace5f94b11dd94823561c3c0d9a8086f3c3e984e"
}

const publicationOf = (name: string, hash: string): Publication => ({
  id: PublicationId.make(name),
  officeId: OrgUnitId.make("0".repeat(26)),
  period: Month.make("2026-03"),
  version: 1,
  state: "published",
  schemeId: "scheme",
  snapshot: readFileSync(new URL(`stored/${name}.frozen`, import.meta.url), "utf8"),
  sha256: hash,
  createdAt: "2026-04-03T02:00:00.000Z",
  publishedAt: "2026-04-03T02:00:00.000Z",
  reason: null,
  codeVersion: "1"
})

describe("stored publications", () => {
  for (const [name, hash] of Object.entries(stored)) {
    it.effect(`${name} still says the same`, () =>
      Effect.gen(function* () {
        const said = yield* verified(yield* Digest, publicationOf(name, hash))
        assert.deepStrictEqual([said.ok, said.recomputed], [true, hash])
      }).pipe(Effect.provide(DigestNode))
    )
  }
})
