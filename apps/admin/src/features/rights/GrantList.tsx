/** What the account holds, each with a way to take it back. */
import type { AccountLine } from "@aiwei/queries/administration/accountsQueries"
import { useAccountDeeds } from "@aiwei/queries/administration/accountsQueries"
import { Button } from "@aiwei/ui/Button"
import { ConfirmDialog } from "@aiwei/ui/feedback/ConfirmDialog"
import { Tag } from "@aiwei/ui/Tag"
import { createSignal, For, Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { refusalText } from "../../words/refusalText.ts"
import { useFrame } from "../frame/FrameContext.tsx"
import { type GrantOf, lastDay } from "./grantRows.ts"
import { placeText, stateOf } from "./rightsColumns.tsx"

export const GrantList = (props: { readonly account: AccountLine }) => {
  const words = useWords()
  const it = () => words().rights
  const [revoking, revoke] = createSignal<GrantOf | null>(null)
  return (
    <>
      <ul class="sessions">
        <For
          each={props.account.grants ?? []}
          fallback={<li class="form-note">{it().noGrants}</li>}
        >
          {(grant) => (
            <li>
              <span>
                {words().frame.roles[grant.role]}{" "}
                <Show when={stateOf(grant) === "later"}>
                  <Tag tone="info">{it().states.later}</Tag>
                </Show>
              </span>
              <small>
                {placeText(words(), grant)}
                {"\u3000"}
                {it().when(grant.validFrom, lastDay(grant))}
              </small>
              <Button
                size="small"
                aria-label={it().revokeOf(
                  words().frame.roles[grant.role],
                  placeText(words(), grant)
                )}
                onClick={() => revoke(grant)}
              >
                {it().revoke}
              </Button>
            </li>
          )}
        </For>
      </ul>
      <Show when={revoking()}>
        {(grant) => <Revoke account={props.account} grant={grant()} onClose={() => revoke(null)} />}
      </Show>
    </>
  )
}

const Revoke = (props: {
  readonly account: AccountLine
  readonly grant: GrantOf
  readonly onClose: () => void
}) => {
  const words = useWords()
  const frame = useFrame()
  const { revoke } = useAccountDeeds()
  const it = () => words().rights
  const act = async () => {
    try {
      await revoke.mutateAsync(props.grant.id)
      frame.say(it().revoked)
      return null
    } catch (thrown) {
      return refusalText(words(), thrown)
    }
  }
  return (
    <ConfirmDialog
      title={it().revokeTitle(props.account.displayName, words().frame.roles[props.grant.role])}
      consequences={it().revokeLines}
      actLabel={it().revoke}
      leaveLabel={words().accounts.leave}
      onAct={act}
      onClose={() => props.onClose()}
    />
  )
}
