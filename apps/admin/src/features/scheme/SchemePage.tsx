/** An assessment scheme to be read and printed: its terms in plain words, and its lines with subtotals. */
import "./scheme.css"
import type { SchemeShown } from "@aiwei/domain/scheme/SchemeView"
import type { useScheme, useSchemes } from "@aiwei/queries/schemeQueries"
import { Button, buttonClass } from "@aiwei/ui/Button"
import { Icon } from "@aiwei/ui/Icon"
import { PageHead } from "@aiwei/ui/shell/PageHead"
import { Tag } from "@aiwei/ui/Tag"
import { Show } from "solid-js"

import { brief } from "../../format/pointsText.ts"
import { useWords } from "../../words/language.tsx"
import { HistoryFold } from "../audit/HistoryFold.tsx"
import { Unrefreshed } from "../frame/Unrefreshed.tsx"
import { AnswerPage } from "../page/AnswerPage.tsx"
import { NoScheme } from "../scores/NoScheme.tsx"
import { proofOf } from "./schemeFacts.ts"
import { SchemeTable } from "./SchemeTable.tsx"
import { SchemeTerms } from "./SchemeTerms.tsx"

interface Props {
  readonly scheme: ReturnType<typeof useScheme>
  readonly versions: ReturnType<typeof useSchemes>
  readonly office: string | undefined
}

export const SchemePage = (props: Props) => {
  const words = useWords()
  return (
    <AnswerPage
      query={props.scheme}
      refusal="SchemeNotFound"
      refused={
        <>
          <PageHead title={words().frame.scheme} />
          <NoScheme text={words().scheme.noneTodo} />
        </>
      }
    >
      {(shown) => <Scheme {...props} shown={shown()} />}
    </AnswerPage>
  )
}

const Scheme = (props: Props & { readonly shown: SchemeShown }) => {
  const words = useWords()
  const it = () => props.shown.scheme
  const exportAddress = () => {
    const query = new URLSearchParams({ format: "xlsx" })
    if (props.office !== undefined) query.set("office", props.office)
    return `/export/scheme?${query}`
  }
  /** The file is made of the newest version: another one is read and printed, not exported. */
  const isNewest = () => (props.versions.data ?? [])[0]?.id === it().id
  return (
    <>
      <PageHead
        title={it().name}
        state={<Tag>{words().scheme.version(it().version)}</Tag>}
        actions={
          <>
            <Show when={isNewest()}>
              <a class={buttonClass()} href={exportAddress()} rel="external" download="">
                {words().ranking.export}
              </a>
            </Show>
            <Button tone="main" onClick={() => globalThis.print()}>
              {words().ranking.print}
            </Button>
          </>
        }
      />
      <p class="print-only">
        <span>{words().scheme.version(it().version)}</span>
        <span>{words().scheme.from(it().validFrom)}</span>
      </p>
      <Unrefreshed query={props.scheme} />
      <div class="scheme">
        <SchemeTerms shown={props.shown} versions={props.versions.data ?? []} />
        <SchemeTable shown={props.shown} />
        <Sum shown={props.shown} />
        <HistoryFold entity={`AssessmentScheme/${it().id}`} />
      </div>
    </>
  )
}

const Sum = (props: { readonly shown: SchemeShown }) => {
  const words = useWords()
  const proof = () => proofOf(props.shown)
  return (
    <p class="scheme-proof" classList={{ wrong: !proof().holds }}>
      <Icon name={proof().holds ? "check" : "warning"} />
      <span class="num">
        {proof().terms.map(brief).join(" + ")} = {brief(proof().sum)}
      </span>
      <span>
        {proof().holds
          ? words().scheme.addsUp
          : words().scheme.addsNotUp(brief(props.shown.scheme.total))}
      </span>
    </p>
  )
}
