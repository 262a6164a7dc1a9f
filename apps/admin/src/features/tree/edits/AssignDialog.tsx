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

import { today } from "../../../format/today.ts"
import { useWords } from "../../../words/language.tsx"
import { useFrame } from "../../frame/FrameContext.tsx"
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

/** Suggestions for what is typed; an answer that comes after a later one is dropped. */
const createStaff = (misspelt: string | null) => {
  const frame = useFrame()
  const staff = useStaffNamed()
  const [found, setFound] = createSignal<ReadonlyArray<Suggestion>>([])
  let asked = 0
  const answer = async (people: Promise<ReadonlyArray<Person>>) => {
    const mine = (asked += 1)
    // Without suggestions a name can still be written.
    const told = await people.catch(() => [])
    if (mine === asked) setFound(told.map(suggestionOf))
  }
  const query = (text: string) => {
    const typed = text.trim()
    if (typed !== "") return void answer(staff.named(frame.office(), typed))
    if (misspelt !== null) return void answer(staff.similar(frame.office(), misspelt))
    setFound([])
  }
  onMount(() => query(""))
  return { found, query, office: frame.office }
}

export const AssignDialog = (props: EditProps<AssignAsk>) => {
  const words = useWords()
  const t = () => words().tree.assigning
  const { group, card } = props.ask
  const misspelt = group.personId === null ? group.officerName : null
  const [officer, setOfficer] = createSignal<Suggestion | null>(null)
  const [from, setFrom] = createSignal<string | null>(
    misspelt === null ? (group.officerUntil ?? props.day) : null
  )
  const [blank, setBlank] = createSignal(false)
  const staff = createStaff(misspelt)
  const edit = createEdit()
  const assign = useAssign()
  const place = () =>
    `${group.compound ?? card.unit.name} ${numberRuns(group.buildings.map(({ name }) => name))}`
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
          on: from() as Day | null
        }),
      () => props.onDone(t().done(text, group.buildings.length))
    )
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && props.onLeave()}
      title={t().title(place())}
      actLabel={t().act}
      leaveLabel={words().tree.edits.leave}
      onAct={act}
      busy={edit.busy()}
    >
      <p>{t().note(group.buildings.length)}</p>
      <Combobox
        label={words().tree.care.officer}
        free
        value={officer()}
        onChoose={setOfficer}
        suggestions={staff.found()}
        onQuery={staff.query}
        words={words().register.suggestions}
        error={blank() ? words().register.needed : null}
        hint={misspelt === null ? undefined : t().misspelt(misspelt)}
      />
      <DayField
        label={words().register.fromDay}
        hint={words().buildings.dayHint}
        value={from()}
        optional
        today={today()}
        words={words().tree.day}
        onChange={setFrom}
      />
      <Show when={edit.said()}>{(said) => <Notice text={said()} />}</Show>
    </Dialog>
  )
}
