/** A token in its list; one that works can be revoked, after a question. */
import { type OwnToken, useTokenDeeds } from "@aiwei/queries/own/factorQueries"
import { Button } from "@aiwei/ui/Button"
import { Tag } from "@aiwei/ui/Tag"
import { createSignal, Show } from "solid-js"

import { dayOf, minuteOf } from "../../../format/dayText.ts"
import { today } from "../../../format/today.ts"
import { useWords } from "../../../words/language.tsx"
import type { Words } from "../../../words/Words.ts"
import { AskFirst } from "../../page/AskFirst.tsx"

const factsOf = ({ factor: { tokens: it } }: Words, token: OwnToken): string =>
  it.facts(
    dayOf(token.createdAt),
    token.lastUsedAt === null ? it.neverUsed : minuteOf(token.lastUsedAt),
    token.expiresAt === null ? it.endless : it.until(token.expiresAt)
  )

/** Why it does not work any more; null while it does. */
const overBy = ({ factor: { tokens: it } }: Words, token: OwnToken): string | null => {
  if (token.revokedAt !== null) return it.revokedOn(dayOf(token.revokedAt))
  return token.expiresAt !== null && token.expiresAt < today() ? it.over : null
}

export const TokenRow = (props: { readonly token: OwnToken }) => {
  const words = useWords()
  const it = () => words().factor.tokens
  const { revoke } = useTokenDeeds()
  const [asking, ask] = createSignal(false)
  const over = () => overBy(words(), props.token)
  const preset = () => it().presets[props.token.preset ?? "all"]
  return (
    <li>
      <span>
        {props.token.name} <Tag>{preset()}</Tag>{" "}
        <Show when={over()}>{(why) => <Tag tone="warn">{why()}</Tag>}</Show>
      </span>
      <small>{factsOf(words(), props.token)}</small>
      <Show when={over() === null}>
        <Button size="small" aria-label={it().revokeOf(props.token.name)} onClick={() => ask(true)}>
          {it().revoke}
        </Button>
      </Show>
      <Show when={asking()}>
        <AskFirst
          title={it().revokeOf(props.token.name)}
          lines={it().revokeLines}
          actLabel={it().revoke}
          act={() => revoke.mutateAsync(props.token.id)}
          done={it().revoked}
          onClose={() => ask(false)}
        />
      </Show>
    </li>
  )
}
