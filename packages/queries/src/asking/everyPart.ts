/** A list that its page shows as a whole, asked for part by part; its head is that of the first part. */
interface Part<Row> {
  readonly rows: ReadonlyArray<Row>
  readonly next: string | null
}

/** The most that a part may hold. */
const limit = 1000

export const everyPart = async <Row, Given extends Part<Row>>(
  ask: (part: {
    readonly cursor: string | null
    readonly limit: number
  }) => Promise<Given & Part<Row>>
): Promise<Given> => {
  const first = await ask({ cursor: null, limit })
  const rows: Array<Row> = [...first.rows]
  for (let { next } = first; next !== null;) {
    const part = await ask({ cursor: next, limit })
    rows.push(...part.rows)
    next = part.next
  }
  return { ...first, rows, next: null }
}
