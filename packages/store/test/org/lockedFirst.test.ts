import { DutyCode } from "@aiwei/domain/duty/kinds/DutyKind"
import { DutyKinds } from "@aiwei/domain/duty/kinds/DutyKinds"
/** Whoever looks before they write keeps others from writing in between: the lock is what they begin with. */
import { ContactPoints } from "@aiwei/domain/duty/overlays/contacts/ContactPoints"
import { Frontages } from "@aiwei/domain/duty/overlays/frontage/Frontages"
import { PartnerUnits } from "@aiwei/domain/duty/overlays/partners/PartnerUnits"
import { Letters } from "@aiwei/domain/letters/Letters"
import { PlacementRepo } from "@aiwei/domain/org/PlacementRepo"
import { Day } from "@aiwei/domain/shared/Day"
import { Tasks } from "@aiwei/domain/tasks/Tasks"
import { assert, layer } from "@effect/vitest"
import { Effect, Layer } from "effect"

import { anyStore } from "../anyStore.ts"
import { noPost, worldOn } from "../world.ts"

let locks = 0
const counted = Layer.effect(
  PlacementRepo,
  Effect.map(PlacementRepo, (repo) => ({
    ...repo,
    lockTree: Effect.andThen(
      Effect.sync(() => (locks += 1)),
      repo.lockTree
    )
  }))
)
const store = Layer.provideMerge(counted, anyStore)

const [id, version, place] = ["none", "none", "无此地"]
const on = Day.make("2026-05-09")
const ref = { id, version }
const task = { id, place }
const kind = {
  code: DutyCode.make("none"),
  zh: "巡查",
  en: "Rounds",
  levels: [],
  technical: false,
  network: false
}

/** Nothing of it is there: each is refused, and has taken the lock all the same. */
const writes: Readonly<Record<string, Effect.Effect<unknown, unknown, Served>>> = {
  "contacts.correct": ContactPoints.use((points) => points.correct(ref)),
  "partners.correct": PartnerUnits.use((partners) => partners.correct(ref)),
  "frontages.add": Frontages.use((frontages) => frontages.add({ place, on })),
  "frontages.sign": Frontages.use((frontages) => frontages.sign({ frontage: id, signedOn: on })),
  "frontages.check": Frontages.use((all) => all.check({ frontage: id, day: on, breaches: [] })),
  "frontages.close": Frontages.use((frontages) => frontages.close({ frontage: id, on })),
  "tasks.assign": Tasks.use((tasks) => tasks.assign(task)),
  "tasks.reopen": Tasks.use((tasks) => tasks.reopen(task)),
  "tasks.milestone": Tasks.use((tasks) => tasks.milestone({ ...task, no: 1, reached: true })),
  "letters.sign": Letters.use((letters) => letters.sign({ id })),
  "letters.end": Letters.use((letters) => letters.end({ id })),
  "duties.addKind": DutyKinds.use((kinds) => kinds.add(kind)),
  "duties.changeKind": DutyKinds.use((kinds) => kinds.change(kind))
}
type Served = ContactPoints | PartnerUnits | Frontages | Tasks | Letters | DutyKinds

layer(worldOn(store, noPost))("a write that looks first", (it) => {
  for (const [verb, write] of Object.entries(writes)) {
    it.effect(`${verb} locks before it looks`, () =>
      Effect.gen(function* () {
        locks = 0
        yield* Effect.flip(write)
        assert.strictEqual(locks, 1)
      })
    )
  }
})
