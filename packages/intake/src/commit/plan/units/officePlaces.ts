/**
 * The communities of an office by code or by any of their names. Where nobody has given a table of codes
 * a name that a sheet uses becomes a community without a code, so that it can be scored and ranked.
 */
import { type DivisionCode, significantDigits } from "@aiwei/domain/org/DivisionCode"
import type { OrgLevel, UnitLevel } from "@aiwei/domain/org/levels/OrgLevel"
import type { UnitAlias } from "@aiwei/domain/org/UnitAlias"

import type { KnownCommunity } from "../../../KnownReference.ts"
import { communitiesOf } from "../../../reference/Communities.ts"
import { codeOrNull } from "./officeUnit.ts"
import type { UnitDrafts } from "./unitDrafts.ts"
import type { UnitNode } from "./UnitNode.ts"

const placeLevels: ReadonlySet<UnitLevel> = new Set<UnitLevel>([
  "subdistrict",
  "township",
  "community",
  "village"
])

export interface OfficePlaces {
  readonly find: (code: string | null, name: string | null) => UnitNode | undefined
  /** Undefined only when there is neither a code nor a name. */
  readonly findOrAdd: (code: string | null, name: string | null) => UnitNode | undefined
}

export const placeLevel = (name: string): OrgLevel => {
  if (/(?:街道|街道办事处)$/u.test(name)) return "subdistrict"
  if (/(?:镇|乡)$/u.test(name)) return "township"
  return name.endsWith("村") ? "village" : "community"
}

/** The stored unit with the longest code that begins this one, when it lies within the office. */
const parentOf = (drafts: UnitDrafts, office: UnitNode, code: DivisionCode | null): UnitNode => {
  if (code === null || significantDigits(code) < 12) return office
  const above = drafts.byCode(`${code.slice(0, 9)}000`)
  return above !== undefined && above.id !== office.id ? above : office
}

/** The places of an office by any of their names, until one is added. */
const placeNames = (drafts: UnitDrafts, office: UnitNode, aliases: ReadonlyArray<UnitAlias>) => {
  const aliasesOf = Map.groupBy(aliases, ({ unitId }) => unitId)
  let stale = true
  let names = communitiesOf([])
  let nodes = new Map<object, UnitNode>()

  /** Worked out again only when a community was added here: buildings come by the hundred thousand. */
  const refresh = () => {
    const known: Array<KnownCommunity> = []
    nodes = new Map()
    const places = [...drafts.all()].filter(
      (node) =>
        placeLevels.has(node.facts.level) &&
        node.id !== office.id &&
        drafts.isUnder(node, office.id)
    )
    const open = new Set(places.flatMap(({ closed, facts }) => (closed ? [] : [facts.name])))
    for (const node of places) {
      // What was closed and has a successor of its name is no longer meant.
      if (node.closed && open.has(node.facts.name)) continue
      const { code, name } = node.facts
      const community = {
        code,
        name,
        aliases: (aliasesOf.get(node.id) ?? []).map(({ alias }) => alias)
      }
      known.push(community)
      nodes.set(community, node)
    }
    names = communitiesOf(known)
    stale = false
  }
  const find = (name: string): UnitNode | undefined => {
    if (stale) refresh()
    const found = names.find(name)
    return found === undefined ? undefined : nodes.get(found)
  }
  return {
    find,
    forget: () => {
      stale = true
    }
  }
}

export const officePlaces = (
  drafts: UnitDrafts,
  office: UnitNode,
  aliases: ReadonlyArray<UnitAlias>
): OfficePlaces => {
  const names = placeNames(drafts, office, aliases)
  const find = (code: string | null, name: string | null) =>
    (code === null ? undefined : drafts.byCode(code)) ??
    (name === null || name.trim() === "" ? undefined : names.find(name))

  const findOrAdd = (given: string | null, name: string | null) => {
    const known = given === null ? undefined : drafts.byCode(given)
    if (known !== undefined) return known
    const code = codeOrNull(given)
    const found = find(code, name)
    if (found !== undefined) {
      if (found.facts.code === null && code !== null) drafts.revise(found, { code })
      return found
    }
    const called = name?.trim() || code
    if (called === null || called === undefined) return undefined
    names.forget()
    const level = placeLevel(called)
    return drafts.add({ code, name: called, level }, parentOf(drafts, office, code).id)
  }
  return { find, findOrAdd }
}
