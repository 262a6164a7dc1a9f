/** The points of a small curve in the pixels of its drawing; a month without figures is a gap in it. */
import { type Axis, shareOn } from "./axis.ts"

export interface CurvePoint {
  readonly x: number
  readonly y: number
  readonly column: number
}

export interface Frame {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export const curvePoints = (
  values: ReadonlyArray<number | null>,
  axis: Axis,
  { left, right, top, bottom }: Frame
): ReadonlyArray<CurvePoint> => {
  const gap = values.length < 2 ? 0 : (right - left) / (values.length - 1)
  return values.flatMap((value, column) =>
    value === null
      ? []
      : [{ x: left + column * gap, y: bottom - (bottom - top) * shareOn(axis, value), column }]
  )
}

/** A line through neighbours; over a gap the pen is lifted. */
export const pathThrough = (points: ReadonlyArray<CurvePoint>): string =>
  points
    .map(({ x, y, column }, n) => {
      const joined = n > 0 && points[n - 1]?.column === column - 1
      return `${joined ? "L" : "M"}${x.toFixed(1)} ${y.toFixed(1)}`
    })
    .join("")
