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

/** With two decimals or as many as it takes, without a sign. */
const unscaled = (value: bigint): string => {
  const size = value < 0n ? -value : value
  const [whole, fraction] = [size / 10n ** scale, size % 10n ** scale]
  const decimals = String(fraction).padStart(Number(scale), "0").replace(/0+$/, "")
  return `${whole}.${decimals.padEnd(2, "0")}`
}

const summed = (parts: ReadonlyArray<string>): bigint =>
  parts.reduce((sum, part) => sum + scaled(part), 0n)

export const sumIs = (parts: ReadonlyArray<string>, total: string): boolean =>
  summed(parts) === scaled(total)

/** Of amounts without a sign. */
export const sumOf = (amounts: ReadonlyArray<string>): string => unscaled(summed(amounts))

/** Which is larger, for order only. */
export const compared = (a: string, b: string): number => {
  const difference = scaled(a) - scaled(b)
  return difference === 0n ? 0 : difference < 0n ? -1 : 1
}

/** Tenths of a percent that the part is of the whole, rounded down; of nothing it is none. */
export const tenthsOf = (part: string, whole: string): number =>
  scaled(whole) === 0n ? 0 : Number((1000n * scaled(part)) / scaled(whole))

/** How far two texts are apart. */
export const apart = (a: string, b: string): string => unscaled(scaled(a) - scaled(b))
