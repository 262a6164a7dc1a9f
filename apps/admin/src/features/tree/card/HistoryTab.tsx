/**
 * Where the unit belonged, what it was called, what was done to it and to its duties, by hand or by an
 * import with the cell it came from.
 */
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
import { CalledBefore } from "./CalledBefore.tsx"
import { DutyChanges } from "./DutyChanges.tsx"
import { toldChange } from "./toldChange.ts"
import { UnitTable } from "./UnitTable.tsx"

const forever = "9999-12-31"

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
            <CalledBefore history={told()} unitId={props.place} />
            <h3>{words().treePlans.history.changes}</h3>
            <Changes changes={told().changes} />
            <DutyChanges changes={told().duties} />
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
              <Details change={change} />
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

/** What the verb leaves open: names, codes, and the day from which it holds. */
const Details = (props: { readonly change: UnitChange }) => {
  const words = useWords()
  const t = () => words().treePlans.history
  const it = () => toldChange(props.change)
  return (
    <>
      <Show when={it().names}>
        {(names) => <small>{words().tree.history.renamed(names().was, names().is)}</small>}
      </Show>
      <Show when={it().codes}>
        {(codes) => <small>{t().code(codes().was ?? t().noCode, codes().is ?? t().noCode)}</small>}
      </Show>
      <Show when={it().on}>{(on) => <small>{t().from(on())}</small>}</Show>
    </>
  )
}
