/**
 * What fits a few typed letters, best first: the whole name, its beginning, its code, the initials of its
 * pinyin, then anywhere inside. Equal ones keep their order, so a list does not jump while one types.
 */
export interface Findable {
  readonly text: string
  /** First letters of the pinyin, lower case. */
  readonly initials?: string | undefined
  readonly code?: string | undefined
}

const plain = (text: string): string => text.normalize("NFKC").trim().toLowerCase()

/** Lower is better; null does not fit. */
export const matchOf = (query: string, { text, initials, code }: Findable): number | null => {
  const [asked, name] = [plain(query), plain(text)]
  if (asked === "" || name === asked) return 0
  if (name.startsWith(asked)) return 1
  if (code?.toLowerCase().startsWith(asked)) return 2
  if (initials?.startsWith(asked)) return 3
  if (name.split(/[\s/·,()（）]+/).some((word) => word.startsWith(asked))) return 4
  if (name.includes(asked)) return 5
  return initials?.includes(asked) ? 6 : null
}

export const rankMatches = <Item extends Findable>(
  query: string,
  items: ReadonlyArray<Item>
): ReadonlyArray<Item> =>
  items
    .flatMap((item) => {
      const rank = matchOf(query, item)
      return rank === null ? [] : [{ item, rank }]
    })
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ item }) => item)
