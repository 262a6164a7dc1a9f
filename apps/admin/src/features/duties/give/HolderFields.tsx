/** The fields that say who: a name of the staff list, a unit and its post, or an organisation. */
import type { PostKind } from "@aiwei/domain/people/PostKind"
import { useStaffNamed } from "@aiwei/queries/assignQueries"
import { useOrganisations } from "@aiwei/queries/duty/organisationQueries"
import { useFind } from "@aiwei/queries/findQueries"
import { Combobox } from "@aiwei/ui/form/Combobox"
import { Select } from "@aiwei/ui/form/Select"
import { For, Match, onMount, Switch } from "solid-js"

import { today } from "../../../format/today.ts"
import { useWords } from "../../../words/language.tsx"
import { useFrame } from "../../frame/FrameContext.tsx"
import { createSuggestions } from "../../register/suggest/createSuggestions.ts"
import { type HolderKind, type HolderState, holderKinds } from "./createHolder.ts"

interface FieldsProps {
  readonly state: HolderState
  readonly error: string | null
  /** A name that nobody bears: those nearest to it are offered before anything is typed. */
  readonly misspelt: string | null
  /** All of them when left out. */
  readonly kinds?: ReadonlyArray<HolderKind>
}

const postKinds: ReadonlyArray<PostKind> = ["mainLeader", "leaderInCharge", "specialist", "staff"]

export const HolderFields = (props: FieldsProps) => {
  const words = useWords()
  const t = () => words().gaps.giving
  return (
    <>
      <fieldset class="pick give-kinds">
        <legend>{t().kind}</legend>
        <For each={props.kinds ?? holderKinds}>
          {(kind) => (
            <label>
              <input
                type="radio"
                name="holder-kind"
                checked={props.state.kind() === kind}
                onChange={() => props.state.setKind(kind)}
              />
              {t().kinds[kind]}
            </label>
          )}
        </For>
      </fieldset>
      <Switch>
        <Match when={props.state.kind() === "person"}>
          <PersonField {...props} />
        </Match>
        <Match when={props.state.kind() === "post"}>
          <PostFields {...props} />
        </Match>
        <Match when={props.state.kind() === "organisation"}>
          <OrganisationField {...props} />
        </Match>
      </Switch>
    </>
  )
}

/** Those of today are offered; any name can be typed, and the server knows whether there is such a one. */
const OrganisationField = (props: FieldsProps) => {
  const words = useWords()
  const t = () => words().gaps.giving
  const frame = useFrame()
  const all = useOrganisations(frame.office, today)
  const found = createSuggestions(async (text) =>
    (all.data ?? [])
      .filter(({ name }) => name.includes(text))
      .slice(0, 8)
      .map(({ name, contactName }) => ({ value: name, text: name, note: contactName ?? undefined }))
  )
  const value = () => {
    const name = props.state.organisation()
    return name === "" ? null : { value: name, text: name }
  }
  return (
    <Combobox
      label={t().organisation}
      hint={t().organisationHint}
      free
      value={value()}
      onChoose={(one) => props.state.setOrganisation(one?.value ?? "")}
      suggestions={found.found()}
      searching={found.searching()}
      onQuery={(text) => void found.ask(text)}
      words={found.words(words())}
      error={props.error}
    />
  )
}

interface Named {
  readonly id: string
  readonly name: string
  readonly unitName?: string | null
  readonly post?: string | null
}

const PersonField = (props: FieldsProps) => {
  const words = useWords()
  const t = () => words().gaps.giving
  const frame = useFrame()
  const staff = useStaffNamed()
  const people = createSuggestions(async (text) => {
    if (text === "" && props.misspelt === null) return []
    const found: ReadonlyArray<Named> =
      text === "" && props.misspelt !== null
        ? await staff.similar(frame.office(), props.misspelt)
        : await staff.named(frame.office(), text)
    return found.map(({ id, name, unitName, post }) => ({
      value: id,
      text: name,
      note: [unitName, post].filter((part) => part).join(" ") || undefined
    }))
  })
  onMount(() => void people.ask(""))
  return (
    <Combobox
      label={t().person}
      hint={t().personHint}
      free
      value={props.state.person()}
      onChoose={props.state.setPerson}
      suggestions={people.found()}
      searching={people.searching()}
      onQuery={(text) => void people.ask(text)}
      words={people.words(words())}
      error={props.error}
    />
  )
}

const PostFields = (props: FieldsProps) => {
  const words = useWords()
  const t = () => words().gaps.giving
  const find = useFind()
  const places = createSuggestions(async (text, signal) => {
    const hits = text === "" ? [] : await find(text, signal)
    return hits
      .filter(({ kind }) => kind === "unit")
      .map(({ id, name, above }) => ({
        value: id as string,
        text: name,
        note: above.map((one) => one.name).join(" ")
      }))
  })
  return (
    <>
      <Combobox
        label={t().unit}
        value={props.state.unit()}
        onChoose={props.state.setUnit}
        suggestions={places.found()}
        searching={places.searching()}
        onQuery={(text) => void places.ask(text)}
        words={places.words(words())}
        error={props.error}
      />
      <Select
        label={t().post}
        hint={t().postHint}
        value={props.state.postKind()}
        options={postKinds.map((value) => ({ value, text: words().who.postKinds[value] }))}
        onChoose={(chosen) => {
          const kind = postKinds.find((one) => one === chosen)
          if (kind !== undefined) props.state.setPostKind(kind)
        }}
      />
    </>
  )
}
