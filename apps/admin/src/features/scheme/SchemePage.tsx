/** An assessment scheme to be read, compared, taken along and printed: its terms and its lines in plain words. */
import "./scheme.css"
import type { SchemeLine, SchemeWhole } from "@aiwei/queries/schemeDeskQueries"
import type { useScheme, useSchemes } from "@aiwei/queries/schemeQueries"
import { Button, buttonClass } from "@aiwei/ui/Button"
import { Icon } from "@aiwei/ui/Icon"
import { PageHead } from "@aiwei/ui/shell/PageHead"
import { Tag } from "@aiwei/ui/Tag"
import { Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { HistoryFold } from "../audit/HistoryFold.tsx"
import { useMay } from "../frame/rights/useMay.ts"
import { Unrefreshed } from "../frame/Unrefreshed.tsx"
import { AnswerPage } from "../page/AnswerPage.tsx"
import { DropDown } from "../ranking/DropDown.tsx"
import { NoScheme } from "../scores/NoScheme.tsx"
import { Compare } from "./compare/Compare.tsx"
import { LineTable } from "./read/LineTable.tsx"
import { Lists } from "./read/Lists.tsx"
import { jsonOf, yamlOf } from "./read/schemeFiles.ts"
import { schemeState } from "./read/schemeState.ts"
import { StatusTag } from "./read/StatusMark.tsx"
import { Sum } from "./read/Sum.tsx"
import { Outside, Terms } from "./read/Terms.tsx"
import { useSchemeWords } from "./useSchemeWords.ts"

interface Props {
  readonly scheme: ReturnType<typeof useScheme>
  readonly versions: ReturnType<typeof useSchemes>
  readonly office: string | undefined
  /** The version it is compared with; null while it is only read. */
  readonly with: string | null
  readonly onCompare: (version: string | null) => void
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

const Scheme = (props: Props & { readonly shown: SchemeWhole }) => {
  const words = useSchemeWords()
  const it = () => words().pages
  const versions = () => props.versions.data ?? []
  const line = () => versions().find(({ id }) => id === props.shown.scheme.id)
  return (
    <>
      <PageHead
        title={props.shown.scheme.name}
        state={
          <>
            <Tag>{it().version(props.shown.scheme.version)}</Tag>
            <Show when={line()}>{(one) => <Tag>{it().states[schemeState(one())]}</Tag>}</Show>
            <StatusTag status={props.shown.document.status} />
          </>
        }
        actions={<Acts {...props} versions={versions()} />}
      />
      <p class="print-only">
        <span>{it().version(props.shown.scheme.version)}</span>
        <span>{it().from(props.shown.scheme.validFrom)}</span>
        <span>{words().rules.status[props.shown.document.status]}</span>
      </p>
      <Unrefreshed query={props.scheme} />
      <div class="scheme">
        <Show when={props.with} keyed>
          {(before) => (
            <Compare
              office={props.office}
              id={props.shown.scheme.id}
              before={before}
              versions={versions()}
              onChoose={props.onCompare}
            />
          )}
        </Show>
        <div class="scheme-terms">
          <Terms shown={props.shown} versions={versions()} />
          <Lists id={props.shown.scheme.id} versions={versions()} />
        </div>
        <LineTable document={props.shown.document} />
        <Sum document={props.shown.document} />
        <Outside shown={props.shown} />
        <HistoryFold entity={`AssessmentScheme/${props.shown.scheme.id}`} />
      </div>
    </>
  )
}

interface ActsProps extends Omit<Props, "versions"> {
  readonly shown: SchemeWhole
  readonly versions: ReadonlyArray<SchemeLine>
}

const Acts = (props: ActsProps) => {
  const words = useSchemeWords()
  const may = useMay()
  const it = () => words().pages
  /** The one before is what people ask about; without one, the one after. */
  const nearest = () => {
    const others = props.versions.filter((one) => one.id !== props.shown.scheme.id)
    const before = others.find((one) => one.version < props.shown.scheme.version)
    return (before ?? others.at(-1))?.version ?? null
  }
  return (
    <>
      <Show when={props.with === null && nearest() !== null}>
        <Button onClick={() => props.onCompare(String(nearest()))}>{it().compare}</Button>
      </Show>
      <Export {...props} />
      <Button onClick={() => globalThis.print()}>
        <Icon name="print" />
        {it().print}
      </Button>
      <Show when={may("schemes.save")}>
        <a class={buttonClass("main")} href={`/schemes/${props.shown.scheme.version}/edit`}>
          {it().edit}
        </a>
      </Show>
    </>
  )
}

const Export = (props: ActsProps) => {
  const words = useSchemeWords()
  const it = () => words().pages
  const workbook = () => {
    const query = new URLSearchParams({
      format: "xlsx",
      scheme: String(props.shown.scheme.version)
    })
    if (props.office !== undefined) query.set("office", props.office)
    return `/export/scheme?${query}`
  }
  return (
    <DropDown
      button={
        <>
          <Icon name="export" />
          {it().export}
        </>
      }
      label={it().exportAs}
      closes
    >
      <a href={yamlOf(props.shown).uri} download={yamlOf(props.shown).name}>
        {it().yaml}
      </a>
      <a href={jsonOf(props.shown).uri} download={jsonOf(props.shown).name}>
        {it().json}
      </a>
      <a href={workbook()} rel="external" download="">
        {it().xlsx}
      </a>
    </DropDown>
  )
}
