/** What sets units in a row wherever nothing else does: the code, then the name, then the identity. */
export const unitKey = (unit: {
  readonly code: string | null
  readonly name: string
  readonly id: string
}): string => `${unit.code ?? "~"} ${unit.name} ${unit.id}`
