/** One account beside the list, as the security administrator sees it: grants, sessions, second factor. */
import type { AccountLine } from "@aiwei/queries/administration/accountsQueries"
import { useAccountDeeds } from "@aiwei/queries/administration/accountsQueries"
import { Button } from "@aiwei/ui/Button"
import { Notice } from "@aiwei/ui/Notice"
import { SidePanel } from "@aiwei/ui/shell/SidePanel"
import { createSignal, Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { lockedUntil } from "../accounts/accountsColumns.tsx"
import { useUnlock } from "../accounts/useUnlock.ts"
import { AskFirst } from "../page/AskFirst.tsx"
import { AccountSessions } from "./AccountSessions.tsx"
import { GrantForm } from "./GrantForm.tsx"
import { GrantList } from "./GrantList.tsx"

export const RightsPanel = (props: {
  readonly account: AccountLine
  readonly onClose: () => void
}) => {
  const words = useWords()
  const it = () => words().rights
  return (
    <SidePanel
      label={it().record}
      title={
        <>
          {props.account.displayName}
          <small>{props.account.name}</small>
        </>
      }
      closeLabel={words().close}
      onClose={() => props.onClose()}
    >
      <Locked account={props.account} />
      <section class="panel-part">
        <h3>{it().grants}</h3>
        <GrantList account={props.account} />
      </section>
      <section class="panel-part">
        <h3>{it().grantMore}</h3>
        <GrantForm account={props.account} />
      </section>
      <section class="panel-part">
        <h3>{it().sessions}</h3>
        <AccountSessions name={props.account.name} />
      </section>
      <Factor account={props.account} />
    </SidePanel>
  )
}

const Locked = (props: { readonly account: AccountLine }) => {
  const words = useWords()
  const unlock = useUnlock()
  return (
    <Show when={lockedUntil(props.account)}>
      {(until) => (
        <div class="panel-part">
          <Notice tone="warn" text={words().rights.locked(until())}>
            <Button
              size="small"
              disabled={unlock.busy()}
              onClick={() => unlock.act(props.account.name)}
            >
              {words().accounts.unlock}
            </Button>
          </Notice>
        </div>
      )}
    </Show>
  )
}

const Factor = (props: { readonly account: AccountLine }) => {
  const words = useWords()
  const it = () => words().rights
  const { endSecondFactor } = useAccountDeeds()
  const [asking, ask] = createSignal(false)
  return (
    <section class="panel-part">
      <h3>{it().factor}</h3>
      <p class="form-note">{props.account.hasSecondFactor ? it().factorOn : it().factorOff}</p>
      <Show when={props.account.hasSecondFactor}>
        <Button size="small" onClick={() => ask(true)}>
          {it().resetFactor}
        </Button>
      </Show>
      <Show when={asking()}>
        <AskFirst
          title={it().resetTitle(props.account.displayName)}
          lines={it().resetLines}
          actLabel={it().resetFactor}
          act={() => endSecondFactor.mutateAsync(props.account.name)}
          done={it().reset}
          onClose={() => ask(false)}
        />
      </Show>
    </section>
  )
}
