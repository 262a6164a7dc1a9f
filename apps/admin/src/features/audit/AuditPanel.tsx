/** One line of the trail beside the list: the sentence, what changed, and where it stands in the chain. */
import { type AuditLine, useAuditLine } from "@aiwei/queries/administration/auditQueries"
import { Button } from "@aiwei/ui/Button"
import { Skeleton } from "@aiwei/ui/feedback/Skeleton"
import { Notice } from "@aiwei/ui/Notice"
import { SidePanel } from "@aiwei/ui/shell/SidePanel"
import { Match, Switch } from "solid-js"

import { minuteOf } from "../../format/dayText.ts"
import { useWords } from "../../words/language.tsx"
import { refusalText } from "../../words/refusalText.ts"
import { failedWhole } from "../frame/Unrefreshed.tsx"
import { Facts } from "../page/Facts.tsx"
import { Comparison } from "./Comparison.tsx"
import { addressText, roleText, sentenceOf, whoText } from "./lineText.ts"
import { useVerbs } from "./useVerbs.ts"

export const AuditPanel = (props: { readonly seq: number; readonly onClose: () => void }) => {
  const words = useWords()
  const verbs = useVerbs()
  const line = useAuditLine(() => props.seq)
  return (
    <SidePanel
      label={words().audit.record}
      title={line.data === undefined ? String(props.seq) : sentenceOf(words(), verbs(), line.data)}
      closeLabel={words().close}
      onClose={() => props.onClose()}
    >
      <Switch fallback={<Skeleton label={words().loading} lines={8} />}>
        <Match when={failedWhole(line)}>
          <div class="record-gone">
            <Notice text={refusalText(words(), line.error)}>
              <Button size="small" onClick={() => void line.refetch()}>
                {words().retry}
              </Button>
            </Notice>
          </div>
        </Match>
        <Match when={line.data}>{(found) => <Line line={found()} />}</Match>
      </Switch>
    </SidePanel>
  )
}

const Line = (props: { readonly line: AuditLine }) => {
  const words = useWords()
  const it = () => words().audit
  const facts = () => {
    const { line } = props
    const { fields } = it()
    const all: ReadonlyArray<readonly [string, string | null]> = [
      [fields.at, minuteOf(line.at)],
      [fields.who, whoText(words(), line)],
      [fields.role, roleText(words(), line.role)],
      [fields.place, line.placeName ?? line.place],
      [fields.address, addressText(words(), line.address)],
      [fields.client, line.client],
      [fields.requestId, line.requestId],
      [fields.seq, String(line.seq)]
    ]
    return all.flatMap(([label, fact]) => (fact === null ? [] : [[label, fact] as const]))
  }
  return (
    <>
      <section class="panel-part">
        <h3>{it().changes}</h3>
        <Comparison line={props.line} />
        <p class="form-note">{it().masked}</p>
      </section>
      <Facts facts={facts()} />
      <section class="panel-part">
        <h3>{it().fields.hash}</h3>
        <code class="audit-hash">{props.line.hash}</code>
      </section>
    </>
  )
}
