/** The offices that are already there, by name and code. */
import { OfficeRepo } from "@aiwei/domain/org/OfficeRepo"
import { OrgUnitRepo } from "@aiwei/domain/org/OrgUnitRepo"
import { Effect } from "effect"

import type { StoredOffice } from "./officeOf.ts"

export const storedOffices = Effect.gen(function* () {
  const offices = yield* OfficeRepo.use((repo) => repo.findAll)
  const ids = offices.map(({ unitId }) => unitId)
  const units = ids.length === 0 ? [] : yield* OrgUnitRepo.use((repo) => repo.findByIds(ids))
  const districts = new Map(offices.map(({ unitId, district }) => [unitId, district]))
  return units.map(({ id, code, name }): StoredOffice => {
    return { id, code, name, district: districts.get(id) ?? null }
  })
}).pipe(Effect.withSpan("Imports.storedOffices"))
