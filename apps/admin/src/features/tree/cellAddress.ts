/** Where the cell of an imported file is shown: the page of its batch, opened at that cell. */
export const cellAddress = (source: {
  readonly batch: string | null
  readonly file: string | null
  readonly sheet: string | null
  readonly cell: string | null
}): string | null => {
  const { batch, file, sheet, cell } = source
  if (batch === null || file === null || sheet === null || cell === null) return null
  return `/import/${encodeURIComponent(batch)}?${new URLSearchParams({ file, sheet, cell })}`
}
