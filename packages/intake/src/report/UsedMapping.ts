/** A map of columns as a report tells it: what was said of the headings that are there. */
export interface UsedMapping {
  /** Null for one that is not remembered yet. */
  readonly id: string | null
  readonly kind: string
  readonly headings: ReadonlyArray<string>
  readonly columns: Readonly<Record<string, string | null>>
}
