/**
 * All shortcuts of the page, by group. Keys of one letter can be switched off here, for people who speak
 * to their machine or whose hand slips (WCAG 2.1.4); those with ⌘, Ctrl or Alt always work.
 */
import * as Kobalte from "@kobalte/core/dialog"
import { createUniqueId, For, type JSX } from "solid-js"

import { Button } from "../Button.tsx"

export interface ShortcutLine {
  /** One entry for each way: ["↑", "↓"], ["⌘K", "Ctrl K"]. */
  readonly keys: ReadonlyArray<string>
  readonly text: string
}

export interface ShortcutGroup {
  readonly title: string
  readonly lines: ReadonlyArray<ShortcutLine>
}

export interface ShortcutWords {
  readonly title: string
  readonly close: string
  readonly singleKeys: string
  readonly singleKeysHint: string
}

export const ShortcutHelp = (props: {
  readonly words: ShortcutWords
  readonly groups: ReadonlyArray<ShortcutGroup>
  readonly singleKeys: boolean
  readonly onSingleKeys: (on: boolean) => void
  /** Beside the way to close: where more is said. */
  readonly more?: JSX.Element
  readonly onClose: () => void
}) => {
  const hint = createUniqueId()
  return (
    <Kobalte.Root open onOpenChange={(open) => !open && props.onClose()} modal>
      <Kobalte.Portal>
        <Kobalte.Overlay class="dialog-veil" />
        <Kobalte.Content class="dialog help">
          <Kobalte.Title class="dialog-title">{props.words.title}</Kobalte.Title>
          <div class="help-groups">
            <For each={props.groups}>{(group) => <Group group={group} />}</For>
          </div>
          <label class="help-single">
            <input
              type="checkbox"
              checked={props.singleKeys}
              aria-describedby={hint}
              onChange={(event) => props.onSingleKeys(event.currentTarget.checked)}
            />
            {props.words.singleKeys}
          </label>
          <p class="field-hint" id={hint}>
            {props.words.singleKeysHint}
          </p>
          <div class="dialog-acts">
            {props.more}
            <Button onClick={() => props.onClose()}>{props.words.close}</Button>
          </div>
        </Kobalte.Content>
      </Kobalte.Portal>
    </Kobalte.Root>
  )
}

const Group = (props: { readonly group: ShortcutGroup }) => (
  <section>
    <h3>{props.group.title}</h3>
    <dl>
      <For each={props.group.lines}>
        {(line) => (
          <div>
            <dt>{line.text}</dt>
            <dd>
              <For each={line.keys}>{(key) => <kbd>{key}</kbd>}</For>
            </dd>
          </div>
        )}
      </For>
    </dl>
  </section>
)
