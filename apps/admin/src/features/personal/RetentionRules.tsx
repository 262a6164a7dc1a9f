/** The rules, one part each: how long, on what it rests, when it was last carried out, and the days to change. */
import "../frame/formPage.css"
import "./personal.css"
import type { RetentionLine } from "@aiwei/queries/administration/retentionQueries"
import { Tag } from "@aiwei/ui/Tag"
import { Index, Show } from "solid-js"

import { dayOf, minuteOf } from "../../format/dayText.ts"
import { useLanguage, useWords } from "../../words/language.tsx"
import { Facts } from "../page/Facts.tsx"
import { RuleForm } from "./RuleForm.tsx"

export const RetentionRules = (props: { readonly rules: ReadonlyArray<RetentionLine> }) => {
  const words = useWords()
  return (
    <div class="form-page retention">
      <p class="form-note">{words().personalData.about}</p>
      <Index each={props.rules}>{(rule) => <Rule rule={rule()} />}</Index>
    </div>
  )
}

const Rule = (props: { readonly rule: RetentionLine }) => {
  const words = useWords()
  const it = () => words().personalData
  const last = () => {
    const { lastRun } = props.rule
    return lastRun === null ? it().neverRan : it().ran(minuteOf(lastRun.at), lastRun.records)
  }
  const standing = () => {
    const { status, changedAt } = props.rule
    return status === "decided" && changedAt !== null
      ? it().decidedOn(dayOf(changedAt))
      : it().standings[status]
  }
  return (
    <section class="form-part">
      <h2>{it().kinds[props.rule.kind]}</h2>
      <p class="form-note">{it().what[props.rule.kind]}</p>
      <Facts
        facts={[
          [it().days, it().keptFor(props.rule.days)],
          [it().basis, <Ground own={props.rule.basis} english={props.rule.basisEn} />],
          [it().source, <Ground own={props.rule.source} english={props.rule.sourceEn} />],
          [
            it().standing,
            <Tag {...(props.rule.status === "usual" ? { tone: "warn" as const } : {})}>
              {standing()}
            </Tag>
          ],
          [it().lastRun, last()]
        ]}
      />
      <RuleForm rule={props.rule} />
    </section>
  )
}

/** In the language of the page; words that an office wrote itself stand as they were written. */
const Ground = (props: { readonly own: string; readonly english: string | null }) => {
  const { language } = useLanguage()
  const inEnglish = () => (language() === "en" ? props.english : null)
  return (
    <Show when={inEnglish()} fallback={<span lang="zh">{props.own}</span>}>
      {(text) => <span lang="en">{text()}</span>}
    </Show>
  )
}
