/**
 * Findings of a run. Of each kind the first hundred are kept with their place; the rest is counted, so that
 * a table in which every row is wrong costs no more than one in which a hundred are.
 */
import type { Told, ToldCode } from "./Told.ts"

export const mostOfOneKind = 100

export class ToldList {
  readonly kept: Array<Told> = []
  readonly counts = new Map<ToldCode, number>()
  errors = 0
  warnings = 0

  /** Made only where it is kept: a sentence costs more than a count. */
  add(code: ToldCode, make: () => Told): void {
    const count = (this.counts.get(code) ?? 0) + 1
    this.counts.set(code, count)
    const told = count <= mostOfOneKind ? make() : null
    if (told !== null) this.kept.push(told)
    if ((told ?? this.kept.find((one) => one.code === code))?.severity === "warning")
      this.warnings += 1
    else this.errors += 1
  }
}
