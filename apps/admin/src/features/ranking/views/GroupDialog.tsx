/** Puts communities into a peer group from a month on, or takes them out of all groups. */
import type { RankingView } from "@aiwei/domain/assessment/RankingView"
import type { Month } from "@aiwei/domain/shared/Month"
import { useSetGroup } from "@aiwei/queries/ranking/reportQueries"
import { Field } from "@aiwei/ui/form/Field"
import { createSignal, createUniqueId, For } from "solid-js"

import { AskFirst } from "../../page/AskFirst.tsx"
import { useRankingWords } from "./useRankingWords.ts"

interface Props {
  readonly ranking: RankingView
  readonly office: string | undefined
  readonly onClose: () => void
}

const isMonth = (text: string): text is Month => /^\d{4}-(0[1-9]|1[0-2])$/.test(text)

const createForm = (props: Props) => {
  const it = useRankingWords()
  const set = useSetGroup(() => props.office)
  const [name, setName] = createSignal("")
  const [from, setFrom] = createSignal<string>(props.ranking.period)
  const [until, setUntil] = createSignal("")
  const [chosen, choose] = createSignal<ReadonlySet<string>>(new Set<string>())
  const toggle = (id: string) => {
    const next = new Set(chosen())
    if (!next.delete(id)) next.add(id)
    choose(next)
  }
  const wrong = (): string | null => {
    if (chosen().size === 0) return it().dialog.noUnits
    const months = [from().trim(), ...(until().trim() === "" ? [] : [until().trim()])]
    return months.every(isMonth) ? null : it().dialog.wrongMonth
  }
  const act = () => {
    const [first, ...others] = [...chosen()]
    const [begin, end] = [from().trim(), until().trim()]
    if (first === undefined || !isMonth(begin)) return Promise.reject(new Error("asked too early"))
    return set.mutateAsync({
      group: name().trim() || null,
      units: [first, ...others],
      from: begin,
      until: isMonth(end) ? end : null
    })
  }
  return { name, setName, from, setFrom, until, setUntil, chosen, toggle, wrong, act }
}

export default function GroupDialog(props: Props) {
  const it = useRankingWords()
  const form = createForm(props)
  const list = createUniqueId()
  return (
    <AskFirst
      title={it().dialog.title}
      lines={it().dialog.lines}
      actLabel={it().dialog.act}
      act={form.act}
      done={it().dialog.done}
      wrong={form.wrong}
      onClose={props.onClose}
    >
      <Field
        label={it().dialog.name}
        hint={it().dialog.nameHint}
        list={list}
        maxlength={60}
        value={form.name()}
        onInput={(event) => form.setName(event.currentTarget.value)}
      />
      <datalist id={list}>
        <For each={props.ranking.groups}>{(group) => <option value={group} />}</For>
      </datalist>
      <Field
        label={it().dialog.from}
        value={form.from()}
        onInput={(event) => form.setFrom(event.currentTarget.value)}
      />
      <Field
        label={it().dialog.until}
        value={form.until()}
        onInput={(event) => form.setUntil(event.currentTarget.value)}
      />
      <fieldset class="rank-units">
        <legend>{it().dialog.units}</legend>
        <For each={props.ranking.rows}>
          {(row) => (
            <label>
              <input
                type="checkbox"
                checked={form.chosen().has(row.unitId)}
                onChange={() => form.toggle(row.unitId)}
              />
              {row.unitName}
              <small>{row.group}</small>
            </label>
          )}
        </For>
      </fieldset>
    </AskFirst>
  )
}
