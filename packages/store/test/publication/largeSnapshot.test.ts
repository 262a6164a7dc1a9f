/** A frozen month of thousands of communities is one value of tens of megabytes: it is read back as it was put in. */
import { PublicationId } from "@aiwei/domain/publication/Publication"
import { PublicationRepo } from "@aiwei/domain/publication/PublicationRepo"
import { Publications } from "@aiwei/domain/publication/Publications"
import { Month } from "@aiwei/domain/shared/Month"
import { assert, layer } from "@effect/vitest"
import { Effect, Option } from "effect"

import { recordMonth, sampleOffice } from "../sampleOffice.ts"
import { World } from "../world.ts"

/** More than a driver takes in one message unless it is told to: 20 MiB, of letters of one byte and of three. */
const large = "abcdefg一".repeat(2 ** 21)

layer(World, { timeout: 60_000, excludeTestServices: true })("a large snapshot", (it) => {
  it.effect("comes back whole", () =>
    Effect.gen(function* () {
      const period = Month.make("2026-03")
      const repo = yield* PublicationRepo
      const sample = yield* sampleOffice(["甲", "乙"], [3000])
      yield* recordMonth(sample, period, [[3000], [2500]])
      const made = yield* (yield* Publications).publish({ office: sample.office.id, period })
      const stored = Option.getOrThrow(yield* repo.findById(made.id))
      const id = PublicationId.make("large")
      yield* repo.insert({ ...stored, id, version: 2, snapshot: large })
      const again = Option.getOrThrow(yield* repo.findById(id))
      assert.isTrue(again.snapshot === large)
      const latest = Option.getOrThrow(yield* repo.findLatest(sample.office.id, period))
      assert.strictEqual(latest.snapshot?.length, large.length)
    })
  )
})
