/** Rounds and findings of many communities, made in memory: as many findings a line, in as many rounds. */
import { EvidenceId, type EvidenceItem } from "@aiwei/domain/evidence/EvidenceItem"
import { type Inspection, InspectionId } from "@aiwei/domain/evidence/Inspection"
import type { OrgUnit } from "@aiwei/domain/org/OrgUnit"
import { Day } from "@aiwei/domain/shared/Day"
import { Points } from "@aiwei/domain/shared/Points"

import * as month from "../rankingMonth.ts"

export const period = "2026-05"
export const recordedAt = "2026-05-31T00:00:00.000Z"
export const lines = month.indicators.slice(0, 40)
export const rounds = 5
export const findingsEach = lines.length * rounds

const id = (community: OrgUnit, n: number) =>
  `${community.id.slice(-18)}${String(n).padStart(8, "0")}`

const blank = {
  reference: null,
  fileId: null,
  sheetName: null,
  cell: null,
  raw: null,
  createdAt: recordedAt,
  createdBy: "account:bench",
  withdrawnAt: null,
  withdrawnBy: null,
  withdrawnReason: null
}

const at = (community: OrgUnit) => ({
  sheetId: month.sheetId,
  unitId: community.id,
  path: month.pathOf(community)
})

export const inspectionsOf = (community: OrgUnit): ReadonlyArray<Inspection> =>
  Array.from({ length: rounds }, (_, n) => ({
    ...blank,
    ...at(community),
    id: InspectionId.make(id(community, n)),
    kind: "unannounced",
    day: Day.make(`${period}-${String(5 + n).padStart(2, "0")}`),
    time: "09:30",
    inspectors: ["督查员"],
    indicators: null,
    doubleOf: null,
    note: null
  }))

export const findingsOf = (community: OrgUnit, seed: number): ReadonlyArray<EvidenceItem> =>
  Array.from({ length: rounds }, (_, round) =>
    lines.map(({ code }, line): EvidenceItem => ({
      ...blank,
      ...at(community),
      id: EvidenceId.make(id(community, 1000 + round * lines.length + line)),
      indicator: code,
      found: {
        says: "deducts",
        rule: `${code}.1`,
        found: { kind: "stated", points: Points.make(10 * ((seed + round + line) % 7)) }
      },
      inspectionId: InspectionId.make(id(community, round)),
      source: "inspection",
      day: null,
      placeId: null,
      spot: `${line + 1}号楼`,
      clause: null,
      note: null,
      fileName: null,
      fileBytes: null,
      fileSha256: null
    }))
  ).flat()
