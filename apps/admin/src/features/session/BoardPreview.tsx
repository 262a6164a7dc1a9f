/** The first rows of the public board beside the sign-in form: what all the work is for. */
import { useBoard } from "@aiwei/queries/boardQueries"
import { For, Show } from "solid-js"

import { dayOf } from "../../format/dayText.ts"
import { brief } from "../../format/pointsText.ts"
import { useWords } from "../../words/language.tsx"

const shown = 5

const Slogan = () => {
  const words = useWords()
  return (
    <h2>
      <For each={words().signIn.promise}>
        {(part) => (
          <>
            {part}
            <wbr />
          </>
        )}
      </For>
    </h2>
  )
}

export const BoardPreview = () => {
  const words = useWords()
  const board = useBoard()
  const monthName = (period: string) => words().signIn.monthNames[Number(period.slice(5)) - 1] ?? ""
  return (
    <aside class="door-board" data-theme="paper" aria-label={words().signIn.boardLabel}>
      <Show
        when={board.isSuccess ? board.data : null}
        fallback={
          <Show when={!board.isPending}>
            <Slogan />
          </Show>
        }
      >
        {(it) => (
          <>
            <small>{words().signIn.boardOffice(it().office.name)}</small>
            <h2>{words().signIn.boardTitle(monthName(it().period))}</h2>
            <ol>
              <For each={it().rows.slice(0, shown)}>
                {(row) => (
                  <li classList={{ first: row.rank !== null && row.rank <= 3 }}>
                    <b>{row.rank ?? "—"}</b>
                    <span>{row.unitName}</span>
                    <strong>{row.total ?? "—"}</strong>
                  </li>
                )}
              </For>
            </ol>
            <p>
              <span>{words().signIn.boardFoot(brief(it().schemeTotal), it().rows.length)}</span>
              <span>{words().signIn.boardVersion(it().version, dayOf(it().publishedAt))}</span>
            </p>
          </>
        )}
      </Show>
    </aside>
  )
}
