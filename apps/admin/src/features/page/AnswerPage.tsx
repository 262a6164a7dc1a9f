/**
 * From a question to its page: grey lines until the first answer, a notice with a way to try again when
 * there is none, a page of its own for the one refusal it expects, else the page made of the answer. An
 * answer that could not be asked for again stays; the page says so itself, under its head (`Unrefreshed`).
 */
import { domainErrorOf } from "@aiwei/client/domainErrorOf"
import { Skeleton } from "@aiwei/ui/feedback/Skeleton"
import { type Accessor, type JSX, Match, Switch } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { FailedWhole } from "../frame/missing/FailedWhole.tsx"
import { type Asked, failedWhole } from "../frame/Unrefreshed.tsx"

type Refusal = NonNullable<ReturnType<typeof domainErrorOf>>["_tag"]

export const AnswerPage = <Data extends object>(props: {
  readonly query: Asked & { readonly data: Data | undefined }
  /** Grey lines of the first load. */
  readonly lines?: number
  /** The refusal that has a page of its own, `refused`. */
  readonly refusal?: Refusal
  readonly refused?: JSX.Element
  readonly children: (data: Accessor<Data>) => JSX.Element
}) => {
  const words = useWords()
  const expected = () =>
    props.refusal !== undefined &&
    props.query.isError &&
    domainErrorOf(props.query.error)?._tag === props.refusal
  return (
    <Switch fallback={<Skeleton label={words().loading} lines={props.lines ?? 12} />}>
      <Match when={expected()}>{props.refused}</Match>
      <Match when={failedWhole(props.query)}>
        <FailedWhole query={props.query} />
      </Match>
      <Match when={props.query.data}>{(data) => props.children(data)}</Match>
    </Switch>
  )
}
