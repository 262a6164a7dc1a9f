/**
 * An officer for the buildings of one line of the card. A name that is on no staff list was probably
 * misspelt: the nearest names are offered at once, and without a day the record is corrected.
 */
import type { Day } from "@aiwei/domain/shared/Day"
import { useAssign, useStaffNamed } from "@aiwei/queries/assignQueries"
import { DayField } from "@aiwei/ui/day/DayField"
import { Dialog } from "@aiwei/ui/feedback/Dialog"
import { Combobox } from "@aiwei/ui/form/Combobox"
import type { Suggestion } from "@aiwei/ui/form/Suggestion"
import { Notice } from "@aiwei/ui/Notice"
import { createSignal, onMount, Show } from "solid-js"

import { asDay } from "../../../format/asDay.ts"
import { today } from "../../../format/today.ts"
import { useWords } from "../../../words/language.tsx"
import { useFrame } from "../../frame/FrameContext.tsx"
import { createSuggestions } from "../../register/suggest/createSuggestions.ts"
import { numberRuns } from "../card/numberRuns.ts"
import { createEdit } from "./createEdit.ts"
import type { AssignAsk, EditProps } from "./createTreeAsks.ts"

interface Person {
  readonly id: string
  readonly name: string
  readonly post?: string | null
  readonly unitName?: string | null
}

const suggestionOf = ({ id, name, post, unitName }: Person): Suggestion => {
  const note = [unitName, post].filter((part) => part).join(" ")
  return { value: id, text: name, note: note === "" ? undefined : note }
}

/** People whose names hold what is typed; while nothing is, those nearest to the misspelt name. */
const createStaff = (misspelt: string | null) => {
  const { office } = useFrame()
  const staff = useStaffNamed()
  const people = createSuggestions(async (text) => {
    if (text !== "") return (await staff.named(office(), text)).map(suggestionOf)
    if (misspelt === null) return []
    return (await staff.similar(office(), misspelt)).map(suggestionOf)
  })
  onMount(() => void people.ask(""))
  return { ...people, office }
}

const createAssigning = (props: EditProps<AssignAsk>) => {
  const words = useWords()
  const { group, card } = props.ask
  const misspelt = group.personId === null ? group.officerName : null
  const [officer, setOfficer] = createSignal<Suggestion | null>(null)
  const [from, setFrom] = createSignal<Day | null>(
    misspelt === null ? (group.officerUntil ?? props.day) : null
  )
  const [blank, setBlank] = createSignal(false)
  const staff = createStaff(misspelt)
  const edit = createEdit()
  const assign = useAssign()
  const place = () => {
    const names = group.buildings.map(({ name }) => name)
    return `${group.compound ?? card.unit.name} ${numberRuns(names, words().register.join)}`
  }
  const act = () => {
    const chosen = officer()
    setBlank(chosen === null)
    if (chosen === null) return
    const { value, text } = chosen
    void edit.send(
      () =>
        assign.mutateAsync({
          office: staff.office(),
          under: card.unit.id,
          asOf: props.day,
          buildings: group.buildings.map(({ id }) => id),
          officer: value === text ? { name: text } : { personId: value },
          on: from()
        }),
      () => props.onDone(words().tree.assigning.done(text, group.buildings.length))
    )
  }
  return { group, misspelt, officer, setOfficer, from, setFrom, blank, staff, edit, place, act }
}

export const AssignDialog = (props: EditProps<AssignAsk>) => {
  const words = useWords()
  const t = () => words().tree.assigning
  const it = createAssigning(props)
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && props.onLeave()}
      title={t().title(it.place())}
      actLabel={t().act}
      leaveLabel={words().tree.edits.leave}
      onAct={it.act}
      busy={it.edit.busy()}
    >
      <p>{t().note(it.group.buildings.length)}</p>
      <Combobox
        label={words().tree.care.officer}
        free
        value={it.officer()}
        onChoose={it.setOfficer}
        suggestions={it.staff.found()}
        searching={it.staff.searching()}
        onQuery={(text) => void it.staff.ask(text)}
        words={it.staff.words(words())}
        error={it.blank() ? words().register.needed : null}
        hint={it.misspelt === null ? undefined : t().misspelt(it.misspelt)}
      />
      <DayField
        label={words().register.fromDay}
        hint={words().buildings.dayHint}
        value={it.from()}
        optional
        today={today()}
        words={words().tree.day}
        onChange={(day) => it.setFrom(day === null ? null : asDay(day))}
      />
      <Show when={it.edit.said()}>{(said) => <Notice text={said()} />}</Show>
    </Dialog>
  )
}
