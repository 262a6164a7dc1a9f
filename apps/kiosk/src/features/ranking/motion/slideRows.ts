/**
 * When a month is published every row slides from where the community stood to where it stands now,
 * once. Rows are matched by name, not by element: the new board is drawn anew.
 */
type Places = ReadonlyMap<string, DOMRect>

const duration = 600
const easing = "cubic-bezier(0.2, 0, 0, 1)"

const rowsOf = (root: Element): ReadonlyArray<HTMLElement> => [
  ...root.querySelectorAll<HTMLElement>(".slide.on [data-unit]")
]

/** Two communities of one name keep their order. */
const named = (rows: ReadonlyArray<HTMLElement>): ReadonlyArray<readonly [string, HTMLElement]> => {
  const seen = new Map<string, number>()
  return rows.map((row) => {
    const name = row.dataset["unit"] ?? ""
    const times = seen.get(name) ?? 0
    seen.set(name, times + 1)
    return [`${name} ${times}`, row]
  })
}

export const placesOf = (root: Element): Places =>
  new Map(named(rowsOf(root)).map(([key, row]) => [key, row.getBoundingClientRect()]))

export const slideRows = (root: Element, before: Places): void => {
  for (const [key, row] of named(rowsOf(root))) {
    const from = before.get(key)
    const to = row.getBoundingClientRect()
    const start =
      from === undefined
        ? { opacity: 0 }
        : {
            transform: `translate(${from.left - to.left}px, ${from.top - to.top}px)`,
            // Who climbs passes in front of who falls.
            zIndex: from.top > to.top ? 2 : 1
          }
    const end = from === undefined ? { opacity: 1 } : { ...start, transform: "none" }
    row.animate([start, end], { duration, easing })
  }
}
