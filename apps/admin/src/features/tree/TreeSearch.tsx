/** The search over the tree: a list under the field, walked with the arrows; Enter goes to the hit. */
import type { OrgHit } from "@aiwei/domain/org/search/OrgSearch"
import { Icon } from "@aiwei/ui/Icon"
import { createUniqueId, For, Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { singleKeys } from "../help/singleKeys.ts"
import { told } from "../register/fieldTexts.ts"
import { createTreeSearch, type TreeSearchProps, type TreeSearchState } from "./createTreeSearch.ts"
import { useLevelName } from "./useLevelName.ts"

export const TreeSearch = (props: TreeSearchProps) => {
  const words = useWords()
  const id = createUniqueId()
  const search = createTreeSearch(props)
  const marked = () =>
    search.shown() && search.hits().length > 0 ? `${id}-${search.at()}` : undefined
  return (
    <div class="tree-find">
      <Icon name="search" />
      <input
        ref={search.bind}
        role="combobox"
        aria-label={props.label}
        aria-expanded={search.shown()}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={marked()}
        placeholder={words().tree.search}
        autocomplete="off"
        value={search.text()}
        onInput={(event) => search.type(event.currentTarget.value)}
        onFocus={search.open}
        onBlur={search.leave}
        onKeyDown={search.onKey}
      />
      <Show when={props.slash && singleKeys()}>
        <kbd title={words().tree.searchKey}>/</kbd>
      </Show>
      <Show when={search.shown()}>
        <Hits id={id} label={props.label} search={search} />
      </Show>
    </div>
  )
}

const Hits = (props: {
  readonly id: string
  readonly label: string
  readonly search: TreeSearchState
}) => {
  const words = useWords()
  const nothing = () => {
    if (props.search.asking()) return words().loading
    if (props.search.failed()) return words().register.suggestions.failed
    return words().tree.noHit(props.search.text().trim())
  }
  return (
    <ul id={`${props.id}-list`} role="listbox" aria-label={props.label} class="tree-hits">
      <For
        each={props.search.hits()}
        fallback={
          <li role="option" aria-selected="false" aria-disabled="true" class="tree-no-hit">
            {nothing()}
          </li>
        }
      >
        {(hit, index) => (
          <li
            role="option"
            id={`${props.id}-${index()}`}
            aria-selected={index() === props.search.at()}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => props.search.pick(hit)}
          >
            <Hit hit={hit} />
          </li>
        )}
      </For>
    </ul>
  )
}

const Hit = (props: { readonly hit: OrgHit }) => {
  const words = useWords()
  const levelName = useLevelName()
  const kind = () => (props.hit.level === null ? words().tree.person : levelName(props.hit.level))
  const where = () => {
    const { kind: of, above, placeName, title, code } = props.hit
    const names = above.map(({ name }) => name)
    if (of === "unit") return told([...names.slice(-2), code])
    return told([placeName ?? words().tree.noPlace, title])
  }
  return (
    <>
      <span class="tree-hit-name">
        {props.hit.name}
        <em>{kind()}</em>
      </span>
      <small>{words().register.facts(where())}</small>
    </>
  )
}
