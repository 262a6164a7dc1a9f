/** The single values of a scheme file: texts, decimals in thousandths, whole numbers, months, choices. */
import { Measure } from "@aiwei/domain/scheme/rules/Measure"
import { Month } from "@aiwei/domain/shared/Month"
import { Points } from "@aiwei/domain/shared/Points"

import { type Form, type Plain, type Reading, shownOf, told } from "./Form.ts"

/** No control characters but tabs and line ends; no database keeps U+0000. */
export const isPrintable = (text: string): boolean =>
  text.isWellFormed() && !/[\p{Cc}--[\n\r\t]]/v.test(text)

const textUpTo = (most: number): Form<string> => ({
  read: (reading) => {
    const { node } = reading
    if (node.kind !== "scalar" || node.text.trim() === "") return told(reading, "notText")
    if (!isPrintable(node.text)) return told(reading, "textUnprintable")
    return node.text.length > most
      ? told(reading, "textTooLong", String(node.text.length), [String(most)])
      : node.text
  },
  write: (value) => value
})

/** A code or a name. */
export const name = textUpTo(300)
/** A note, a source, what has to be shown. */
export const prose = textUpTo(5000)

const decimal = /^([+-]?)(\d{1,10})(?:\.(\d+))?$/

const thousandthsIn = (reading: Reading, least: number, most: number) => {
  const parts = reading.node.kind === "scalar" ? decimal.exec(reading.node.text.trim()) : null
  if (parts === null) return told(reading, "notDecimal", shownOf(reading.node))
  const [, sign, whole = "", decimals = ""] = parts
  if (/[1-9]/.test(decimals.slice(3))) return told(reading, "tooFine", shownOf(reading.node))
  const size = Number(whole) * 1000 + Number(decimals.slice(0, 3).padEnd(3, "0"))
  const value = sign === "-" && size !== 0 ? -size : size
  return value < least || value > most
    ? told(reading, "outOfRange", shownOf(reading.node), [least, most].map(decimalText))
    : value
}

/** `0.05`, `80`: no more decimals than it has. */
export const decimalText = (thousandths: number): string => {
  const digits = String(Math.abs(thousandths)).padStart(4, "0")
  const decimals = digits.slice(-3).replace(/0+$/, "")
  const text = `${digits.slice(0, -3)}${decimals === "" ? "" : `.${decimals}`}`
  return thousandths < 0 ? `-${text}` : text
}

const thousandths = <A extends number>(
  make: (value: number) => A,
  least: number,
  most: number
): Form<A> => ({
  read: (reading) => {
    const value = thousandthsIn(reading, least, most)
    return typeof value === "number" ? make(value) : value
  },
  // At most thirteen digits: the shortest text of such a number is the decimal itself.
  write: (value, manner): Plain =>
    manner === "file" ? Number(decimalText(value)) : decimalText(value)
})

const points = (value: number) => Points.make(value)

export const worth: Form<Points> = thousandths(points, 0, 10_000_000)
/** Also below nothing: a floor, an end of a grade, points of another scale. */
export const anyPoints: Form<Points> = thousandths(points, -10_000_000, 10_000_000)
export const measure: Form<Measure> = thousandths(
  (value) => Measure.make(value),
  -1_000_000_000_000,
  1_000_000_000_000
)
export const step: Form<Measure> = thousandths((value) => Measure.make(value), 1, 1_000_000_000_000)

export const whole = (least: number, most: number): Form<number> => ({
  read: (reading) => {
    const { node } = reading
    const isWhole = node.kind === "scalar" && /^[+-]?\d{1,9}$/.test(node.text.trim())
    if (!isWhole) return told(reading, "notWhole", shownOf(node))
    const value = Number(node.text)
    const ends = [String(least), String(most)]
    return value < least || value > most ? told(reading, "outOfRange", node.text, ends) : value
  },
  write: (value) => value
})

export const trueOrFalse: Form<boolean> = {
  read: (reading) => {
    const text = shownOf(reading.node)
    if (text === "true" || text === "false") return text === "true"
    return told(reading, "notTrueOrFalse", text, ["true", "false"])
  },
  write: (value) => value
}

export const month: Form<Month> = {
  read: (reading) => {
    const text = shownOf(reading.node)
    return text !== null && /^\d{4}-(0[1-9]|1[0-2])$/.test(text)
      ? Month.make(text)
      : told(reading, "notMonth", text)
  },
  write: (value) => value
}

export const choice = <A extends string>(choices: ReadonlyArray<A>): Form<A> => ({
  read: (reading) => {
    const text = shownOf(reading.node)
    const found = choices.find((one) => one === text)
    return found ?? told(reading, "notAChoice", text, choices)
  },
  write: (value) => value
})
