/**
 * Which stored line each line of a file is, or which new one. Of several alike, one that says the same is taken
 * first, so that another order of a list changes nothing; the others take what is left in their order.
 */
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import type { OfficeRecord, RecordId } from "@aiwei/domain/records/OfficeRecord"
import { recordId } from "@aiwei/domain/records/recordId"

import type { RegisterKind } from "../../../kinds/RegisterKind.ts"
import type { LineKey } from "./recordFields.ts"
import { storedLines } from "./storedLines.ts"

export interface Told {
  readonly key: LineKey
  /** Parts of the key that the list has no column for, or shows with stars. */
  readonly lacking: ReadonlySet<string>
  /** Whether the stored line would stay as it is. */
  readonly isAlready: (stored: OfficeRecord) => boolean
}

export interface Identified {
  readonly id: RecordId
  readonly stored: OfficeRecord | undefined
}

interface Group {
  readonly lines: ReadonlyArray<{ readonly told: Told; readonly at: number }>
}

const groupsOf = (told: ReadonlyArray<Told>): ReadonlyArray<Group> => {
  const groups = Map.groupBy(
    told.map((one, at) => ({ told: one, at })),
    ({ told: { key, lacking } }) => JSON.stringify([key, [...lacking]])
  )
  const all = [...groups.values()].map((lines) => ({ lines }))
  // Whoever tells the whole key is found by it before others look for what is left.
  const lacks = ({ lines }: Group): number => (lines[0]?.told.lacking.size === 0 ? 0 : 1)
  return all.toSorted((a, b) => lacks(a) - lacks(b))
}

type IdOf = (key: LineKey, nth: number) => RecordId

/** The n-th of each key, where nothing is stored; the first id of a key stands for it. */
const counter = (idOf: IdOf) => {
  const met = new Map<string, number>()
  return ({ key }: Told): Identified => {
    const first = idOf(key, 1)
    const nth = (met.get(first) ?? 0) + 1
    met.set(first, nth)
    return { id: nth === 1 ? first : idOf(key, nth), stored: undefined }
  }
}

/** Beyond this many comparisons lines that are alike are taken in their order alone. */
const mostCompared = 10_000

type Put = (at: number, found: Identified) => void

/** Gives the stored lines to those of a group; what is left gets ids of its own. */
const givenTo =
  (taken: Set<string>, freshIds: (key: LineKey) => () => RecordId) =>
  ({ lines }: Group, candidates: ReadonlyArray<OfficeRecord>, put: Put): void => {
    const [first] = lines
    if (first === undefined) return
    const take = (at: number, one: OfficeRecord): void => {
      taken.add(one.id)
      put(at, { id: one.id, stored: one })
    }
    const isShort = lines.length * candidates.length <= mostCompared
    const rest = lines.filter(({ told, at }) => {
      const same = isShort
        ? candidates.find((one) => !taken.has(one.id) && told.isAlready(one))
        : undefined
      if (same !== undefined) take(at, same)
      return same === undefined
    })
    const free = candidates.filter(({ id }) => !taken.has(id))
    const fresh = freshIds(first.told.key)
    for (const [n, { at }] of rest.entries()) {
      const next = free[n]
      if (next === undefined) put(at, { id: fresh(), stored: undefined })
      else take(at, next)
    }
  }

export const identifier = (
  register: RegisterKind,
  officeId: OrgUnitId,
  records: ReadonlyMap<string, OfficeRecord>,
  sha256: (text: string) => string
) => {
  const { kind } = register
  const stored = storedLines(register, records)
  const taken = new Set<string>()
  const idOf: IdOf = ({ names, parts }, nth) =>
    recordId({ officeId, kind, parts: [...names, ...parts], nth }, sha256)

  /** Those with the whole key, the first first. */
  const withKey = (key: LineKey): ReadonlyArray<OfficeRecord> => {
    const found: Array<OfficeRecord> = []
    for (let nth = 1; ; nth += 1) {
      const one = records.get(idOf(key, nth))
      if (one === undefined) return found
      found.push(one)
    }
  }
  const freshIds = (key: LineKey) => {
    let nth = 0
    return (): RecordId => {
      for (;;) {
        nth += 1
        const id = idOf(key, nth)
        if (taken.has(id) || records.has(id)) continue
        taken.add(id)
        return id
      }
    }
  }
  const give = givenTo(taken, freshIds)
  const candidatesOf = ({ lines }: Group): ReadonlyArray<OfficeRecord> => {
    const [first] = lines
    if (first === undefined) return []
    const { key, lacking } = first.told
    return lacking.size === 0 ? withKey(key) : stored.toldBy(key, lacking)
  }
  return {
    /** One after the other: of a register that has no line yet. */
    next: counter(idOf),
    /** By the place of each line in the list. */
    all: (told: ReadonlyArray<Told>): ReadonlyMap<number, Identified> => {
      const found = new Map<number, Identified>()
      for (const group of groupsOf(told)) {
        give(group, candidatesOf(group), (at, one) => found.set(at, one))
      }
      return found
    }
  }
}
