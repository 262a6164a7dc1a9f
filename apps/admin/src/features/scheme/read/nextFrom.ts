/** What a page says of a version beyond its document: until when it holds. */
interface Version {
  readonly id: string
  readonly version: number
  readonly validFrom: string
}

/** Until the month before the next version begins; null while it is in force. */
export const nextFrom = (versions: ReadonlyArray<Version>, id: string): string | null => {
  const own = versions.find((one) => one.id === id)
  if (own === undefined) return null
  const later = versions
    .filter(({ version }) => version > own.version)
    .toSorted((a, b) => a.version - b.version)
  return later[0]?.validFrom ?? null
}
