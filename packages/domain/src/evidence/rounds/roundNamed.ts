/** The round that findings are brought into afterwards: one of this unit and month that still counts. */
import { Effect, Option } from "effect"

import type { RefusedEvidence } from "../evidenceErrors.ts"
import { EvidenceRepo } from "../EvidenceRepo.ts"
import { type Inspection, InspectionId } from "../Inspection.ts"
import { faultOf, type RecordPlace } from "../recordPlace.ts"

interface Named {
  readonly inspection: Inspection | null
  readonly faults: ReadonlyArray<RefusedEvidence>
}

export const roundNamed = Effect.map(EvidenceRepo, (repo) =>
  Effect.fnUntraced(function* (at: RecordPlace, id: string | null) {
    const nothing: Named = { inspection: null, faults: [] }
    if (id === null) return nothing
    const found = Option.getOrNull(yield* repo.findInspection(InspectionId.make(id)))
    const fits =
      found !== null &&
      found.sheetId === at.sheet.id &&
      found.unitId === at.unit.id &&
      found.withdrawnAt === null
    const named: Named = { inspection: found, faults: fits ? [] : [faultOf("roundElsewhere", id)] }
    return named
  })
)
