/** Every kind of duty an office knows: the built-in ones in their order, with its own words and levels. */
import { builtinDuties } from "./builtinDuties.ts"
import type { DutyKind } from "./DutyKind.ts"

export const kindsWith = (own: ReadonlyArray<DutyKind>): ReadonlyArray<DutyKind> => {
  const changed = new Map(own.map((kind) => [kind.code, kind]))
  const known = new Set(builtinDuties.map(({ code }) => code))
  return [
    ...builtinDuties.map((kind) => ({ ...(changed.get(kind.code) ?? kind), builtin: true })),
    ...own.filter(({ code }) => !known.has(code)).map((kind) => ({ ...kind, builtin: false }))
  ]
}
