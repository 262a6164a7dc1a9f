/** Where the unit belonged and what was done to it, by hand or by an import, with the cell it came from. */
import type { UnitChange } from "@aiwei/domain/org/card/CardReads"
import { useUnitHistory } from "@aiwei/queries/orgQueries"
import { CellRef } from "@aiwei/ui/CellRef"
import { Skeleton } from "@aiwei/ui/feedback/Skeleton"
import { For, Match, Show, Switch } from "solid-js"

import { minuteOf } from "../../../format/dayText.ts"
import { useWords } from "../../../words/language.tsx"
import { Unanswered } from "../../frame/missing/Unanswered.tsx"
import { actorText } from "../../imports/actorText.ts"
import { cellAddress } from "../cellAddress.ts"
import { UnitTable } from "./UnitTable.tsx"

const forever = "9999-12-31"

/** Names before and after a renaming; null for anything else. */
const renaming = ({ verb, before, after }: UnitChange) => {
  if (verb !== "org.rename" || before === null || after === null) return null
  // What the trail keeps of a unit is the unit as it was; of anything else there is no name to tell.
  const [was, is] = [before, after].map((text) => (JSON.parse(text) as { name?: string }).name)
  return was === undefined || is === undefined || was === is ? null : { was, is }
}

export const HistoryTab = (props: { readonly place: string }) => {
  const words = useWords()
  const t = () => words().tree.history
  const history = useUnitHistory(() => props.place)
  return (
    <Switch fallback={<Skeleton label={words().loading} lines={4} />}>
      <Match when={history.isError}>
        <Unanswered error={history.error} onAgain={() => history.refetch()} size="small" />
      </Match>
      <Match when={history.data}>
        {(told) => (
          <>
            <h3>{t().places}</h3>
            <ul class="unit-places">
              <For each={told().placements}>
                {(row) => (
                  <li>
                    {row.parentName === null ? t().root : t().under(row.parentName)}
                    <small>
                      {t().span(row.validFrom, row.validTo === forever ? null : row.validTo)}
                    </small>
                  </li>
                )}
              </For>
            </ul>
            <Changes changes={told().changes} />
          </>
        )}
      </Match>
    </Switch>
  )
}

const Changes = (props: { readonly changes: ReadonlyArray<UnitChange> }) => {
  const words = useWords()
  const t = () => words().tree.history
  return (
    <UnitTable heads={[t().what, t().when, t().who, t().where]}>
      <For each={props.changes}>
        {(change) => (
          <tr>
            <td>
              {t().verbs[change.verb] ?? change.verb}
              <Show when={renaming(change)}>
                {(names) => <small>{t().renamed(names().was, names().is)}</small>}
              </Show>
            </td>
            <td>{minuteOf(change.at)}</td>
            <td>{change.actor === null ? "" : actorText(words(), change.actor)}</td>
            <td>
              <Show when={cellAddress(change)}>
                {(href) => (
                  <a class="source-link" href={href()} title={change.file ?? ""}>
                    <CellRef sheet={change.sheet ?? ""} cell={change.cell ?? ""} />
                  </a>
                )}
              </Show>
            </td>
          </tr>
        )}
      </For>
    </UnitTable>
  )
}
