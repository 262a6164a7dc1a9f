/** A short word about the state of a thing. Never the only place where the state is said in colour. */
import type { JSX } from "solid-js"

export const Tag = (props: {
  readonly tone?: "ok" | "warn" | "bad" | "info"
  readonly children: JSX.Element
}) => (
  <span class={`tag ${props.tone === undefined ? "" : `tag-${props.tone}`}`}>{props.children}</span>
)
