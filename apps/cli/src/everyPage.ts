/** All rows of a list that the server hands out page by page. */

interface Page<A> {
  readonly rows: ReadonlyArray<A>
  readonly next: string | null
}

export const everyPage = async <A>(
  page: (cursor: string | undefined) => Promise<Page<A>>
): Promise<ReadonlyArray<A>> => {
  const rows: Array<A> = []
  let cursor: string | undefined
  do {
    const got = await page(cursor)
    rows.push(...got.rows)
    cursor = got.next ?? undefined
  } while (cursor !== undefined)
  return rows
}
