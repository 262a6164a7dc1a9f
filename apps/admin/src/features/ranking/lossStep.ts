/**
 * How deep a cell is tinted: six steps by the share of a category's points that was lost, from none (0)
 * to more than a sixth (5). The number stands in the cell as well; the tint only leads the eye.
 */
const bounds = [3, 7, 12, 17] as const

export const lossStep = (lostPercent: number, anyLoss: boolean): 0 | 1 | 2 | 3 | 4 | 5 => {
  if (!anyLoss) return 0
  const above = bounds.filter((bound) => lostPercent >= bound).length
  return ([1, 2, 3, 4, 5] as const)[above] ?? 5
}
