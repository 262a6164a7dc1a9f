/** How complete each network is: levels down, duties across, each cell with a bar and the way to what is missing. */
import { Skeleton } from "@aiwei/ui/feedback/Skeleton"
import { grouped } from "@aiwei/ui/text/grouped"
import { For, Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { useDutyNames } from "../duties/useDutyNames.ts"
import { Unanswered } from "../frame/missing/Unanswered.tsx"
import { useLevelName } from "../tree/useLevelName.ts"
import type { LevelsPage } from "./createLevelsPage.ts"
import { levelGapsHref } from "./levelGapsHref.ts"
import type { NetworkRow } from "./networkRows.ts"

export const NetworkTable = (props: { readonly page: LevelsPage }) => {
  const words = useWords()
  const t = () => words().levelsPage
  const it = () => props.page
  return (
    <section class="levels-part" aria-labelledby="networks" aria-busy={it().networks.isFetching}>
      <h2 id="networks">{t().networks}</h2>
      <p class="levels-hint">{t().networksHint}</p>
      <Show
        when={!it().networks.isError || it().networks.data !== undefined}
        fallback={
          <Unanswered
            error={it().networks.error}
            onAgain={() => it().networks.refetch()}
            size="small"
          />
        }
      >
        <Show
          when={it().networks.data !== undefined}
          fallback={<Skeleton label={words().loading} lines={6} />}
        >
          <Show when={it().rows().length > 0} fallback={<p>{t().nobody}</p>}>
            <Cells page={it()} />
            <p class="levels-hint">{t().notHereNote}</p>
          </Show>
        </Show>
      </Show>
    </section>
  )
}

const Cells = (props: { readonly page: LevelsPage }) => {
  const words = useWords()
  const levelName = useLevelName()
  const { nameOf } = useDutyNames()
  const t = () => words().levelsPage
  return (
    <div class="levels-scroll" tabindex="0" role="group" aria-label={t().networks}>
      <table class="table levels-table">
        <thead>
          <tr>
            <th scope="col">{t().level}</th>
            <th scope="col" class="num">
              {t().places}
            </th>
            <For each={props.page.shown()}>{(kind) => <th scope="col">{nameOf(kind)}</th>}</For>
          </tr>
        </thead>
        <tbody>
          <For each={props.page.rows()}>
            {(row) => (
              <tr>
                <th scope="row">{levelName(row.level)}</th>
                <td class="num">{grouped(row.places)}</td>
                <For each={props.page.shown()}>
                  {(kind) => (
                    <td>
                      <Cell
                        row={row}
                        level={levelName(row.level)}
                        duty={kind.code}
                        dutyName={nameOf(kind)}
                        on={props.page.address.on()}
                      />
                    </td>
                  )}
                </For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </div>
  )
}

const Cell = (props: {
  readonly row: NetworkRow
  readonly level: string
  readonly duty: string
  readonly dutyName: string
  readonly on: string
}) => {
  const words = useWords()
  const t = () => words().levelsPage
  const have = () => props.row.filled.get(props.duty)
  const missing = () => props.row.places - (have() ?? 0)
  return (
    <Show when={have() !== undefined} fallback={<span class="levels-none">{t().notHere}</span>}>
      <a
        class="levels-cell"
        classList={{ "levels-short": missing() > 0 }}
        href={levelGapsHref(props.duty, props.row.level, props.on)}
      >
        <b>{t().filled(have() ?? 0, props.row.places)}</b>
        <span class="unseen">{t().cell(props.dutyName, props.level)}</span>
        <small>{missing() === 0 ? t().complete : t().missing(missing())}</small>
        <i style={{ "--share": `${((have() ?? 0) / props.row.places) * 100}%` }} />
      </a>
    </Show>
  )
}
