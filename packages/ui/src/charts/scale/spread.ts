/**
 * Where labels stand so that none covers another: as near as may be to what they name, in its order.
 * Where there is no room for all of them they are set close together from the start.
 */
export const spread = (
  wanted: ReadonlyArray<number>,
  size: number,
  [from, to]: readonly [number, number]
): ReadonlyArray<number> => {
  const order = wanted.map((at, index) => ({ at, index })).toSorted((a, b) => a.at - b.at)
  const placed: Array<number> = []
  for (const { at } of order) {
    const least = placed.length === 0 ? from : (placed.at(-1) ?? from) + size
    placed.push(Math.max(least, at))
  }
  // Pushed beyond the end, they move back up together.
  let most = to
  for (let n = placed.length - 1; n >= 0; n -= 1) {
    const first = from + n * size
    placed[n] = Math.max(first, Math.min(placed[n] ?? from, most))
    most = (placed[n] ?? from) - size
  }
  const result = Array.from({ length: wanted.length }, () => from)
  for (const [n, { index }] of order.entries()) result[index] = placed[n] ?? from
  return result
}
