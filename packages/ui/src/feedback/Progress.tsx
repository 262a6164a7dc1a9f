/** How far a long task has come, in words and as a bar. `done` of `of`, in whatever unit. */
export const Progress = (props: {
  readonly label: string
  readonly done: number
  readonly of: number
}) => {
  const share = () =>
    props.of === 0 ? 0 : Math.min(100, Math.floor((100 * props.done) / props.of))
  return (
    <div
      class="progress"
      role="progressbar"
      aria-label={props.label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={share()}
    >
      <span style={`width:${share()}%`} />
    </div>
  )
}
