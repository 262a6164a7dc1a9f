/** The search over the tree: a list under the field, walked with the arrows; Enter goes to the hit. */
import type { OrgHit } from "@aiwei/domain/org/search/OrgSearch"
import type { Day } from "@aiwei/domain/shared/Day"
import { Icon } from "@aiwei/ui/Icon"
import {
  createEffect,
  createSignal,
  createUniqueId,
  For,
  on,
  onCleanup,
  onMount,
  Show
} from "solid-js"

import { useWords } from "../../words/language.tsx"
import { createHits } from "./createHits.ts"

const inField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest("input, textarea, select, [contenteditable]") !== null

export const TreeSearch = (props: {
  readonly day: Day
  readonly label: string
  readonly onPick: (hit: OrgHit) => void
  /** Only places: a person is no place to move something to. */
  readonly placesOnly?: boolean
  /** `/` anywhere on the page leads here. */
  readonly slash?: boolean
  readonly value?: string
}) => {
  const words = useWords()
  const id = createUniqueId()
  const [text, setText] = createSignal(props.value ?? "")
  const [open, setOpen] = createSignal(false)
  const [at, setAt] = createSignal(0)
  const found = createHits(text, () => props.day)
  const hits = () => found.hits().filter(({ kind }) => props.placesOnly !== true || kind === "unit")
  let field: HTMLInputElement | undefined
  createEffect(on(text, () => setAt(0)))
  const onSlash = (event: KeyboardEvent) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return
    if (inField(event.target) || document.querySelector('[role="dialog"]') !== null) return
    event.preventDefault()
    field?.select()
    field?.focus()
  }
  onMount(() => props.slash && document.addEventListener("keydown", onSlash))
  onCleanup(() => document.removeEventListener("keydown", onSlash))
  const pick = (hit: OrgHit | undefined) => {
    if (hit === undefined) return
    setOpen(false)
    setText(props.placesOnly === true ? hit.name : "")
    props.onPick(hit)
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.isComposing) return
    if (event.key === "ArrowDown") setAt(Math.min(at() + 1, hits().length - 1))
    else if (event.key === "ArrowUp") setAt(Math.max(at() - 1, 0))
    else if (event.key === "Enter") pick(hits()[at()])
    else if (event.key === "Escape" && open()) setOpen(false)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  /** A page that is drawn anew takes the field away for a moment: it then gets its focus back. */
  const leave = () => {
    const back = () => {
      if (document.activeElement === document.body && text() !== "") field?.focus()
    }
    for (const wait of [0, 20, 100, 300, 600]) setTimeout(back, wait)
    setTimeout(() => setOpen(document.activeElement === field), 700)
  }
  const shown = () => open() && text().trim() !== ""
  return (
    <div class="tree-find">
      <Icon name="search" />
      <input
        ref={(element) => {
          field = element
        }}
        role="combobox"
        aria-label={props.label}
        aria-expanded={shown()}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown() && hits().length > 0 ? `${id}-${at()}` : undefined}
        placeholder={words().tree.search}
        autocomplete="off"
        value={text()}
        onInput={(event) => {
          setText(event.currentTarget.value)
          setOpen(true)
        }}
        onFocus={() => setOpen(true)}
        onBlur={leave}
        onKeyDown={onKey}
      />
      <Show when={props.slash}>
        <kbd title={words().tree.searchKey}>/</kbd>
      </Show>
      <Show when={shown()}>
        <ul id={`${id}-list`} role="listbox" aria-label={props.label} class="tree-hits">
          <For
            each={hits()}
            fallback={
              <li role="option" aria-selected="false" aria-disabled="true" class="tree-no-hit">
                {found.asking() ? words().loading : words().tree.noHit(text().trim())}
              </li>
            }
          >
            {(hit, index) => (
              <li
                role="option"
                id={`${id}-${index()}`}
                aria-selected={index() === at()}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => pick(hit)}
              >
                <Hit hit={hit} />
              </li>
            )}
          </For>
        </ul>
      </Show>
    </div>
  )
}

const Hit = (props: { readonly hit: OrgHit }) => {
  const words = useWords()
  const kind = () =>
    props.hit.level === null ? words().tree.person : words().tree.levels[props.hit.level]
  const where = () => {
    const { kind: of, above, placeName, title, code } = props.hit
    const names = above.map(({ name }) => name)
    if (of === "unit") return [...names.slice(-2), code].filter((text) => text !== null)
    return [placeName ?? words().tree.noPlace, title].filter((text) => text !== null)
  }
  return (
    <>
      <span class="tree-hit-name">
        {props.hit.name}
        <em>{kind()}</em>
      </span>
      <small>{where().join("，")}</small>
    </>
  )
}
