/** Ends, middle half and mean on the axis that all share; it says nothing aloud, the figures stand beside it. */
import type { ComparisonView } from "@aiwei/queries/publication/appraisalQueries"
import { type Axis, shareOn } from "@aiwei/ui/charts/scale/axis"

export const SpreadBox = (props: {
  readonly spread: NonNullable<ComparisonView["offices"][number]["year"]>
  readonly axis: Axis
}) => {
  // Kept off the edges as the figures of the axis are.
  const share = (text: string) => 4 + 92 * shareOn(props.axis, Number(text))
  const at = (text: string) => `${share(text)}%`
  const half = () => `${Math.max(1, share(props.spread.upper) - share(props.spread.lower))}%`
  return (
    <svg class="offices-box" width="100%" height="18" aria-hidden="true">
      <line x1="0" x2="100%" y1="9" y2="9" class="offices-axis" />
      <line x1={at(props.spread.least)} x2={at(props.spread.most)} y1="9" y2="9" />
      <rect x={at(props.spread.lower)} width={half()} y="4" height="10" />
      <circle cx={at(props.spread.mean)} cy="9" r="3.5" />
    </svg>
  )
}
