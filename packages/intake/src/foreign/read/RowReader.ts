/**
 * Takes the rows of the table one by one into the book of evidence. What cannot be read is told with its
 * cell, and its unit is not scored: a deduction that got lost would have raised a score.
 */
import type {
  DocumentIndicator,
  SchemeDocument
} from "@aiwei/domain/scheme/document/SchemeDocument"
import type { Day } from "@aiwei/domain/shared/Day"

import { tidy } from "../../cells/cellText.ts"
import { EvidenceBook, none } from "../book/EvidenceBook.ts"
import type { ToldList } from "../told/ToldList.ts"
import { CardsOfRows } from "./CardsOfRows.ts"
import { type Rows, stated, type Stated, type Table, textAt } from "./columns.ts"
import { keyOf, shownKey } from "./heldTable.ts"
import type { Reading } from "./Reading.ts"
import { Rounds } from "./Rounds.ts"
import type { RowPlan } from "./rowPlan.ts"
import { indicatorCalled } from "./ruleFor.ts"
import { Targets } from "./Target.ts"
import { targetOf } from "./targetOf.ts"
import { type TellAt, tellingIn } from "./tellingIn.ts"
import { type Faulty, type Said, valueOf } from "./valueOf.ts"

interface Sources {
  readonly tables: ReadonlyArray<Table>
  /** Of each join, by key. */
  readonly held: ReadonlyArray<ReadonlyMap<string, ReadonlyArray<string>>>
}

/** A key that a joined table does not have. */
interface LostKey {
  readonly at: number
  readonly key: string
}

const named = (given: Stated<unknown> | null, rows: Rows): string =>
  given?.kind === "column" ? textAt(rows, given.place) : ""

/** What the row itself says of where its value goes. */
const namedBy = ({ indicator, rule, scorer }: Reading, rows: Rows): string =>
  `${named(indicator, rows)}\0${named(rule, rows)}\0${named(scorer, rows)}`

export class RowReader {
  readonly book = new EvidenceBook()
  readonly targets = new Targets()
  readonly rounds = new Rounds()
  read = 0
  left = 0
  private readonly plan: RowPlan
  private readonly scheme: SchemeDocument
  private readonly sources: Sources
  private readonly cards: CardsOfRows
  private readonly tellAt: TellAt
  /** Of values that differ in numbers only: by their reading, then by what the row names. */
  private readonly known = new Map<Reading, Map<string, number>>()

  constructor(plan: RowPlan, scheme: SchemeDocument, sources: Sources, told: ToldList) {
    this.plan = plan
    this.scheme = scheme
    this.sources = sources
    this.tellAt = tellingIn(sources.tables[0], told)
    this.cards = new CardsOfRows(plan, this.book, this.tellAt)
  }

  /** Null where the row leaves by the mapping's own word. */
  private joined(
    cells: ReadonlyArray<string>
  ): { rows: Rows; lost: ReadonlyArray<LostKey> } | null {
    if (this.plan.joins.length === 0) return { rows: [cells], lost: [] }
    const rows: Array<ReadonlyArray<string>> = [cells]
    const lost: Array<LostKey> = []
    for (const [at, { keys, missing }] of this.plan.joins.entries()) {
      const key = keyOf(keys.map((place) => textAt([cells], place)))
      const found = this.sources.held[at]?.get(key)
      if (found === undefined && missing === "drop") return null
      if (found === undefined && missing === "error") lost.push({ at, key: shownKey(key) })
      rows.push(found ?? [])
    }
    return { rows, lost }
  }

  take(cells: ReadonlyArray<string>, row: number): void {
    if (cells.every((cell) => cell === "")) return
    const joined = this.joined(cells)
    if (joined === null || !this.plan.filters.every((holds) => holds(joined.rows))) {
      this.left += 1
      return
    }
    this.read += 1
    const { rows, lost } = joined
    const unit = tidy(textAt(rows, this.plan.unit))
    if (unit === "") return this.tellAt("noUnit", row, this.plan.unit, "")
    const card = this.cards.of(unit, rows, row)
    for (const { at, key } of lost) {
      this.book.addFault(card.card)
      const place = this.plan.joins[at]?.keys[0] ?? null
      this.tellAt("keyMissing", row, place, key, this.sources.tables[at + 1]?.name ?? "")
    }
    const round = this.roundOf(rows, card.day)
    if (this.plan.looksAtAll) this.visit(row, card.card, round)
    for (const reading of this.plan.readings) this.takeValue(reading, rows, row, card.card, round)
  }

  private roundOf(rows: Rows, day: Day | null): number {
    const id = tidy(textAt(rows, this.plan.roundId))
    return this.rounds.of(id, day, stated(this.plan.roundKind, rows))
  }

  private indicatorOf({ indicator }: Reading, rows: Rows): DocumentIndicator | string | null {
    if (indicator === null || indicator.kind === "fixed") return indicator?.is ?? null
    const name = tidy(textAt(rows, indicator.place))
    return indicatorCalled(this.scheme.indicators, name) ?? name
  }

  private takeValue(reading: Reading, rows: Rows, row: number, card: number, round: number): void {
    const text = textAt(rows, reading.place)
    const value = valueOf(text, reading.of === null ? null : textAt(rows, reading.of), reading)
    if (value === null) return
    if (typeof value === "object" && "fault" in value)
      return this.refuse(value, text, reading, row, card)
    if (value === "notScored") {
      if (this.book.field(card, "reason") === none) {
        this.book.setField(card, "reason", this.book.words.of(tidy(text)))
      }
      return
    }
    if (typeof value === "object" && value.isRounded) {
      this.tellAt("valueRounded", row, reading.place, text, String(value.a / 1000))
    }
    this.put(reading, value, rows, row, card, round)
  }

  /** A round in which nothing was found says so by its row alone. */
  private visit(row: number, card: number, round: number): void {
    const target = this.targets.of({ what: "visited" })
    this.book.add(card, { target, round, row, column: none, a: 0, b: 0 })
  }

  private refuse(
    { fault, wanted }: Faulty,
    text: string,
    reading: Reading,
    row: number,
    card: number
  ) {
    this.book.addFault(card)
    const heading = this.sources.tables[0]?.headings[reading.place.at] ?? ""
    this.tellAt(fault, row, reading.place, fault === "emptyCell" ? heading : text, wanted)
  }

  private put(
    reading: Reading,
    value: Said | "clean" | "notApplicable",
    rows: Rows,
    row: number,
    card: number,
    round: number
  ): void {
    const target = this.targetOf(reading, value, rows, row)
    if (target === null) return this.book.addFault(card)
    const { table, at } = reading.place
    const [a, b] = typeof value === "object" ? [value.a, value.b] : [0, 0]
    this.book.add(card, { target, round, row, column: table === 0 ? at : none, a, b })
  }

  private targetOf(
    reading: Reading,
    value: Said | "clean" | "notApplicable",
    rows: Rows,
    row: number
  ) {
    const isPlain = typeof value === "object" && value.items.length === 0 && value.code === null
    const named = namedBy(reading, rows)
    const before = isPlain ? this.known.get(reading)?.get(named) : undefined
    if (before !== undefined) return before
    const target = targetOf({
      reading,
      value,
      scheme: this.scheme,
      indicator: this.indicatorOf(reading, rows),
      rule: reading.rule === null ? null : stated(reading.rule, rows),
      scorer: reading.scorer === null ? null : stated(reading.scorer, rows)
    })
    if ("fault" in target) {
      this.tellAt(target.fault, row, target.place, target.found, target.more)
      return null
    }
    const number = this.targets.of(target)
    if (isPlain) {
      const own = this.known.get(reading) ?? new Map<string, number>()
      this.known.set(reading, own.set(named, number))
    }
    return number
  }
}
