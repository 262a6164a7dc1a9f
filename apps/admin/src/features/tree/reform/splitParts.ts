/** The parts of a split as they are sent: every child goes to exactly one, to the first unless somebody said otherwise. */
import type { DivisionCode } from "@aiwei/domain/org/DivisionCode"
import type { UnitLevel } from "@aiwei/domain/org/levels/OrgLevel"
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"

import { isDivisionCode } from "../edits/isDivisionCode.ts"

export interface PartDraft {
  readonly name: string
  readonly code: string
}

interface Draft {
  readonly parts: ReadonlyArray<PartDraft>
  readonly level: UnitLevel
  readonly children: ReadonlyArray<OrgUnitId>
  /** A child or a record by its id: which part, counted from 0. */
  readonly goes: Readonly<Record<string, number>>
  /** One that is not named goes to none: it stays to be decided. */
  readonly records: Readonly<Record<string, number>>
}

const codeOf = (written: string): DivisionCode | null => {
  const code = written.trim()
  return isDivisionCode(code) ? code : null
}

export const splitParts = ({ parts, level, children, goes, records }: Draft) =>
  parts.map(({ name, code }, at) => ({
    unit: { name: name.trim(), code: codeOf(code), level },
    children: children.filter((id) => (goes[id] ?? 0) === at),
    records: Object.keys(records).filter((id) => records[id] === at)
  }))
