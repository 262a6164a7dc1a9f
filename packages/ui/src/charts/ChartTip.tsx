/** What a mark says, above it. It repeats the mark's own name, so it is hidden from who hears that. */
export const ChartTip = (props: {
  /** Percent of the width, and pixels from the top, of what it belongs to. */
  readonly left: number
  readonly top: number
  readonly text: string
}) => (
  <span
    class="chart-tip"
    classList={{ "chart-tip-end": props.left > 60 }}
    style={`left:${props.left}%;top:${props.top}px`}
    aria-hidden="true"
  >
    {props.text}
  </span>
)
