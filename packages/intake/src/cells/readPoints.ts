/**
 * What one scoring cell says. The sheet decides whether a bare number is points or a deduction; a cell
 * that says 扣1分 or −1 is a deduction in either. Blank, `/` and unreadable stay three different things.
 */
import type { Cell } from "@aiwei/workbook/Workbook"

import { compact, textOf } from "./cellText.ts"
import { parseThousandths, thousandthsOf } from "./exact.ts"

export type Mark =
  | { readonly kind: "points"; readonly amount: number; readonly reason?: string }
  | { readonly kind: "deduction"; readonly amount: number; readonly reason?: string }
  | {
      readonly kind: "blank" | "dash" | "notApplicable" | "unreadable"
      /** As written. */
      readonly text?: string
    }

const notApplicable =
  /^(?:[/／\\]|无此项|不涉及|不适用|无该项|免检|N\/?A|缺项|无此项目|无此项工作|无此内容|无该项目|无此类|不参评|不考核|未涉及|无涉及|不适合|免考|免评|免查)$/iu
const dash = /^[-—–－―]+$/u
const clean = /^(?:无|未扣|不扣|不扣分|未扣分|无扣分|达标|合格|正常|√|✓)$/u
const amountFirst =
  /^(?<sign>扣|-|\()?(?<digits>\d+\.?\d*)分?\)?(?:[(（:：;；,，](?<reason>.+?)[)）]?)?$/u
const reasonFirst =
  /^(?<reason>.*?\p{Script=Han}.*?)[,，:：;；(（]?[扣-](?<digits>\d+\.?\d*)分?[)）]?$/u

const normal = (text: string): string =>
  compact(text)
    .replace(/[−－–—](?=\d)/gu, "-")
    .replace(/^扣(?:分)?-?(?=\d)/u, "扣")

const lossOf = /^(?<reason>.*?)(?:扣|-)(?<digits>\d+(?:\.\d+)?)分?$/u

/** 堆物扣0.5；小广告扣1分: every part with its own loss. A part without one leaves the sum unknown. */
const severalLosses = (text: string): Mark | null => {
  const parts = text.split(/[;；,，、。]/u).filter((part) => part !== "")
  if (parts.length < 2) return null
  const found = parts.map((part) => lossOf.exec(part)?.groups)
  const losses = found.filter((groups) => groups !== undefined)
  if (losses.length < 2) return null
  if (losses.length < parts.length) return { kind: "unreadable", text }
  const amount = losses.reduce((sum, { digits }) => sum + thousandthsOf(Number(digits)), 0)
  const reasons = losses.map(({ reason }) => reason ?? "").filter((reason) => reason !== "")
  return reasons.length === 0
    ? { kind: "deduction", amount }
    : { kind: "deduction", amount, reason: reasons.join("；") }
}

const ofText = (text: string, bare: "points" | "deduction"): Mark => {
  const plain = parseThousandths(text.replace(/^\+/u, "").replace(/分$/u, ""))
  if (plain !== null) {
    return { kind: plain < 0 ? "deduction" : bare, amount: Math.abs(plain) }
  }
  const several = severalLosses(text)
  if (several !== null) return several
  const found = (amountFirst.exec(text) ?? reasonFirst.exec(text))?.groups
  if (found === undefined) return { kind: "unreadable" }
  const amount = thousandthsOf(Number(found["digits"]))
  const minus = found["sign"] !== undefined || !amountFirst.test(text)
  const kind = minus ? "deduction" : bare
  return found["reason"] === undefined
    ? { kind, amount }
    : { kind, amount, reason: found["reason"] }
}

/** A cell of a sheet whose bare numbers are points. */
export const readPoints = (cell: Cell | undefined): Mark => readMark(cell, "points")

/** A cell of a sheet whose bare numbers are deductions, with or without a minus. */
export const readDeduction = (cell: Cell | undefined): Mark => {
  const mark = readMark(cell, "deduction")
  if (mark.kind === "dash") return { kind: "deduction", amount: 0 }
  return mark.kind === "unreadable" && clean.test(normal(textOf(cell)))
    ? { kind: "deduction", amount: 0 }
    : mark
}

const readMark = (cell: Cell | undefined, bare: "points" | "deduction"): Mark => {
  const text = normal(textOf(cell))
  if (text === "") return { kind: "blank" }
  if (notApplicable.test(text)) return { kind: "notApplicable", text }
  if (dash.test(text)) return { kind: "dash", text }
  if (typeof cell?.value === "number") {
    const amount = thousandthsOf(cell.value)
    return { kind: amount < 0 ? "deduction" : bare, amount: Math.abs(amount) }
  }
  return ofText(text, bare)
}
