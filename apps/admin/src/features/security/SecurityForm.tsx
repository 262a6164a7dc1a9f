/** Password rules, times of sessions, and who must have a second factor. */
import type { SecurityView } from "@aiwei/queries/administration/securityQueries"
import { Button } from "@aiwei/ui/Button"
import { Field } from "@aiwei/ui/form/Field"
import { Notice } from "@aiwei/ui/Notice"
import { For, Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { refusalText } from "../../words/refusalText.ts"
import { Pick } from "../account/Pick.tsx"
import { adminRoles, workRoles } from "../rights/createGranting.ts"
import type { SecurityState } from "./createSecurity.ts"
import type { NumberField, SecurityDraft } from "./readSecurity.ts"
import { RuleList } from "./RuleList.tsx"

interface FormProps {
  readonly state: SecurityState
  readonly draft: SecurityDraft
  readonly view: SecurityView
}

const profiles = ["asvs", "mlps"] as const

export const SecurityForm = (props: FormProps) => {
  const words = useWords()
  const it = () => words().security
  return (
    <form
      class="form-page"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        props.state.save()
      }}
    >
      <Profile {...props} />
      <fieldset>
        <legend>{it().sessions}</legend>
        <NumberOf {...props} field="idleMinutes" hint={it().idleHint} />
        <NumberOf {...props} field="sessionHours" hint={it().sessionHint} />
      </fieldset>
      <Roles {...props} />
      <Notice
        text={props.state.refused() === null ? null : refusalText(words(), props.state.refused())}
      />
      <div class="form-acts">
        <Button type="submit" tone="main" disabled={props.state.busy() || !props.state.touched()}>
          {props.state.busy() ? it().saving : it().save}
        </Button>
      </div>
    </form>
  )
}

const NumberOf = (props: FormProps & { readonly field: NumberField; readonly hint: string }) => {
  const words = useWords()
  const it = () => words().security
  return (
    <Field
      label={it()[props.field]}
      inputMode="numeric"
      maxLength={4}
      hint={props.hint}
      error={props.state.wrong().includes(props.field) ? it().wrong[props.field] : null}
      value={props.draft[props.field]}
      onInput={(event) => props.state.change({ [props.field]: event.currentTarget.value })}
    />
  )
}

const Profile = (props: FormProps) => {
  const words = useWords()
  const it = () => words().security
  return (
    <fieldset>
      <legend>{it().profile}</legend>
      <Pick
        label={it().profile}
        value={props.draft.profile}
        options={profiles.map((one) => [one, it().profiles[one]] as const)}
        onPick={(profile) => props.state.change({ profile })}
      />
      <p class="form-note">{it().profileHints[props.draft.profile]}</p>
      <Show when={props.draft.profile === "mlps"}>
        <NumberOf {...props} field="passwordDays" hint={it().daysHint} />
        <NumberOf {...props} field="historyLength" hint={it().historyHint} />
      </Show>
      <h3>{it().rules}</h3>
      <Show
        when={props.draft.profile === props.view.profile}
        fallback={<p class="form-note">{it().rulesAfter}</p>}
      >
        <RuleList rules={props.view.rules} />
      </Show>
    </fieldset>
  )
}

const Roles = (props: FormProps) => {
  const words = useWords()
  const it = () => words().security
  const chosen = () => props.draft.secondFactorFor
  return (
    <fieldset>
      <legend>{it().factor}</legend>
      <p class="form-note">{it().factorHint}</p>
      <div class="role-checks">
        <For each={[...adminRoles, ...workRoles]}>
          {(role) => (
            <label>
              <input
                type="checkbox"
                checked={chosen().includes(role)}
                onChange={(event) =>
                  props.state.change({
                    secondFactorFor: event.currentTarget.checked
                      ? [...chosen(), role]
                      : chosen().filter((one) => one !== role)
                  })
                }
              />
              {words().frame.roles[role]}
            </label>
          )}
        </For>
      </div>
    </fieldset>
  )
}
