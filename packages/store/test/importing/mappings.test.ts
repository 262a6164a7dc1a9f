/** Remembered mappings on both databases: one a shape in an office, one for the installation, found and given up. */
import { CurrentActor, systemActor } from "@aiwei/domain/audit/CurrentActor"
import { type ImportMapping, MappingId } from "@aiwei/domain/importing/ImportMapping"
import { ImportMappingRepo } from "@aiwei/domain/importing/ImportMappingRepo"
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { PlacementRepo } from "@aiwei/domain/org/PlacementRepo"
import { today } from "@aiwei/domain/shared/Instant"
import { assert, layer } from "@effect/vitest"
import { Effect, Option } from "effect"

import { sampleOffice } from "../sampleOffice.ts"
import { World } from "../world.ts"

const mapping = (id: string, officeId: OrgUnitId | null, shape = "s"): ImportMapping => ({
  id: MappingId.make(id),
  officeId,
  shape,
  kind: "buildings",
  headings: ["甲", "乙/丙", "乙/丙#2"],
  columns: { 甲: "community", "乙/丙": "building", "乙/丙#2": null },
  createdAt: "2026-06-01T00:00:00.000Z",
  createdBy: "operator:li",
  used: 0,
  usedAt: null
})

layer(World, { timeout: 60_000, excludeTestServices: true })("remembered mappings", (it) => {
  it.effect("are kept whole, counted, told to whom they belong, and removed", () =>
    Effect.gen(function* () {
      const repo = yield* ImportMappingRepo
      const { office } = yield* sampleOffice(["甲"], [100_000])
      const [own, common] = [mapping("m1", office.id), mapping("m2", null)]
      yield* repo.insert(own)
      yield* repo.insert(common)
      assert.deepStrictEqual(yield* repo.all, [common, own])
      assert.deepStrictEqual(Option.getOrNull(yield* repo.find(office.id, "s")), own)
      assert.deepStrictEqual(Option.getOrNull(yield* repo.find(null, "s")), common)
      assert.isTrue(Option.isNone(yield* repo.find(null, "t")))
      assert.deepStrictEqual([yield* repo.isTaken("m1"), yield* repo.isTaken("m9")], [true, false])
      // One for each shape and owner, also where the owner is nobody in particular.
      for (const twice of [mapping("m3", office.id), mapping("m4", null)]) {
        assert.strictEqual((yield* Effect.exit(repo.insert(twice)))._tag, "Failure")
      }
      yield* repo.use(own.id, "2026-06-02T00:00:00.000Z")
      yield* repo.use(own.id, "2026-06-03T00:00:00.000Z")
      const used = { used: 2, usedAt: "2026-06-03T00:00:00.000Z" }
      assert.deepInclude(Option.getOrNull(yield* repo.find(office.id, "s")), used)
      // Whoever has another branch sees what is everybody's, and nothing of this office.
      const place = yield* PlacementRepo.use((places) =>
        Effect.flatMap(today, (day) => places.findOn(office.id, day))
      )
      const { path } = Option.getOrThrow(place)
      const seenBy = (reach: ReadonlyArray<typeof path>) =>
        repo.all.pipe(
          Effect.map((rows) => rows.map(({ id }) => id)),
          Effect.provideService(CurrentActor, { ...systemActor, reach })
        )
      assert.deepStrictEqual(yield* seenBy([]), [common.id])
      assert.deepStrictEqual(yield* seenBy([path]), [common.id, own.id])
      yield* repo.remove(own.id)
      assert.deepStrictEqual(yield* repo.all, [common])
    })
  )
})
