/** The questions of a task's card: who has it, down to which level it goes, and why it is given up. */
import type { UnitLevel } from "@aiwei/domain/org/levels/OrgLevel"
import { useTaskDeeds } from "@aiwei/queries/duty/taskQueries"
import { Field } from "@aiwei/ui/form/Field"
import { createSignal, Match, Show, Switch } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { createHolder } from "../../duties/give/createHolder.ts"
import { HolderFields } from "../../duties/give/HolderFields.tsx"
import { AskFirst } from "../../page/AskFirst.tsx"
import { DutyPick, LevelPick } from "../give/LevelPick.tsx"
import type { CardPage, Part } from "./createCard.ts"

interface Asked {
  readonly part: Part
  readonly onClose: () => void
}

export const CardDialogs = (props: { readonly page: CardPage }) => {
  const onClose = () => props.page.ask(null)
  return (
    <Show when={props.page.asked()} keyed>
      {({ what, part }) => (
        <Switch>
          <Match when={what === "assign"}>
            <Assign part={part} onClose={onClose} />
          </Match>
          <Match when={what === "cascade"}>
            <Cascade part={part} onClose={onClose} />
          </Match>
          <Match when={what === "end"}>
            <End part={part} onClose={onClose} />
          </Match>
        </Switch>
      )}
    </Show>
  )
}

const Assign = (props: Asked) => {
  const words = useWords()
  const t = () => words().officeTasks
  const { assign } = useTaskDeeds()
  const holder = createHolder(null, (kind) => words().who.postKinds[kind])
  const act = () => {
    const { placeId: place, id } = props.part
    return assign.mutateAsync({ place, id, owner: holder.said()?.holder ?? null })
  }
  return (
    <AskFirst
      title={t().assignTitle(props.part.placeName)}
      lines={[]}
      actLabel={t().assign}
      act={act}
      wrong={() => (holder.said() === null ? words().gaps.giving.needed : null)}
      done={t().assigned(props.part.placeName)}
      onClose={props.onClose}
    >
      <HolderFields state={holder} misspelt={null} error={null} />
    </AskFirst>
  )
}

const Cascade = (props: Asked) => {
  const words = useWords()
  const t = () => words().officeTasks.cascade
  const { cascade } = useTaskDeeds()
  const [level, setLevel] = createSignal<UnitLevel | null>(null)
  const [duty, setDuty] = createSignal<string | null>(null)
  const act = async () => {
    const to = level()
    if (to === null) return
    const { placeId: place, id } = props.part
    await cascade.mutateAsync({ place, id, level: to, duty: duty() })
  }
  return (
    <AskFirst
      title={t().title(props.part.title)}
      lines={[t().note, t().again]}
      actLabel={t().act}
      act={act}
      wrong={() => (level() === null ? t().needed : null)}
      done={t().told}
      onClose={props.onClose}
    >
      <LevelPick value={level()} below={props.part.level as UnitLevel} onChoose={setLevel} />
      <DutyPick value={duty()} onChoose={setDuty} />
    </AskFirst>
  )
}

const End = (props: Asked) => {
  const words = useWords()
  const t = () => words().officeTasks
  const { end } = useTaskDeeds()
  const [reason, setReason] = createSignal("")
  return (
    <AskFirst
      title={t().endTitle(props.part.title)}
      lines={[t().endNote]}
      actLabel={t().end}
      act={() =>
        end.mutateAsync({ place: props.part.placeId, id: props.part.id, reason: reason().trim() })
      }
      wrong={() => (reason().trim() === "" ? t().endNeeded : null)}
      done={t().ended(props.part.title)}
      onClose={props.onClose}
    >
      <Field
        label={t().endReason}
        value={reason()}
        maxLength={200}
        onInput={(event) => setReason(event.currentTarget.value)}
      />
    </AskFirst>
  )
}
