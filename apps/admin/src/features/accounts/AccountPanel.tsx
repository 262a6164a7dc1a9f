/** One account beside the list: what is known of it, and what a system administrator can do to it. */
import type { AccountLine } from "@aiwei/queries/administration/accountsQueries"
import { Button } from "@aiwei/ui/Button"
import { Notice } from "@aiwei/ui/Notice"
import { SidePanel } from "@aiwei/ui/shell/SidePanel"
import { createSignal, Match, Show, Switch } from "solid-js"

import { dayOf, minuteOf } from "../../format/dayText.ts"
import { useWords } from "../../words/language.tsx"
import { Facts } from "../page/Facts.tsx"
import { type AccountAsk, AccountDialogs } from "./AccountDialogs.tsx"
import { lockedUntil, rolesText } from "./accountsColumns.tsx"
import { useUnlock } from "./useUnlock.ts"

export const AccountPanel = (props: {
  readonly account: AccountLine
  readonly onClose: () => void
}) => {
  const words = useWords()
  const it = () => words().accounts
  const [asked, ask] = createSignal<AccountAsk | null>(null)
  return (
    <SidePanel
      label={it().record}
      title={
        <>
          {props.account.name}
          <small>{props.account.displayName}</small>
        </>
      }
      closeLabel={words().close}
      onClose={() => props.onClose()}
    >
      <Show when={props.account.roles.length === 0 && props.account.state === "active"}>
        <div class="panel-part">
          <Notice tone="info" text={it().noRolesTodo} />
        </div>
      </Show>
      <AccountFacts account={props.account} />
      <div class="panel-part">
        <Acts account={props.account} onAsk={ask} />
      </div>
      <Show when={asked()}>
        {(what) => (
          <AccountDialogs ask={what()} name={props.account.name} onClose={() => ask(null)} />
        )}
      </Show>
    </SidePanel>
  )
}

const AccountFacts = (props: { readonly account: AccountLine }) => {
  const words = useWords()
  const it = () => words().accounts
  const facts = () => {
    const { account } = props
    const { fields, states, factor } = it()
    return [
      [fields.state, states[account.state]],
      [fields.roles, rolesText(words(), account.roles)],
      [fields.secondFactor, account.hasSecondFactor ? factor.on : factor.off],
      [
        fields.lastSignIn,
        account.lastSignInAt === null ? it().never : minuteOf(account.lastSignInAt)
      ],
      [fields.closedUntil, lockedUntil(account) ?? it().notLocked],
      [fields.passwordAt, dayOf(account.passwordAt)],
      [fields.mustChange, account.mustChange ? it().yes : it().no],
      [fields.createdAt, dayOf(account.createdAt)]
    ] as const
  }
  return <Facts facts={facts()} />
}

const Acts = (props: {
  readonly account: AccountLine
  readonly onAsk: (what: AccountAsk) => void
}) => {
  const words = useWords()
  const it = () => words().accounts
  const unlock = useUnlock()
  return (
    <div class="panel-acts">
      <Switch>
        <Match when={props.account.state === "active"}>
          <Button onClick={() => props.onAsk("setPassword")}>{it().setPassword}</Button>
          <Show when={lockedUntil(props.account) !== null}>
            <Button disabled={unlock.busy()} onClick={() => unlock.act(props.account.name)}>
              {it().unlock}
            </Button>
          </Show>
          <Button onClick={() => props.onAsk("disable")}>{it().disable}</Button>
        </Match>
        <Match when={props.account.state === "closed"}>
          <Button onClick={() => props.onAsk("enable")}>{it().enable}</Button>
        </Match>
      </Switch>
    </div>
  )
}
