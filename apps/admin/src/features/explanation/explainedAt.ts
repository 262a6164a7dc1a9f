/** Where a community's total of a month is explained; with a version, as that one was published. */
interface Unit {
  readonly unitId: string
  readonly unitCode: string | null
}

export const explainedAt = (
  period: string,
  { unitCode, unitId }: Unit,
  version: number | null = null
): string => {
  const query = new URLSearchParams({ unit: unitCode ?? unitId })
  if (version !== null) query.set("version", String(version))
  return `/ranking/${period}?${query}`
}
