/** Made-up lots and every order of a few of them. */
import * as fc from "fast-check"

import type { Quotas } from "../../src/draw/chosen.ts"
import type { Lot } from "../../src/draw/Lot.ts"

/** All orders of so many things. */
export const orders = (size: number): ReadonlyArray<ReadonlyArray<number>> =>
  size === 0
    ? [[]]
    : orders(size - 1).flatMap((rest) =>
        Array.from({ length: size }, (_, at) => [...rest.slice(0, at), size - 1, ...rest.slice(at)])
      )

export const anyDraw = fc
  .record({
    lots: fc.array(
      fc.record({ stratum: fc.constantFrom("a", "b", "c"), group: fc.constantFrom("x", "y", "z") }),
      { maxLength: 8 }
    ),
    needs: fc.array(fc.nat(3), { minLength: 3, maxLength: 3 }),
    perGroup: fc.option(fc.integer({ min: 1, max: 3 })),
    salt: fc.nat()
  })
  .map(({ lots, needs, perGroup, salt }) => ({
    lots: lots.map((lot, at): Lot => ({
      ...lot,
      key: `k${at}`,
      ticket: String((at * 7919 + salt) % 104_729).padStart(6, "0")
    })),
    quotas: {
      strata: new Map(["a", "b", "c"].map((name, at) => [name, needs[at] ?? 0])),
      perGroup,
      used: new Map()
    } satisfies Quotas
  }))

const fits = (some: ReadonlyArray<Lot>, { strata, perGroup }: Quotas): boolean =>
  [...strata].every(([name, n]) => some.filter(({ stratum }) => stratum === name).length === n) &&
  some.every(
    ({ group }) => perGroup === null || some.filter((one) => one.group === group).length <= perGroup
  )

/** Every full list there is, looked for without any wit. */
export const fullLists = (
  lots: ReadonlyArray<Lot>,
  quotas: Quotas
): ReadonlyArray<ReadonlyArray<Lot>> =>
  Array.from({ length: 2 ** lots.length }, (_, mask) =>
    lots.filter((_lot, at) => Math.floor(mask / 2 ** at) % 2 === 1)
  ).filter((some) => fits(some, quotas))
