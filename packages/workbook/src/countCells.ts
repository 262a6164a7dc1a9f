/** Counts cells over all sheets of a file, and refuses the file when there are more than it may hold. */
import { Refused } from "./Refused.ts"

export type Count = (cells?: number) => void

export const countCells = (most: number): Count => {
  let cells = 0
  return (more = 1) => {
    cells += more
    if (cells > most) throw new Refused("too_large", `more than ${most} cells`)
  }
}
