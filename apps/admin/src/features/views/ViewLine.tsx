/** One saved view: picked by its name, replaced by what is shown now, or deleted. */
import type { SavedView } from "@aiwei/queries/viewQueries"
import { Icon } from "@aiwei/ui/Icon"
import { Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import type { ViewsModel } from "./createViews.ts"

export const ViewLine = (props: {
  readonly view: SavedView
  readonly views: ViewsModel
  readonly onPick: () => void
}) => {
  const words = useWords()
  const isNow = () => props.views.isNow(props.view)
  const acts = () => words().views
  return (
    <li>
      <button
        type="button"
        class="view-name"
        aria-current={isNow() ? "true" : undefined}
        onClick={(event) => {
          props.onPick()
          const menu = event.currentTarget.closest("details")
          menu?.removeAttribute("open")
          menu?.querySelector("summary")?.focus()
        }}
      >
        <Show when={isNow()} fallback={<span class="icon" />}>
          <Icon name="check" />
        </Show>
        {props.view.name}
      </button>
      <button
        type="button"
        disabled={isNow() || props.views.busy()}
        aria-label={acts().replace(props.view.name)}
        title={acts().replace(props.view.name)}
        onClick={() => props.views.save(props.view.name)}
      >
        <Icon name="import" />
      </button>
      <button
        type="button"
        disabled={props.views.busy()}
        aria-label={acts().remove(props.view.name)}
        title={acts().remove(props.view.name)}
        onClick={(event) => {
          // The line goes away, and with it the focus: the menu's own button takes it.
          event.currentTarget.closest("details")?.querySelector("summary")?.focus()
          props.views.remove(props.view)
        }}
      >
        <Icon name="close" />
      </button>
    </li>
  )
}
