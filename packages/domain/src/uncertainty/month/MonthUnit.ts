/** What is known of one unit in one month, as the kernel takes it, with its second scorings beside it. */
import type { Inspection } from "../../evidence/Inspection.ts"
import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import type { UnitOfMonth } from "../../whatIf/variation.ts"
import type { BlindDouble } from "../unitEvidence.ts"

export interface MonthUnit extends UnitOfMonth {
  readonly unitId: OrgUnitId
  readonly doubles: ReadonlyArray<BlindDouble>
  /** All that count, the second scorings too. */
  readonly inspections: ReadonlyArray<Inspection>
}
