/**
 * The command palette: one field, and below it what it finds, by group. The focus stays in the field; the
 * marked line is named by `aria-activedescendant`. What is found comes from the caller, already in order.
 */
import * as Kobalte from "@kobalte/core/dialog"
import { createEffect, createMemo, createSignal, createUniqueId, For, on, Show } from "solid-js"

import { Icon, type IconName } from "../Icon.tsx"
import { Marked } from "../tree/Marked.tsx"

export interface PaletteItem {
  readonly id: string
  readonly text: string
  /** Where it stands or what it is, in small. */
  readonly note?: string | undefined
  readonly icon: IconName
  /** Shortcut that does the same. */
  readonly keys?: string | undefined
  readonly go: () => void
}

export interface PaletteGroup {
  readonly title: string
  readonly items: ReadonlyArray<PaletteItem>
}

export interface PaletteWords {
  readonly title: string
  readonly field: string
  readonly hint: string
  readonly searching: string
  readonly nothing: string
  readonly failed: string
  readonly retry: string
  readonly count: (count: number) => string
}

export interface PaletteProps {
  readonly words: PaletteWords
  readonly query: string
  readonly onQuery: (query: string) => void
  readonly groups: ReadonlyArray<PaletteGroup>
  readonly state?: "searching" | "failed" | undefined
  readonly onRetry?: () => void
  readonly onClose: () => void
}

const createList = (props: PaletteProps) => {
  const items = createMemo(() => props.groups.flatMap((group) => group.items))
  const [at, setAt] = createSignal(0)
  // Other words, other lines: the first one is marked again.
  createEffect(on([() => props.query], () => setAt(0)))
  const marked = () => Math.min(at(), items().length - 1)
  const step = (by: number) => {
    const count = items().length
    if (count > 0) setAt((marked() + by + count) % count)
  }
  const run = (item: PaletteItem | undefined) => {
    if (item === undefined) return
    props.onClose()
    item.go()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter that ends a word in an input method means that word, nothing else.
    if (event.isComposing) return
    if (event.key === "ArrowDown") step(1)
    else if (event.key === "ArrowUp") step(-1)
    else if (event.key === "Enter") run(items()[marked()])
    else return
    event.preventDefault()
  }
  return { items, marked, run, onKeyDown }
}

export const Palette = (props: PaletteProps) => {
  const id = createUniqueId()
  const { items, marked, run, onKeyDown } = createList(props)
  const markedId = () => items()[marked()]?.id
  return (
    <Kobalte.Root open onOpenChange={(open) => !open && props.onClose()} modal>
      <Kobalte.Portal>
        <Kobalte.Overlay class="dialog-veil" />
        <Kobalte.Content class="palette">
          <Kobalte.Title class="unseen">{props.words.title}</Kobalte.Title>
          <div class="palette-field">
            <Icon name="search" />
            <input
              type="text"
              role="combobox"
              autocomplete="off"
              spellcheck={false}
              aria-label={props.words.field}
              aria-expanded={items().length > 0}
              aria-controls={`${id}-list`}
              aria-autocomplete="list"
              aria-activedescendant={markedId() === undefined ? undefined : `${id}-${markedId()}`}
              placeholder={props.words.field}
              value={props.query}
              onInput={(event) => props.onQuery(event.currentTarget.value)}
              onKeyDown={onKeyDown}
            />
            <kbd>Esc</kbd>
          </div>
          <div class="palette-list" id={`${id}-list`} role="listbox" aria-label={props.words.title}>
            <For each={props.groups.filter((group) => group.items.length > 0)}>
              {(group) => (
                <Lines group={group} id={id} marked={markedId()} query={props.query} run={run} />
              )}
            </For>
          </div>
          <Foot palette={props} found={items().length} />
        </Kobalte.Content>
      </Kobalte.Portal>
    </Kobalte.Root>
  )
}

const Lines = (props: {
  readonly group: PaletteGroup
  readonly id: string
  readonly marked: string | undefined
  readonly query: string
  readonly run: (item: PaletteItem) => void
}) => {
  const heading = createUniqueId()
  return (
    <div role="group" aria-labelledby={heading}>
      <div class="palette-title" id={heading}>
        {props.group.title}
      </div>
      <For each={props.group.items}>
        {(item) => (
          <div
            role="option"
            id={`${props.id}-${item.id}`}
            class="palette-line"
            aria-selected={item.id === props.marked}
            ref={(element) =>
              createEffect(() => {
                if (item.id === props.marked) element.scrollIntoView?.({ block: "nearest" })
              })
            }
            onClick={() => props.run(item)}
          >
            <Icon name={item.icon} />
            <span class="palette-text">
              <Marked text={item.text} part={props.query.trim()} />
            </span>
            <small>{item.note}</small>
            <Show when={item.keys}>{(keys) => <kbd>{keys()}</kbd>}</Show>
          </div>
        )}
      </For>
    </div>
  )
}

const Foot = (props: { readonly palette: PaletteProps; readonly found: number }) => {
  const said = () => {
    const { words, state, query } = props.palette
    if (state === "failed") return words.failed
    if (state === "searching") return words.searching
    if (query.trim() === "") return words.hint
    return props.found === 0 ? words.nothing : words.count(props.found)
  }
  return (
    <div class="palette-foot">
      <p role="status">{said()}</p>
      <Show when={props.palette.state === "failed"}>
        <button
          type="button"
          class="btn btn-plain btn-small"
          onClick={() => props.palette.onRetry?.()}
        >
          {props.palette.words.retry}
        </button>
      </Show>
    </div>
  )
}
