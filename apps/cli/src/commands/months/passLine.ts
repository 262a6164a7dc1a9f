/** Pass lines and limits as options: `--pass 80` with the line itself, `--above 80` without. */
import { readPointsText } from "@aiwei/domain/shared/Points"
import { InvalidArgumentError } from "commander"

export const pointsOption = (text: string): number => {
  const points = readPointsText(text)
  if (points === null || points < 0 || points > 10_000_000) {
    throw new InvalidArgumentError("80, 92.5 …")
  }
  return points
}

export interface PassOptions {
  readonly pass?: number
  readonly above?: number
}

/** Undefined where neither is given; the higher line would be hidden by the other, so `--above` wins. */
export const passOf = ({ pass, above }: PassOptions) => {
  const at = above ?? pass
  return at === undefined ? undefined : { at, included: above === undefined }
}
