/**
 * Points as whole thousandths, for the totals that move while somebody types. Whole numbers only, as on
 * the server, whose own figures replace these as soon as they are saved.
 */
export const readThousandths = (text: string): number | null => {
  const parts = /^([+-]?)(\d{1,7})(?:\.(\d+))?$/.exec(text.trim())
  if (parts === null) return null
  const [, sign, whole = "", decimals = ""] = parts
  if (/[1-9]/.test(decimals.slice(3))) return null
  const size = Number(whole) * 1000 + Number(decimals.slice(0, 3).padEnd(3, "0"))
  return sign === "-" && size !== 0 ? -size : size
}

export const thousandths = (text: string | null): number => readThousandths(text ?? "0") ?? 0

/** `96.50`, `0.125`: at least two decimals, and never fewer than the value has. */
export const written = (points: number): string => {
  const digits = String(Math.abs(points)).padStart(4, "0")
  const decimals = digits.slice(-3).replace(/0$/, "")
  return `${points < 0 ? "-" : ""}${digits.slice(0, -3)}.${decimals}`
}
