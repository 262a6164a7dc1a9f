/**
 * One object for equal texts of a column: names and days repeat, and memory is short. A column whose texts
 * hardly repeat (remarks, numbers of cases) is given up early, because looking up costs more than it saves.
 */
const patience = 1_000

interface Column<A> {
  readonly known: Map<string, A>
  hits: number
  misses: number
}

export const shareByColumn = <A>(make: (text: string) => A): ((at: number, text: string) => A) => {
  const columns: Array<Column<A> | undefined> = []
  const given = new Set<number>()
  return (at, text) => {
    if (given.has(at)) return make(text)
    const column = (columns[at] ??= { known: new Map(), hits: 0, misses: 0 })
    const before = column.known.get(text)
    if (before !== undefined) {
      column.hits += 1
      return before
    }
    const made = make(text)
    column.known.set(text, made)
    column.misses += 1
    if (column.misses > patience && column.misses > column.hits) {
      given.add(at)
      columns[at] = undefined
    }
    return made
  }
}
