/** Which card a row belongs to: its unit and its period, with group and kind, which all rows of it must share. */
import type { Day } from "@aiwei/domain/shared/Day"

import { compact, tidy } from "../../cells/cellText.ts"
import { type EvidenceBook, none } from "../book/EvidenceBook.ts"
import { dayOf } from "../cells/dayOf.ts"
import { type Rows, stated, textAt } from "./columns.ts"
import type { RowPlan } from "./rowPlan.ts"
import type { TellAt } from "./tellingIn.ts"

/** Texts that come again and again are read once; more than this many are not kept. */
const remembered = 20_000

export class CardsOfRows {
  private readonly plan: RowPlan
  private readonly book: EvidenceBook
  private readonly tellAt: TellAt
  private readonly days = new Map<string, Day | null>()

  constructor(plan: RowPlan, book: EvidenceBook, tellAt: TellAt) {
    this.plan = plan
    this.book = book
    this.tellAt = tellAt
  }

  private dayOf(text: string): Day | null {
    const before = this.days.get(text)
    if (before !== undefined) return before
    const day = dayOf(text, this.plan.dayForm)
    if (this.days.size < remembered) this.days.set(text, day)
    return day
  }

  private reasonOf(rows: Rows): string | null {
    for (const { place, words } of this.plan.unscored) {
      const reason = words.get(compact(textAt(rows, place)))
      if (reason !== undefined) return reason
    }
    return null
  }

  of(unit: string, rows: Rows, row: number) {
    const { words } = this.book
    const { plan } = this
    const reason = this.reasonOf(rows)
    const text = stated(plan.day, rows)
    const day = text === "" ? null : this.dayOf(text)
    const length = { day: 10, month: 7, year: 4, all: 0 }[plan.period]
    const period = plan.period === "all" || day === null ? none : words.of(day.slice(0, length))
    const given = { group: stated(plan.group, rows), kind: stated(plan.kind, rows) }
    const [group, kind] = [given.group, given.kind].map((said) =>
      said === "" ? none : words.of(said)
    )
    const name = tidy(textAt(rows, plan.name))
    const fields = { group: group ?? none, kind: kind ?? none }
    const { card, isNew } = this.book.card({
      unit,
      name: name === "" ? none : words.of(name),
      period,
      ...fields
    })
    if (!isNew) this.compare(card, fields, row)
    if (reason !== null && this.book.field(card, "reason") === none) {
      this.book.setField(card, "reason", words.of(reason))
    }
    if (day !== null) this.book.sawDay(card, words.of(day))
    const isNeeded = plan.day !== null && plan.period !== "all" && reason === null
    if (day === null && (text !== "" || isNeeded)) {
      this.book.addFault(card)
      this.tellAt("dayWrong", row, plan.day?.kind === "column" ? plan.day.place : null, text)
    }
    return { card, day }
  }

  /** A unit is in one peer group and of one kind: which of two, nobody can guess. */
  private compare(card: number, fields: { group: number; kind: number }, row: number): void {
    for (const field of ["group", "kind"] as const) {
      const before = this.book.field(card, field)
      if (before === fields[field]) continue
      this.book.addFault(card)
      const both = [before, fields[field]].map((one) => this.book.words.text(one) ?? "-")
      const given = this.plan[field]
      const place = given?.kind === "column" ? given.place : null
      this.tellAt(
        "differsInUnit",
        row,
        place,
        both.join(" / "),
        field === "group" ? "组别 group" : "类型 kind"
      )
    }
  }
}
