/** One line of a register beside the list: every field it has, and the cell it was read from. */
import { type RegisterTold, useRecordLine } from "@aiwei/queries/duty/recordQueries"
import { Skeleton } from "@aiwei/ui/feedback/Skeleton"
import { SidePanel } from "@aiwei/ui/shell/SidePanel"
import { Match, Show, Switch } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { useFrame } from "../frame/FrameContext.tsx"
import { Unanswered } from "../frame/missing/Unanswered.tsx"
import { failedWhole } from "../frame/Unrefreshed.tsx"
import { Facts } from "../page/Facts.tsx"
import { useNamed, useRecordWords } from "./useRecordWords.ts"
import { placeText, valueText } from "./valueText.ts"

export const RecordPanel = (props: {
  readonly id: string
  readonly register: RegisterTold
  readonly onClose: () => void
}) => {
  const words = useWords()
  const it = useRecordWords()
  const named = useNamed()
  const frame = useFrame()
  const found = useRecordLine(frame.office, () => props.id)
  const facts = () => {
    const line = found.data?.line
    if (line === undefined) return []
    const place = placeText(it(), line)
    const own = props.register.fields.map(
      (field) => [named(field), valueText(it(), field, line.fields[field.field])] as const
    )
    const all = [...own.slice(0, 1), [it().place, place] as const, ...own.slice(1)]
    return all.flatMap(([label, fact]) => (fact === null ? [] : [[label, fact] as const]))
  }
  return (
    <SidePanel
      label={it().record}
      title={named(props.register)}
      closeLabel={words().close}
      onClose={() => props.onClose()}
    >
      <Switch fallback={<Skeleton label={words().loading} lines={8} />}>
        <Match when={failedWhole(found)}>
          <Unanswered error={found.error} onAgain={() => void found.refetch()} />
        </Match>
        <Match when={found.data === null}>
          <p class="form-note">{it().gone}</p>
        </Match>
        <Match when={found.data}>
          {(shown) => (
            <>
              <Facts facts={facts()} />
              <Show when={shown().source}>
                {(source) => (
                  <section class="panel-part">
                    <h3>{it().source}</h3>
                    <a href={`/import/${source().batch}`}>
                      {source().path} · {source().sheet}!{source().cell}
                    </a>
                  </section>
                )}
              </Show>
            </>
          )}
        </Match>
      </Switch>
    </SidePanel>
  )
}
