/**
 * How far a line's figures can be trusted: in a word on every line that has its own word, and on every line
 * at all that is still to be checked. Never by colour alone, since it is read on paper, too.
 */
import type { SourceStatus } from "@aiwei/domain/scheme/document/SchemeDocument"
import { Icon } from "@aiwei/ui/Icon"
import { Tag } from "@aiwei/ui/Tag"
import { Show } from "solid-js"

import { useSchemeWords } from "../useSchemeWords.ts"
import { meantStatus } from "./meantStatus.ts"

export const StatusTag = (props: { readonly status: SourceStatus }) => {
  const words = useSchemeWords()
  const tone = () =>
    props.status === "toBeChecked"
      ? ({ tone: "warn" } as const)
      : props.status === "verified"
        ? ({ tone: "ok" } as const)
        : {}
  return (
    <Tag {...tone()}>
      <Show when={props.status === "toBeChecked"}>
        <Icon name="warning" />
      </Show>
      {words().rules.status[props.status]}
    </Tag>
  )
}

export const StatusMark = (props: {
  readonly status: SourceStatus | null
  readonly whole: SourceStatus
}) => {
  const status = () => meantStatus(props.status, props.whole)
  return (
    <Show when={props.status !== null || status() === "toBeChecked"}>
      <StatusTag status={status()} />
    </Show>
  )
}
