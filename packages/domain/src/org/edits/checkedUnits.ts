/** What is wrong with each row of new units; a name is wrong when it stands there already or twice in the paste. */
import { Effect, Option } from "effect"

import { FieldRefused, NameTaken, type RowError, RowsRefused } from "../../rowErrors.ts"
import type { NewOrgUnit } from "../OrgUnit.ts"
import { OrgUnitRepo } from "../OrgUnitRepo.ts"
import { PlacementRepo } from "../PlacementRepo.ts"
import { nameOf } from "./nameOf.ts"
import type { AddUnits } from "./UnitEdit.ts"

export const checkedUnits = Effect.gen(function* () {
  const units = yield* OrgUnitRepo
  const placements = yield* PlacementRepo

  const codeFree = Effect.fnUntraced(function* ({ code }: NewOrgUnit, codes: Set<string>) {
    if (code === null) return
    const taken = codes.has(code) || Option.isSome(yield* units.findByCode(code))
    codes.add(code)
    if (taken) return yield* new FieldRefused({ field: "code", why: "twice", value: code })
  })

  return Effect.fnUntraced(function* (add: AddUnits) {
    const siblings = yield* placements.childrenOn(add.parentId, add.on)
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
