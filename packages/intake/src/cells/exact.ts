/**
 * Points as whole thousandths, so that sums and differences are exact; decimal text at both ends.
 * A stored 92.30000000000001 is 92.3: the tail is the spreadsheet's arithmetic, not the office's.
 */
const unit = 1000

export const thousandthsOf = (value: number): number => Math.round(value * unit)

/** From digits as written, after NFKC; null when it is no decimal number. */
export const parseThousandths = (text: string): number | null =>
  /^[+-]?(?:\d+\.?\d*|\.\d+)$/u.test(text) ? thousandthsOf(Number(text)) : null

/** `2.8`, `-0.05`, `3`: no trailing zeros, never an exponent. */
export const writtenExactly = (thousandths: number): string => {
  const size = Math.abs(thousandths)
  const fraction = String(size % unit)
    .padStart(3, "0")
    .replace(/0+$/u, "")
  const whole = String(Math.floor(size / unit))
  return `${thousandths < 0 ? "-" : ""}${whole}${fraction === "" ? "" : `.${fraction}`}`
}
