/** What holds for the whole scheme in plain words: when, how much, from where, and what stands outside the total. */
import type { SchemeLine, SchemeWhole } from "@aiwei/queries/schemeDeskQueries"
import { For, type JSX, Show } from "solid-js"

import { brief } from "../../../format/pointsText.ts"
import { useWords } from "../../../words/language.tsx"
import { gradeText, publicationText, rankingText, vetoText } from "../text/outsideText.ts"
import { useSchemeWords } from "../useSchemeWords.ts"
import { meantStatus } from "./meantStatus.ts"
import { nextFrom } from "./nextFrom.ts"
import { StatusTag } from "./StatusMark.tsx"

interface TermsProps {
  readonly shown: SchemeWhole
  readonly versions: ReadonlyArray<SchemeLine>
}

const Rows = (props: { readonly rows: ReadonlyArray<readonly [string, JSX.Element]> }) => (
  <dl>
    <For each={props.rows}>
      {([label, said]) => (
        <>
          <dt>{label}</dt>
          <dd>{said}</dd>
        </>
      )}
    </For>
  </dl>
)

export const Terms = (props: TermsProps) => {
  const words = useSchemeWords()
  const document = () => props.shown.document
  const most = (text: string | null) => (text === null ? null : brief(text))
  const valid = () => {
    const { from, until } = document()
    const it = words().pages
    const next = nextFrom(props.versions, props.shown.scheme.id)
    if (until !== null) return it.from(from) + it.until(until)
    return it.from(from) + (next === null ? "" : it.untilNext(next))
  }
  const rows = (): ReadonlyArray<readonly [string, JSX.Element]> => {
    const { form, pages, rules } = words()
    const { bonusMax, penaltyMax, notApplicable, notInUse, precision, total } = document()
    return [
      [pages.valid, valid()],
      [form.fields.total, pages.totalText(brief(total), document().indicators.length)],
      [form.fields.bonusMax, pages.bonusText(most(bonusMax))],
      [form.fields.penaltyMax, pages.penaltyText(most(penaltyMax))],
      [form.fields.notApplicable, rules.unassessed[notApplicable]],
      [form.fields.notInUse, rules.unassessed[notInUse]],
      [form.fields.precision, pages.precisionText(brief(precision))],
      [form.fields.source, <Source {...props} />]
    ]
  }
  return <Rows rows={rows()} />
}

const Source = (props: TermsProps) => {
  const words = useSchemeWords()
  const it = () => words().pages
  const document = () => props.shown.document
  const isDerived = () =>
    props.versions.find(({ id }) => id === props.shown.scheme.id)?.hasDocument === false
  const open = () =>
    document().indicators.filter(
      ({ status }) => meantStatus(status, document().status) === "toBeChecked"
    ).length
  return (
    <div class="scheme-source">
      <StatusTag status={document().status} />
      <span>
        {document().source ?? (isDerived() ? it().fromSheet : it().noSource)}
        {document().edition === null ? "" : it().edition(document().edition ?? "")}
      </span>
      <Show when={open() > 0}>
        <p class="warn-text">{it().toBeCheckedText(open(), document().indicators.length)}</p>
      </Show>
      <Show when={document().note}>{(note) => <p>{note()}</p>}</Show>
    </div>
  )
}

/** Vetoes, grades, ranks and the way to the wall. */
export const Outside = (props: { readonly shown: SchemeWhole }) => {
  const words = useSchemeWords()
  const all = useWords()
  const document = () => props.shown.document
  const sections = () => {
    const { form, rules } = words()
    const { vetoes, grades, publication } = document()
    return [
      {
        title: form.parts.vetoes,
        lines:
          vetoes.length === 0
            ? [form.noVetoes]
            : vetoes.map((veto) => `${veto.text}${rules.stop}${vetoText(rules, veto)}`)
      },
      {
        title: form.parts.grades,
        lines:
          grades === null
            ? [form.noGrades]
            : grades.map((grade) => `${grade.name} ${gradeText(rules, grade)}`)
      },
      { title: form.parts.ranking, lines: rankingText(rules, document()) },
      {
        title: form.parts.publication,
        lines: publicationText(rules, all().frame.roles, publication)
      }
    ]
  }
  return (
    <section class="scheme-outside" aria-label={words().pages.outside}>
      <For each={sections()}>
        {(section) => (
          <div>
            <h2>{section.title}</h2>
            <ul>
              <For each={section.lines}>{(line) => <li>{line}</li>}</For>
            </ul>
          </div>
        )}
      </For>
    </section>
  )
}
