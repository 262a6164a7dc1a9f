/** How alike two short Chinese texts are: the longest common subsequence, on whole characters. */
export const commonLength = (a: string, b: string): number => {
  const left = [...a]
  const right = [...b]
  let row = Array.from({ length: right.length + 1 }, () => 0)
  for (const character of left) {
    const next = [0]
    for (const [j, other] of right.entries()) {
      const best = character === other ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0)
      next.push(best)
    }
    row = next
  }
  return row.at(-1) ?? 0
}

/** 1 when the shorter is contained in the longer in order; characters anywhere count half. */
export const likeness = (a: string, b: string): number => {
  if (a === b) return 1.2
  const shorter = Math.min([...a].length, [...b].length)
  if (shorter === 0) return 0
  const other = new Set(b)
  const shared = [...new Set(a)].filter((character) => other.has(character)).length
  const subsequence = commonLength(a, b) / shorter
  return Math.max(subsequence, Math.min(1, shared / shorter) * 0.8)
}
