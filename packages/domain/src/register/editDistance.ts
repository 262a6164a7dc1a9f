/** Edits that turn one text into another, on whole characters; replacing one counts as one. */
export const editDistance = (a: string, b: string): number => {
  const right = [...b]
  let row = Array.from({ length: right.length + 1 }, (_, j) => j)
  for (const [i, character] of [...a].entries()) {
    const next = [i + 1]
    for (const [j, other] of right.entries()) {
      const kept = (row[j] ?? 0) + (character === other ? 0 : 1)
      next.push(Math.min(kept, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
