/** A text with the part that was searched for marked; unmarked when the part is not in it. */
import { Show } from "solid-js"

export const Marked = (props: { readonly text: string; readonly part?: string | undefined }) => {
  const at = () => {
    const part = props.part ?? ""
    return part === "" ? -1 : props.text.toLowerCase().indexOf(part.toLowerCase())
  }
  const end = () => at() + (props.part?.length ?? 0)
  return (
    <Show when={at() >= 0} fallback={props.text}>
      {props.text.slice(0, at())}
      <mark>{props.text.slice(at(), end())}</mark>
      {props.text.slice(end())}
    </Show>
  )
}
