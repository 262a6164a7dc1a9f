/** Granting a role to the account whose panel is open; the sentence under the fields says what it gives. */
import type { AccountLine } from "@aiwei/queries/administration/accountsQueries"
import { Button } from "@aiwei/ui/Button"
import { DayField } from "@aiwei/ui/day/DayField"
import { Select } from "@aiwei/ui/form/Select"
import { Icon } from "@aiwei/ui/Icon"
import { Notice } from "@aiwei/ui/Notice"
import { Show } from "solid-js"

import { today } from "../../format/today.ts"
import { useWords } from "../../words/language.tsx"
import { adminRoles, createGranting, isAdmin, workRoles } from "./createGranting.ts"
import { grantRefusal } from "./grantRefusal.ts"
import { PlaceChoice } from "./PlaceChoice.tsx"

export const GrantForm = (props: { readonly account: AccountLine }) => {
  const words = useWords()
  const it = () => words().rights
  const state = createGranting(() => props.account)
  const roles = () =>
    [...workRoles, ...adminRoles].map((value) => ({ value, text: words().frame.roles[value] }))
  const forPlace = () => {
    const role = state.role()
    return role === null || !isAdmin(role)
  }
  return (
    <form
      class="grant-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        state.send()
      }}
    >
      <Select
        label={it().role}
        name="role"
        placeholder={it().choose}
        hint={forPlace() ? undefined : it().adminHint}
        error={state.missing() ? it().needed : null}
        value={state.role() ?? ""}
        options={roles()}
        onChoose={state.setRole}
      />
      <Show when={forPlace()}>
        <PlaceChoice value={state.place()} onChoose={state.setPlace} />
      </Show>
      <Days state={state} />
      <Show when={state.sentence()}>
        {(sentence) => (
          <p class="grant-gives" aria-live="polite">
            <Icon name="info" />
            <span>{sentence()}</span>
          </p>
        )}
      </Show>
      <Notice text={state.refused() === null ? null : grantRefusal(words(), state.refused())} />
      <div class="form-acts">
        <Button type="submit" tone="main" disabled={state.busy()}>
          {state.busy() ? it().acting : it().act}
        </Button>
      </div>
    </form>
  )
}

const Days = (props: { readonly state: ReturnType<typeof createGranting> }) => {
  const words = useWords()
  const it = () => words().rights
  return (
    <div class="grant-days">
      <DayField
        label={it().from}
        value={props.state.from()}
        today={today()}
        words={words().tree.day}
        onChange={props.state.setFrom}
      />
      <DayField
        label={it().until}
        hint={it().untilHint}
        optional
        value={props.state.until()}
        today={today()}
        words={words().tree.day}
        onChange={props.state.setUntil}
      />
    </div>
  )
}
