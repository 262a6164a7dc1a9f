/** A small seeded random, so that every office and every layout can be made again from its number. */
export interface Random {
  /** From 0 to `below` - 1. */
  readonly nat: (below: number) => number
  readonly chance: (percent: number) => boolean
  readonly pick: <A>(all: ReadonlyArray<A>) => A
  readonly shuffled: <A>(all: ReadonlyArray<A>) => ReadonlyArray<A>
}

export const randomFrom = (seed: number): Random => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const nat = (below: number): number => Math.floor(next() * below)
  const pick = <A>(all: ReadonlyArray<A>): A => {
    const found = all[nat(all.length)]
    if (found === undefined) throw new Error("nothing to pick from")
    return found
  }
  return {
    nat,
    chance: (percent) => nat(100) < percent,
    pick,
    shuffled: (all) =>
      all
        .map((value) => ({ value, key: next() }))
        .toSorted((a, b) => a.key - b.key)
        .map(({ value }) => value)
  }
}
