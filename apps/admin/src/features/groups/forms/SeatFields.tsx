/** Says who else sits in a group: as what, a person or a post, and with which duty; one after the other. */
import type { SeatRole } from "@aiwei/queries/duty/groupQueries"
import { Button } from "@aiwei/ui/Button"
import { Select } from "@aiwei/ui/form/Select"
import { TextArea } from "@aiwei/ui/form/TextArea"
import { Icon } from "@aiwei/ui/Icon"
import { For, Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { HolderFields } from "../../duties/give/HolderFields.tsx"
import type { SeatsState } from "./createSeats.ts"

const roles: ReadonlyArray<SeatRole> = ["head", "deputy", "officeDirector", "member"]

export const SeatFields = (props: { readonly state: SeatsState }) => {
  const words = useWords()
  const it = () => words().groups
  const { state } = props
  let first: HTMLFieldSetElement | undefined
  const take = () => {
    if (state.take()) first?.querySelector<HTMLInputElement>("[role=combobox]")?.focus()
  }
  return (
    <fieldset class="seat-part" ref={(element) => (first = element)}>
      <legend>{it().seat.title}</legend>
      <Pending state={state} />
      <Select
        label={it().seat.role}
        value={state.role()}
        options={roles.map((value) => ({ value, text: it().roles[value] }))}
        onChoose={(chosen) => {
          const role = roles.find((one) => one === chosen)
          if (role !== undefined) state.setRole(role)
        }}
      />
      <HolderFields
        kinds={["person", "post"]}
        state={state.holder}
        misspelt={null}
        error={state.blank() ? it().seat.needed : null}
      />
      <TextArea
        label={it().seat.duty}
        hint={it().seat.dutyHint}
        maxlength={300}
        rows={2}
        value={state.dutyText()}
        onInput={(event) => state.setDutyText(event.currentTarget.value)}
      />
      <Button onClick={take}>
        <Icon name="plus" />
        {it().seat.take}
      </Button>
    </fieldset>
  )
}

const Pending = (props: { readonly state: SeatsState }) => {
  const words = useWords()
  const it = () => words().groups
  return (
    <Show when={props.state.pending().length > 0}>
      <ul class="seat-list" aria-label={it().seat.pending}>
        <For each={props.state.pending()}>
          {(seat) => (
            <li>
              <span>
                {it().roles[seat.wanted.role]} {seat.name}
              </span>
              <Button
                tone="bare"
                size="small"
                aria-label={it().seat.remove(seat.name)}
                onClick={() => props.state.drop(seat)}
              >
                <Icon name="close" />
              </Button>
            </li>
          )}
        </For>
      </ul>
    </Show>
  )
}
