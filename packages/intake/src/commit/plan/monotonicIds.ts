/**
 * Many ids from one: each is the last plus one, so a file's rows have neighbouring keys and a bulk write
 * fills the index from left to right. The random half of the first keeps two imports apart.
 */
import { alphabet } from "@aiwei/domain/shared/base32"

const successor = (id: string): string => {
  let at = id.length - 1
  while (at >= 0 && id[at] === "z") at -= 1
  if (at < 0) throw new RangeError("there is no id after the last one")
  const next = alphabet[alphabet.indexOf(id.charAt(at)) + 1] ?? ""
  return id.slice(0, at) + next + "0".repeat(id.length - 1 - at)
}

export const monotonicIds = (first: string): (() => string) => {
  let next = first
  return () => {
    const id = next
    next = successor(id)
    return id
  }
}
