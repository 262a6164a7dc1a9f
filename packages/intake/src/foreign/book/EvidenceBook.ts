/**
 * Everything a table said, by unit and period, in columns of numbers: rows of one unit may stand anywhere in
 * a file, so all of it is kept until the end, at some forty bytes a value and not a row.
 */
import { Interned } from "./Interned.ts"
import { Numbers } from "./Numbers.ts"

export const none = -1

/** One value as it was read. What `a` and `b` are depends on what the target is read as. */
export interface Entry {
  /** Which reading it came from, resolved: indicator, rule, scorer. */
  readonly target: number
  readonly round: number
  readonly row: number
  readonly column: number
  readonly a: number
  readonly b: number
}

export interface Card {
  readonly unit: string
  readonly name: number
  readonly period: number
  readonly group: number
  readonly kind: number
}

export class EvidenceBook {
  /** All short texts: periods, groups, kinds, names, reasons, days. */
  readonly words = new Interned()
  readonly units: Array<string> = []
  private readonly cards = new Map<string, number>()
  private readonly cardFields = {
    name: new Numbers(),
    period: new Numbers(),
    group: new Numbers(),
    kind: new Numbers(),
    lastDay: new Numbers(),
    reason: new Numbers(),
    faults: new Numbers(),
    first: new Numbers()
  }
  private readonly entries = {
    next: new Numbers(),
    target: new Numbers(),
    round: new Numbers(),
    row: new Numbers(),
    column: new Numbers(),
    a: new Numbers("any"),
    b: new Numbers("any")
  }

  get size(): number {
    return this.units.length
  }

  /** The card of a unit and a period, and whether it was there already. */
  card(given: Card): { readonly card: number; readonly isNew: boolean } {
    const key = `${given.period}\0${given.unit}`
    const before = this.cards.get(key)
    if (before !== undefined) return { card: before, isNew: false }
    const card = this.units.push(given.unit) - 1
    this.cards.set(key, card)
    const { name, period, group, kind, lastDay, reason, faults, first } = this.cardFields
    name.push(given.name)
    period.push(given.period)
    group.push(given.group)
    kind.push(given.kind)
    lastDay.push(none)
    reason.push(none)
    faults.push(0)
    first.push(none)
    return { card, isNew: true }
  }

  field(card: number, field: keyof EvidenceBook["cardFields"]): number {
    return this.cardFields[field].at(card)
  }

  setField(card: number, field: keyof EvidenceBook["cardFields"], value: number): void {
    this.cardFields[field].set(card, value)
  }

  addFault(card: number): void {
    this.cardFields.faults.set(card, this.cardFields.faults.at(card) + 1)
  }

  sawDay(card: number, day: number): void {
    const before = this.words.text(this.cardFields.lastDay.at(card)) ?? ""
    if ((this.words.text(day) ?? "") > before) this.cardFields.lastDay.set(card, day)
  }

  add(card: number, entry: Entry): void {
    const { next, target, round, row, column, a, b } = this.entries
    next.push(this.cardFields.first.at(card))
    target.push(entry.target)
    round.push(entry.round)
    row.push(entry.row)
    column.push(entry.column)
    a.push(entry.a)
    this.cardFields.first.set(card, b.push(entry.b))
  }

  entry(id: number): Entry {
    const { target, round, row, column, a, b } = this.entries
    return {
      target: target.at(id),
      round: round.at(id),
      row: row.at(id),
      column: column.at(id),
      a: a.at(id),
      b: b.at(id)
    }
  }

  /** In the order of the table. */
  entriesOf(card: number): ReadonlyArray<number> {
    const ids: Array<number> = []
    for (let id = this.cardFields.first.at(card); id !== none; id = this.entries.next.at(id))
      ids.push(id)
    return ids.toReversed()
  }
}
