/**
 * The office's tree as a file leaves it. Units are found by id, code or parent and name; whoever asks
 * for one that is missing adds it. Nothing is written: `unitRows` turns the outcome into rows.
 */
import { nothingKnown, type OrgLevel } from "@aiwei/domain/org/OrgUnit"
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"

import type { Books } from "../Books.ts"
import { factsOf, type UnitFacts, type UnitNode } from "./UnitNode.ts"

export interface UnitDrafts {
  readonly all: () => IterableIterator<UnitNode>
  /** Not a building that this file adds. */
  readonly get: (id: OrgUnitId | null) => UnitNode | undefined
  readonly byCode: (code: string) => UnitNode | undefined
  readonly child: (
    parentId: OrgUnitId | null,
    level: OrgLevel,
    name: string
  ) => UnitNode | undefined
  readonly add: (
    facts: Pick<UnitFacts, "name" | "level"> & Partial<UnitFacts>,
    parentId: OrgUnitId | null
  ) => UnitNode
  readonly revise: (node: UnitNode, patch: Partial<UnitFacts>) => void
  /** As it was stored. */
  readonly restore: (node: UnitNode) => void
  /** New units so far. */
  readonly numbers: () => number
  /** Whether `top` is the node itself or above it. */
  readonly isUnder: (node: UnitNode, top: OrgUnitId) => boolean
  /** From the node up to the root. */
  readonly lineage: (node: UnitNode) => ReadonlyArray<UnitNode>
}

const entry = <K, V>(map: Map<K, V>, key: K, made: () => V): V => {
  const known = map.get(key)
  if (known !== undefined) return known
  const value = made()
  map.set(key, value)
  return value
}

/** Units by code, and by parent and name, as their facts are now. */
const unitIndex = () => {
  const codes = new Map<string, UnitNode>()
  // By parent, then by level and name: a key of all three would be built for every building.
  const children = new Map<OrgUnitId | null, Map<string, Map<string, UnitNode>>>()
  const index = (node: UnitNode) => {
    if (node.facts.code !== null) codes.set(node.facts.code, node)
    const levels = entry(children, node.parentId, () => new Map<string, Map<string, UnitNode>>())
    entry(levels, node.facts.level, () => new Map<string, UnitNode>()).set(node.facts.name, node)
  }
  return {
    index,
    byCode: (code: string) => codes.get(code),
    child: (parentId: OrgUnitId | null, level: OrgLevel, name: string) =>
      children.get(parentId)?.get(level)?.get(name)
  }
}

const storedNode = (unit: Books["units"][number], closed: boolean): UnitNode => {
  const facts = factsOf(unit)
  const { id, parentId, pathKey, path } = unit
  return { id, parentId, place: { pathKey, path }, number: null, closed, stored: facts, facts }
}

export const unitDrafts = (
  books: Pick<Books, "units" | "closed">,
  nextId: () => string
): UnitDrafts => {
  const list: Array<UnitNode> = []
  const nodes = new Map<string, UnitNode>()
  const { index, byCode, child } = unitIndex()
  let numbers = 0

  const add = (node: UnitNode) => {
    list.push(node)
    // Nothing hangs on a new building, so nobody asks for one by its id, and there may be very many.
    if (node.stored !== null || node.facts.level !== "building") nodes.set(node.id, node)
    index(node)
  }
  for (const unit of books.units) add(storedNode(unit, books.closed.has(unit.id)))

  const get = (id: OrgUnitId | null) => (id === null ? undefined : nodes.get(id))
  const lineage = (node: UnitNode): ReadonlyArray<UnitNode> => {
    const above = get(node.parentId)
    return above === undefined ? [node] : [node, ...lineage(above)]
  }
  return {
    all: () => list.values(),
    get,
    byCode,
    child,
    add: (facts, parentId) => {
      const id = nextId() as OrgUnitId
      const whole = { code: null, ...nothingKnown, ...facts }
      const node: UnitNode = {
        id,
        parentId,
        place: null,
        number: numbers,
        closed: false,
        stored: null,
        facts: whole
      }
      numbers += 1
      add(node)
      return node
    },
    revise: (node, patch) => {
      const { code, name } = node.facts
      // The facts of a new unit are its own; those of a stored one stay as they were stored.
      if (node.stored === null) Object.assign(node.facts, patch)
      else node.facts = { ...node.facts, ...patch }
      if (node.facts.code !== code || node.facts.name !== name) index(node)
    },
    restore: (node) => {
      node.facts = node.stored ?? node.facts
    },
    numbers: () => numbers,
    isUnder: (node, top) => lineage(node).some(({ id }) => id === top),
    lineage
  }
}
