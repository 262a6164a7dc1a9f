/** What is wrong with each row of new units; a name is wrong when it stands there already or twice in the paste. */
import { Effect, Option } from "effect"

import { FieldRefused, NameTaken, type RowError, RowsRefused } from "../../rowErrors.ts"
import { levelFits } from "../levels/levelFits.ts"
import type { UnitLevel } from "../levels/OrgLevel.ts"
import type { NewOrgUnit } from "../OrgUnit.ts"
import { OrgUnitRepo } from "../OrgUnitRepo.ts"
import { PlacementRepo } from "../PlacementRepo.ts"
import { freeCode } from "./freeCode.ts"
import { nameOf } from "./nameOf.ts"
import type { AddUnits } from "./UnitEdit.ts"

export const checkedUnits = Effect.gen(function* () {
  const placements = yield* PlacementRepo
  const units = yield* OrgUnitRepo
  const freely = yield* freeCode
  const fits = yield* levelFits

  /** In a paste nobody says that a withdrawn code is free. */
  const codeFree = Effect.fnUntraced(function* ({ code, level }: NewOrgUnit, codes: Set<string>) {
    if (code === null) return
    const refused = (why: "twice" | "unknown") =>
      new FieldRefused({ field: "code", why, value: code })
    if (codes.has(code)) return yield* refused("twice")
    codes.add(code)
    yield* freely({ code, level, own: null, freed: false }).pipe(
      Effect.catchTag("CodeRefused", () => refused("unknown")),
      Effect.catchTag(["DivisionCodeTaken", "CodeWithdrawn"], () => refused("twice"))
    )
  })

  const levelRight = (level: UnitLevel, above: UnitLevel | null) =>
    Effect.mapError(
      fits(level, above),
      () => new FieldRefused({ field: "level", why: "unknown", value: level })
    )

  return Effect.fnUntraced(function* (add: AddUnits) {
    const siblings = yield* placements.childrenOn(add.parentId, add.on)
    const above = Option.getOrNull(yield* units.findById(add.parentId))?.level ?? null
    const named = new Map<string, string>(siblings.map(({ id, name }) => [name, id]))
    const codes = new Set<string>()
    const wrong: Array<{ index: number; id: string; error: RowError }> = []
    const rows: Array<NewOrgUnit> = []
    for (const [index, unit] of add.units.entries()) {
      const row = Effect.gen(function* () {
        const name = yield* nameOf("name", unit.name)
        const holder = named.get(name)
        if (holder !== undefined) {
          return yield* new NameTaken({ entity: "OrgUnit", name, id: holder })
        }
        named.set(name, "")
        yield* levelRight(unit.level, above)
        yield* codeFree(unit, codes)
        rows.push({ ...unit, name })
      })
      const error = Option.getOrNull(yield* Effect.option(Effect.flip(row)))
      if (error !== null) wrong.push({ index, id: "", error })
    }
    if (wrong.length > 0) return yield* new RowsRefused({ rows: wrong })
    return rows
  })
})
