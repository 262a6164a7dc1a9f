/**
 * Typing a name leads to the next row that begins with it. Only rows that are loaded can be found, and
 * only so many are looked at; the search field finds the rest.
 */
const pause = 800
const reach = 2000

export const createTypeAhead = (nameAt: (row: number) => string | undefined) => {
  let typed = ""
  let waiting: ReturnType<typeof setTimeout> | undefined
  return (key: string, from: number, rows: number): number | undefined => {
    // A question mark belongs to the help, a slash to the search.
    if (key.length !== 1 || key === "?" || key === "/") return undefined
    clearTimeout(waiting)
    waiting = setTimeout(() => {
      typed = ""
    }, pause)
    typed += key.toLowerCase()
    // A first letter goes on from here; more letters may still mean the same row.
    const first = typed.length === 1 ? 1 : 0
    for (let step = first; step <= Math.min(rows, reach); step += 1) {
      const row = (from + step) % rows
      if (nameAt(row)?.toLowerCase().startsWith(typed)) return row
    }
    return undefined
  }
}
