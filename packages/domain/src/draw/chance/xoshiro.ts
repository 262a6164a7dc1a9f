/**
 * The generator xoshiro128** 1.1 of Blackman and Vigna, on 32-bit whole numbers: the same chances on every
 * machine. It begins with the first 128 bits of a ticket. Not for secrets. docs/rules/uncertainty.md
 */
import type { Ticket } from "./ticket.ts"

export interface Chance {
  /** A whole number of 32 bits. */
  readonly next: () => number
  /** From 0 up to below `size`, each equally likely. */
  readonly below: (size: number) => number
}

const turned = (x: number, by: number): number => (x << by) | (x >>> (32 - by))

const range = 2 ** 32

/** Not all four may be zero. */
export const xoshiro = (words: readonly [number, number, number, number]): Chance => {
  let [a, b, c, d] = words
  const next = () => {
    const result = Math.imul(turned(Math.imul(b, 5), 7), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = turned(d, 11)
    return result
  }
  const below = (size: number) => {
    // What lies beyond the last whole multiple would make small numbers likelier: it is drawn again.
    const fair = range - (range % size)
    let drawn = next()
    while (drawn >= fair) drawn = next()
    return drawn % size
  }
  return { next, below }
}

const wordAt = (ticket: Ticket, at: number): number =>
  Number.parseInt(ticket.slice(at * 8, at * 8 + 8), 16)

export const chanceOf = (ticket: Ticket): Chance => {
  const [a, b, c] = [wordAt(ticket, 0), wordAt(ticket, 1), wordAt(ticket, 2)]
  const d = wordAt(ticket, 3)
  return xoshiro([a, b, c, (a | b | c | d) === 0 ? 1 : d])
}
