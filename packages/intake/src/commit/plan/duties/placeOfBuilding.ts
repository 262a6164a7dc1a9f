/**
 * Where the building of a row stands: under today's name, else under one that an earlier import or an
 * alias knew it by. What was closed by hand is found as closed and never added again.
 */
import { looksMasked } from "@aiwei/domain/personal/unmasked"

import type { BuildingRecord } from "../../../report.ts"
import type { Books } from "../Books.ts"
import { type FormerUnits, formerUnits } from "../given/formerUnits.ts"
import type { OfficePlaces } from "../units/officePlaces.ts"
import type { UnitDrafts } from "../units/unitDrafts.ts"
import type { UnitNode } from "../units/UnitNode.ts"

export type BuildingFound =
  | { readonly _tag: "nowhere" }
  /** The closed unit itself: the building, or the compound or community it stood in. */
  | { readonly _tag: "closed"; readonly node: UnitNode }
  | {
      readonly _tag: "there"
      readonly community: UnitNode
      /** Where the row says it stands, which a hand may have changed. */
      readonly compound: UnitNode
      readonly node: UnitNode
    }

const nowhere: BuildingFound = { _tag: "nowhere" }

/** A table's 8 may have been written by hand as 8号楼: they are one building. */
const words = ["号楼", "栋", "幢", "座", "号", "楼", "#"] as const

const buildingIn = (drafts: UnitDrafts, { id }: UnitNode, name: string): UnitNode | undefined => {
  for (const word of ["", ...words]) {
    const node = drafts.child(id, "building", name + word)
    if (node !== undefined) return node
  }
  return undefined
}

/** Added with its compound when it is not there. */
const foundIn = (
  drafts: UnitDrafts,
  community: UnitNode,
  { estate: given, building }: BuildingRecord,
  former: FormerUnits
): BuildingFound => {
  if (community.closed) return { _tag: "closed", node: community }
  const estate = given?.trim()
  const compound = !estate
    ? community
    : (drafts.child(community.id, "compound", estate) ??
      former(community.id, "compound", estate) ??
      drafts.add({ name: estate, level: "compound" }, community.id))
  if (compound.closed) return { _tag: "closed", node: compound }
  const name = building.trim()
  const node =
    buildingIn(drafts, compound, name) ??
    former(compound.id, "building", name) ??
    drafts.add({ name, level: "building" }, compound.id)
  return node.closed ? { _tag: "closed", node } : { _tag: "there", community, compound, node }
}

/** Buildings that rows of the file name as they are named today: an older name then means another. */
const namedToday = (
  drafts: UnitDrafts,
  places: OfficePlaces,
  records: Iterable<BuildingRecord>
): ReadonlySet<UnitNode> => {
  const found = new Set<UnitNode>()
  for (const { communityCode, communityName, estate, building } of records) {
    const community = places.find(communityCode, communityName)
    const compound = estate?.trim()
      ? community && drafts.child(community.id, "compound", estate.trim())
      : community
    const node = compound && buildingIn(drafts, compound, building.trim())
    if (node !== undefined) found.add(node)
  }
  return found
}

export const placeOfBuilding = (
  drafts: UnitDrafts,
  places: OfficePlaces,
  books: Books,
  records: () => Iterable<BuildingRecord>
): ((record: BuildingRecord) => BuildingFound) => {
  const any = formerUnits(drafts, books)
  const today = books.given.units.size === 0 ? null : namedToday(drafts, places, records())
  const former: FormerUnits = (parentId, level, name) => {
    const node = today === null ? undefined : any(parentId, level, name)
    return node === undefined || today?.has(node) === true ? undefined : node
  }
  return (record) => {
    const { building, estate } = record
    if (building.trim() === "" || looksMasked(building) || looksMasked(estate ?? "")) return nowhere
    const community = places.findOrAdd(record.communityCode, record.communityName)
    return community === undefined ? nowhere : foundIn(drafts, community, record, former)
  }
}
