/** What a query has brought so far. Reading it before would suspend the page, and what is typed would lose the focus. */
interface Asked<Data> {
  readonly isPending: boolean
  readonly isLoadingError: boolean
  readonly data: Data | undefined
}

export const arrived = <Data>(query: Asked<Data>): Data | undefined =>
  query.isPending || query.isLoadingError ? undefined : query.data
