/** A scheme's document is kept word for word, on either database; one from a sheet's header has a derived one. */
import { documentOf } from "@aiwei/domain/scheme/document/documentOf"
import { documentRead } from "@aiwei/domain/scheme/document/documentRead"
import { IndicatorId } from "@aiwei/domain/scheme/Indicator"
import { SchemeRepo } from "@aiwei/domain/scheme/SchemeRepo"
import { Month } from "@aiwei/domain/shared/Month"
import { assert, layer } from "@effect/vitest"
import { Array as Arr, Effect, Option } from "effect"

import { sampleOffice } from "../sampleOffice.ts"
import { World } from "../world.ts"

layer(World, { timeout: 60_000, excludeTestServices: true })("SchemeRepo", (it) => {
  it.effect("derives the document of a scheme without one, and keeps that of one with", () =>
    Effect.gen(function* () {
      const { scheme, indicators } = yield* sampleOffice(["甲"], [60_000, 40_000])
      const [repo, read] = [yield* SchemeRepo, yield* documentRead]
      assert(Arr.isReadonlyArrayNonEmpty(indicators))
      assert.isTrue(Option.isNone(yield* repo.storedDocument(scheme.id)))
      const derived = yield* read(scheme)
      assert.deepStrictEqual(derived, documentOf(scheme, indicators, []))
      const document = { ...derived, note: "“全文” \\ 换行\n第二行", until: Month.make("2026-12") }
      const next = { ...scheme, version: 2, name: "另一版", validUntil: document.until }
      const lines = indicators.map((one) => ({ ...one, id: IndicatorId.make(`${one.id}-b`) }))
      yield* repo.replace(next, lines, document)
      assert.deepStrictEqual(Option.getOrNull(yield* repo.storedDocument(scheme.id)), document)
      assert.deepStrictEqual(Option.getOrNull(yield* repo.findById(scheme.id)), next)
      assert.deepStrictEqual(yield* repo.indicatorsOf(scheme.id), lines)
      assert.deepStrictEqual(yield* read(next), document)
    })
  )
})
