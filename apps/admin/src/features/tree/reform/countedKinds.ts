/** How many records of each kind share a fate, in the order in which the plan tells them. */
interface Told {
  readonly kind: string
  readonly id: string
  readonly fate: string
}

export const countedKinds = (
  pointers: ReadonlyArray<Told>,
  fate: string
): ReadonlyArray<readonly [string, number]> => {
  const ids = new Map<string, Set<string>>()
  for (const one of pointers) {
    if (one.fate === fate) ids.set(one.kind, (ids.get(one.kind) ?? new Set()).add(one.id))
  }
  return [...ids].map(([kind, all]) => [kind, all.size] as const)
}
