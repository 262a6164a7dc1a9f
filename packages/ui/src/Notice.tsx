/**
 * A message that assistive technology reads out as soon as it appears: what happened, what was kept,
 * what to do. The tone is an icon and a word before it is a colour.
 */
import { type JSX, Show } from "solid-js"

import { Icon, type IconName } from "./Icon.tsx"

export type NoticeTone = "bad" | "warn" | "info" | "ok"

const icons: { readonly [Tone in NoticeTone]: IconName } = {
  bad: "stop",
  warn: "warning",
  info: "info",
  ok: "check"
}

export const Notice = (props: {
  readonly text: string | null
  readonly tone?: NoticeTone
  readonly children?: JSX.Element
}) => (
  <Show when={props.text}>
    {(text) => (
      <div role="alert" class={`notice notice-${props.tone ?? "bad"}`}>
        <Icon name={icons[props.tone ?? "bad"]} />
        <div>
          <p>{text()}</p>
          {props.children}
        </div>
      </div>
    )}
  </Show>
)
