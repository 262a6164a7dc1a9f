/** The rules, one part each: how long, on what it rests, when it was last carried out, and the days to change. */
import "../frame/formPage.css"
import "./personal.css"
import type { RetentionLine } from "@aiwei/queries/administration/retentionQueries"
import { Tag } from "@aiwei/ui/Tag"
import { Index } from "solid-js"

import { dayOf, minuteOf } from "../../format/dayText.ts"
import { useWords } from "../../words/language.tsx"
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
          // Words of the office and of the law stand as they were written.
          [it().basis, <span lang="zh">{props.rule.basis}</span>],
          [it().source, <span lang="zh">{props.rule.source}</span>],
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
