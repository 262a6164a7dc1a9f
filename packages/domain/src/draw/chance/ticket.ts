/**
 * A ticket is the SHA-256 of a public seed, a line break and a key: whoever is drawn first has the smallest.
 * Anybody can work one out again with a pocket tool, and no ticket depends on who else has one.
 * docs/rules/draw.md
 */
import { Effect } from "effect"

import { Digest } from "../../shared/Digest.ts"

/** 64 lower-case hexadecimal digits. */
export type Ticket = string

export const ticketText = (seed: string, key: string): string => `${seed}\n${key}`

/** One ticket for each key. */
export const ticketBook = Effect.map(Digest, (digest) =>
  Effect.fnUntraced(function* (seed: string, keys: Iterable<string>) {
    const tickets = new Map<string, Ticket>()
    for (const key of keys) {
      if (!tickets.has(key)) tickets.set(key, yield* digest.sha256(ticketText(seed, key)))
    }
    return tickets
  })
)

/** Tickets that are equal belong to one key; the key itself then decides, so that order is total. */
export const byTicket = <A extends { readonly ticket: Ticket; readonly key: string }>(
  a: A,
  b: A
): number =>
  a.ticket < b.ticket ? -1 : a.ticket > b.ticket ? 1 : a.key < b.key ? -1 : a.key > b.key ? 1 : 0
