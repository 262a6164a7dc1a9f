/** The numbers of the appeals that a version answers, each a link to it; nothing where there is none. */
import type { AppealLine } from "@aiwei/queries/publication/appealQueries"
import { For, Show } from "solid-js"

import { useChangeWords } from "../../ranking/compare/useChangeWords.ts"

export const AnsweredAppeals = (props: {
  readonly appeals: ReadonlyArray<AppealLine>
  /** The version is not published yet. */
  readonly ahead?: boolean
}) => {
  const it = useChangeWords()
  return (
    <Show when={props.appeals.length > 0}>
      <p class="desk-appeals">
        {props.ahead === true ? it().answering : it().answered}
        <For each={props.appeals}>
          {({ id, no }) => (
            <>
              {" "}
              <a href={`/appeals?record=${id}`}>{it().appeal(no)}</a>
            </>
          )}
        </For>
      </p>
    </Show>
  )
}
