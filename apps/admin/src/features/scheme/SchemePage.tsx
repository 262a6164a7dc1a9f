/** An assessment scheme to be read and printed: its terms in plain words, and its lines with subtotals. */
import "./scheme.css"
import { domainErrorOf } from "@aiwei/client/domainErrorOf"
import type { SchemeShown } from "@aiwei/domain/scheme/SchemeView"
import type { useScheme, useSchemes } from "@aiwei/queries/schemeQueries"
import { Button, buttonClass } from "@aiwei/ui/Button"
import { Skeleton } from "@aiwei/ui/feedback/Skeleton"
import { Icon } from "@aiwei/ui/Icon"
import { Notice } from "@aiwei/ui/Notice"
import { PageHead } from "@aiwei/ui/shell/PageHead"
import { Tag } from "@aiwei/ui/Tag"
import { For, Match, Show, Switch } from "solid-js"

import { brief } from "../../format/pointsText.ts"
import { useWords } from "../../words/language.tsx"
import { refusalText } from "../../words/refusalText.ts"
import { failedWhole, Unrefreshed } from "../frame/Unrefreshed.tsx"
import { nextFrom, proofOf } from "./schemeFacts.ts"
import { SchemeTable } from "./SchemeTable.tsx"

interface Props {
  readonly scheme: ReturnType<typeof useScheme>
  readonly versions: ReturnType<typeof useSchemes>
  readonly office: string | undefined
}

export const SchemePage = (props: Props) => {
  const words = useWords()
  const none = () =>
    props.scheme.isError && domainErrorOf(props.scheme.error)?._tag === "SchemeNotFound"
  const thrown = () => (failedWhole(props.scheme) ? props.scheme.error : null)
  return (
    <Switch fallback={<Skeleton label={words().loading} lines={12} />}>
      <Match when={none()}>
        <PageHead title={words().frame.scheme} />
        <div class="nothing-here">
          <h2>{words().scores.noScheme}</h2>
          <p>{words().scheme.noneTodo}</p>
          <a class={buttonClass("main")} href="/import">
            {words().ranking.toImport}
          </a>
        </div>
      </Match>
      <Match when={thrown()}>
        {(error) => (
          <div class="p-6">
            <Notice text={refusalText(words(), error())}>
              <Button onClick={() => void props.scheme.refetch()}>{words().retry}</Button>
            </Notice>
          </div>
        )}
      </Match>
      <Match when={props.scheme.data}>{(shown) => <Scheme {...props} shown={shown()} />}</Match>
    </Switch>
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
        <Terms {...props} />
        <SchemeTable shown={props.shown} />
        <Sum shown={props.shown} />
      </div>
    </>
  )
}

const Terms = (props: Props & { readonly shown: SchemeShown }) => {
  const words = useWords()
  const it = () => props.shown.scheme
  const next = () => nextFrom(props.versions.data ?? [], it().id)
  return (
    <div class="scheme-terms">
      <dl>
        <dt>{words().scheme.valid}</dt>
        <dd>
          {words().scheme.from(it().validFrom)}
          <Show when={next()}>{(month) => words().scheme.until(month())}</Show>
        </dd>
        <dt>{words().scheme.total}</dt>
        <dd>{words().scheme.totalText(brief(it().total), props.shown.indicators.length)}</dd>
        <dt>{words().ranking.bonus}</dt>
        <dd>
          {words().scheme.bonusText(it().bonusMax === null ? null : brief(it().bonusMax ?? ""))}
        </dd>
        <dt>{words().scores.veto}</dt>
        <dd>{it().veto ?? words().scheme.noVeto}</dd>
        <dt>{words().scheme.ifNotApplicable}</dt>
        <dd>{words().scheme.notApplicable[it().notApplicable]}</dd>
        <dt>{words().scheme.precision}</dt>
        <dd>{words().scheme.precisionText(it().precision)}</dd>
        <dt>{words().scheme.source}</dt>
        <dd>
          <Tag tone="warn">
            <Icon name="warning" />
            {words().scheme.toBeChecked}
          </Tag>{" "}
          {words().scheme.toBeCheckedText}
        </dd>
      </dl>
      <Lists {...props} />
    </div>
  )
}

/** The other versions, and the months scored by this one. */
const Lists = (props: Props & { readonly shown: SchemeShown }) => {
  const words = useWords()
  const it = () => props.shown.scheme
  const versions = () => props.versions.data ?? []
  const used = () => versions().find(({ id }) => id === it().id)?.months ?? []
  return (
    <div class="scheme-lists">
      <section>
        <h2>{words().scheme.versions}</h2>
        <ul>
          <For each={versions()}>
            {(one) => (
              <li>
                <a
                  href={`/scheme/${one.id}`}
                  aria-current={one.id === it().id ? "page" : undefined}
                >
                  {words().scheme.version(one.version)}
                </a>
                <span>{words().scheme.from(one.validFrom)}</span>
              </li>
            )}
          </For>
        </ul>
      </section>
      <section>
        <h2>{words().scheme.months}</h2>
        <Show when={used().length > 0} fallback={<p class="hint">{words().scheme.noMonths}</p>}>
          <ul>
            <For each={used()}>
              {(month) => (
                <li>
                  <a href={`/scores/${month}`}>{words().month(month)}</a>
                </li>
              )}
            </For>
          </ul>
        </Show>
      </section>
    </div>
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
