/** What the account holds, each with a way to take it back. */
import type { AccountLine } from "@aiwei/queries/administration/accountsQueries"
import { useAccountDeeds } from "@aiwei/queries/administration/accountsQueries"
import { Button } from "@aiwei/ui/Button"
import { Tag } from "@aiwei/ui/Tag"
import { createSignal, For, Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { AskFirst } from "../page/AskFirst.tsx"
import { type GrantOf, lastDay } from "./grantRows.ts"
import { placeText, stateOf } from "./rightsColumns.tsx"

export const GrantList = (props: { readonly account: AccountLine }) => {
  const words = useWords()
  const it = () => words().rights
  const { revoke } = useAccountDeeds()
  const [asked, ask] = createSignal<GrantOf | null>(null)
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
                onClick={() => ask(grant)}
              >
                {it().revoke}
              </Button>
            </li>
          )}
        </For>
      </ul>
      <Show when={asked()}>
        {(grant) => (
          <AskFirst
            title={it().revokeTitle(props.account.displayName, words().frame.roles[grant().role])}
            lines={it().revokeLines}
            actLabel={it().revoke}
            act={() => revoke.mutateAsync(grant().id)}
            done={it().revoked}
            onClose={() => ask(null)}
          />
        )}
      </Show>
    </>
  )
}
