/**
 * The menu of saved views of a table. What is shown now is the page's; the menu only compares it, so a
 * view is marked as long as nothing differs from it.
 */
import { Icon } from "@aiwei/ui/Icon"
import { Notice } from "@aiwei/ui/Notice"
import { type Accessor, For, Show } from "solid-js"

import "./views.css"
import { useWords } from "../../words/language.tsx"
import { refusalText } from "../../words/refusalText.ts"
import { DropDown } from "../ranking/DropDown.tsx"
import { createViews } from "./createViews.ts"
import { SaveView } from "./SaveView.tsx"
import { ViewLine } from "./ViewLine.tsx"

export const ViewsMenu = (props: {
  readonly table: string
  /** JSON of the table's state as it is shown now. */
  readonly state: Accessor<string>
  readonly onPick: (state: string) => void
}) => {
  const words = useWords()
  const views = createViews(
    () => props.table,
    () => props.state()
  )
  const current = () => views.list().find(views.isNow)
  const button = () => {
    const view = current()
    return view === undefined ? words().views.button : words().views.current(view.name)
  }
  return (
    <div class="views-menu">
      <DropDown
        bare
        button={
          <>
            <Icon name="eye" />
            {button()}
          </>
        }
        label={words().views.label}
      >
        <Show
          when={views.list().length > 0}
          fallback={
            <p class="hint">{views.found.isPending ? words().loading : words().views.none}</p>
          }
        >
          <ul>
            <For each={views.list()}>
              {(view) => (
                <ViewLine view={view} views={views} onPick={() => props.onPick(view.state)} />
              )}
            </For>
          </ul>
        </Show>
        <SaveView views={views} />
        <Notice text={views.refused() === null ? null : refusalText(words(), views.refused())} />
      </DropDown>
    </div>
  )
}
