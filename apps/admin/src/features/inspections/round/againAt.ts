/** Where a round is scored again. */
interface Again {
  readonly id: string
  readonly unitId: string
  readonly unit: string
  readonly day: string
}

export const againAt = ({ id, unitId, unit, day }: Again): string =>
  `/inspections/new?${new URLSearchParams({ unit: unitId, name: unit, day, double: id })}`
