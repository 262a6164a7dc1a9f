/** Whether a score reaches what an award asks for. "Only above 80, 80 excluded" is 80 with `included` false. */
import type { Points } from "../shared/Points.ts"

export interface AwardLimit {
  readonly at: Points
  readonly included: boolean
}

/** Who has no score reaches nothing. */
export const isEligible = ({ at, included }: AwardLimit, score: Points | null): boolean =>
  score !== null && (score > at || (included && score === at))
