/**
 * Adds decimal texts exactly, to see whether printed leaves make the printed total. It checks what the
 * server says and replaces nothing: the page shows the server's figures only.
 */
const scale = 6n

const scaled = (text: string): bigint => {
  const negative = /^[-−]/.test(text)
  const [whole = "0", fraction = ""] = text.replace(/^[-−+]/, "").split(".")
  const size = 10n ** scale
  const value =
    BigInt(whole) * size + BigInt(fraction.padEnd(Number(scale), "0").slice(0, 6) || "0")
  return negative ? -value : value
}

export const sumIs = (parts: ReadonlyArray<string>, total: string): boolean =>
  parts.reduce((sum, part) => sum + scaled(part), 0n) === scaled(total)

/** Which is larger, for order only. */
export const compared = (a: string, b: string): number => {
  const difference = scaled(a) - scaled(b)
  return difference === 0n ? 0 : difference < 0n ? -1 : 1
}

/** How far two texts are apart, with two decimals or as many as it takes. */
export const apart = (a: string, b: string): string => {
  const difference = scaled(a) - scaled(b)
  const size = difference < 0n ? -difference : difference
  const [whole, fraction] = [size / 10n ** scale, size % 10n ** scale]
  const decimals = String(fraction).padStart(Number(scale), "0").replace(/0+$/, "")
  return `${whole}.${decimals.padEnd(2, "0")}`
}
