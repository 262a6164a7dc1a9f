/** What is shown this once and never again: to be copied or printed, and only then put away. */
import { Button } from "@aiwei/ui/Button"
import { Icon } from "@aiwei/ui/Icon"
import { For, onMount, Show } from "solid-js"

import { CopyButton } from "../page/CopyButton.tsx"

export const OnceShown = (props: {
  readonly title: string
  readonly hint: string
  readonly lines: ReadonlyArray<string>
  readonly words: {
    readonly copy: string
    readonly copied: string
    readonly kept: string
    readonly print?: string
  }
  readonly onKept: () => void
}) => {
  let box: HTMLElement | undefined
  onMount(() => box?.focus())
  return (
    <section
      class="once-shown"
      tabindex="-1"
      aria-label={props.title}
      ref={(element) => (box = element)}
    >
      <h3>{props.title}</h3>
      <p class="form-note">{props.hint}</p>
      <ul>
        <For each={props.lines}>
          {(line) => (
            <li>
              <code>{line}</code>
            </li>
          )}
        </For>
      </ul>
      <div class="form-acts">
        <CopyButton
          text={props.lines.join("\n")}
          label={props.words.copy}
          done={props.words.copied}
        />
        <Show when={props.words.print}>
          {(label) => (
            <Button size="small" onClick={() => globalThis.print()}>
              <Icon name="print" />
              {label()}
            </Button>
          )}
        </Show>
        <Button size="small" onClick={() => props.onKept()}>
          {props.words.kept}
        </Button>
      </div>
    </section>
  )
}
