/** One row of a table of zones merged with hand edits of that zone. Leader and leader's id are one field. */
import type { ResponsibilityZone } from "@aiwei/domain/duty/ResponsibilityZone"
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"

import type { Finding } from "../../../report.ts"
import type { Span } from "../dated.ts"
import { alike, type Given } from "../given/Given.ts"
import { endedFinding, type FieldWords, keptFindings } from "../given/keptFindings.ts"
import { settled } from "../given/settled.ts"

export type ZoneFacts = Omit<ResponsibilityZone, "id" | "officeId" | keyof Span>

interface Told extends ZoneFacts {
  readonly communities: ReadonlyArray<OrgUnitId>
}

const words: Readonly<Record<string, FieldWords>> = {
  name: { zh: "责任区名称", en: "name of the zone" },
  zoneNo: { zh: "责任区编号", en: "number of the zone" },
  leaderName: { zh: "包片领导", en: "leader" },
  leaderTitle: { zh: "职务", en: "leader's title" },
  contactPoint: { zh: "联系点", en: "contact point" },
  communities: { zh: "所辖社区", en: "communities" }
}
const zoneWords: FieldWords = { zh: "责任区", en: "zone" }

/** The stored zone a row speaks of, with its communities; only of one that was edited by hand. */
export interface EditedZone {
  readonly given: Given
  readonly zone: ResponsibilityZone
  readonly communities: ReadonlyArray<OrgUnitId>
  readonly unitName: (id: OrgUnitId) => string
}

export interface ZoneSettled {
  readonly facts: ZoneFacts
  readonly communities: ReadonlyArray<OrgUnitId>
  readonly doubts: ReadonlyArray<Finding>
  readonly agreed: ReadonlyArray<string>
}

const sorted = (ids: unknown): unknown => (Array.isArray(ids) ? ids.toSorted() : ids)

/** Communities are a set, whatever order a file or a hand wrote them in. */
const inOneOrder = (given: Given): Given => ({
  ...given,
  base: new Map([...given.base].map(([field, value]) => [field, sorted(value)]))
})

export const zoneSettled = (
  facts: ZoneFacts,
  communities: ReadonlyArray<OrgUnitId>,
  { given, zone, communities: was, unitName }: EditedZone,
  cellOf: (field: string) => string
): ZoneSettled => {
  const { leaderId, ...fields } = facts
  const stored: Omit<Told, "leaderId"> = { ...zone, communities: was.toSorted() }
  const wanted = { ...fields, communities: communities.toSorted() }
  const merged = settled<Omit<Told, "leaderId">>(stored, wanted, inOneOrder(given))
  const { communities: settledOn = communities, ...rest } = merged.told
  const isLeader = alike(rest.leaderName, facts.leaderName)
  const named = merged.kept.map((one) =>
    one.field === "communities"
      ? { ...one, stored: was.map(unitName), incoming: communities.map(unitName) }
      : one
  )
  return {
    facts: { ...facts, ...rest, leaderId: isLeader ? leaderId : zone.leaderId },
    communities: settledOn,
    doubts: keptFindings(named, words, cellOf),
    agreed: merged.agreed
  }
}

export const zoneEnded = (name: string, cell: string): Finding =>
  endedFinding(name, zoneWords, cell)
