/**
 * A number as people type it, as exact decimal text: `１，２３４．５０` is `1234.5`. Never a float, so a score
 * stays what was written. null when it is none, or has more places than allowed.
 */
export const readNumber = (input: string, places = 0): string | null => {
  const plain = input.normalize("NFKC").trim().replaceAll("。", ".").replaceAll(/[−–—]/g, "-")
  // A comma only where a thousand ends: "1,5" could mean one and a half.
  const grouped = /^-?\d{1,3}(,\d{3})+(\.\d*)?$/.test(plain) ? plain.replaceAll(",", "") : plain
  const found = /^([+-]?)(\d+)(?:\.(\d*))?$/.exec(grouped)
  if (found === null) return null
  const whole = (found[2] ?? "").replace(/^0+(?=\d)/, "")
  const part = (found[3] ?? "").replace(/0+$/, "")
  if (part.length > places) return null
  const text = part === "" ? whole : `${whole}.${part}`
  return found[1] === "-" && /[1-9]/.test(text) ? `-${text}` : text
}

const scaled = (text: string, places: number): bigint => {
  const [whole = "0", part = ""] = text.replace("-", "").split(".")
  const count = BigInt(whole + part.padEnd(places, "0"))
  return text.startsWith("-") ? -count : count
}

const placesOf = (text: string): number => (text.split(".")[1] ?? "").length

export const compareNumbers = (a: string, b: string): number => {
  const places = Math.max(placesOf(a), placesOf(b))
  const [one, other] = [scaled(a, places), scaled(b, places)]
  return one < other ? -1 : one > other ? 1 : 0
}

/** `value` and `step` are exact texts; so is the sum. */
export const addNumbers = (value: string, step: string): string => {
  const places = Math.max(placesOf(value), placesOf(step))
  const sum = scaled(value, places) + scaled(step, places)
  const digits = String(sum < 0n ? -sum : sum).padStart(places + 1, "0")
  const cut = digits.length - places
  const text = places === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`
  return readNumber(sum < 0n ? `-${text}` : text, places) ?? "0"
}
