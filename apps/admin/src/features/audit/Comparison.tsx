/** Before and after side by side, only what differs; a field is called as its page calls it. */
import type { AuditLine } from "@aiwei/queries/administration/auditQueries"
import { For, Show } from "solid-js"

import { minuteOf } from "../../format/dayText.ts"
import { useWords } from "../../words/language.tsx"
import type { Words } from "../../words/Words.ts"
import { kindAndId } from "./calledText.ts"
import { changesIn } from "./changesIn.ts"
import { roleText } from "./lineText.ts"
import { partText } from "./partText.ts"

const fieldText = (words: Words, kind: string, field: string): string => {
  const { people, buildings, zones, accounts, audit } = words
  const own = audit.namesOf[kind]?.[field]
  if (own !== undefined) return own
  const known: Readonly<Record<string, string>> = {
    ...audit.names,
    ...accounts.fields,
    ...zones.fields,
    ...buildings.fields,
    ...people.fields
  }
  return known[field] ?? field
}

/** What stands in a field by a word of the program. */
const kindsOf = (words: Words, field: string): Readonly<Record<string, string>> | null => {
  if (field === "purpose") return words.groups.purposes
  return field === "partyAPostKind" ? words.who.postKinds : null
}

/** A role is called as everywhere; an instant as the minute it was. */
const valueText = (words: Words, field: string, text: string): string => {
  if (field === "role") return roleText(words, text) ?? text
  const known = kindsOf(words, field)
  if (known !== null) return known[text] ?? text
  // The last day there is stands for none.
  if (text === "9999-12-31") return words.rights.endless
  return /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text) ? minuteOf(text) : text
}

export const Comparison = (props: {
  readonly line: Pick<AuditLine, "before" | "after" | "names" | "subject">
}) => {
  const words = useWords()
  const it = () => words().audit
  const kind = () => kindAndId(props.line.subject)[0]
  const changes = () => {
    const { before, after, names } = props.line
    return changesIn(before, after, names, words().register.join, partText(words()))
  }
  /** What is new, or gone, has one side only. */
  const sides = (): ReadonlyArray<"before" | "after"> => {
    if (props.line.before === null) return ["after"]
    return props.line.after === null ? ["before"] : ["before", "after"]
  }
  const head = (side: "before" | "after") =>
    props.line.before === null ? it().content : it()[side]
  return (
    <Show when={changes().changed.length > 0} fallback={<p class="form-note">{it().noChanges}</p>}>
      <div class="audit-compare" tabindex="0" role="group" aria-label={it().changes}>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{it().field}</th>
              <For each={sides()}>{(side) => <th scope="col">{head(side)}</th>}</For>
            </tr>
          </thead>
          <tbody>
            <For each={changes().changed}>
              {(change) => (
                <tr>
                  <th scope="row">{fieldText(words(), kind(), change.field)}</th>
                  <For each={sides()}>
                    {(side) => <td>{<Value field={change.field} text={change[side]} />}</td>}
                  </For>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
      <Show when={changes().same > 0}>
        <p class="form-note">{it().more(changes().same)}</p>
      </Show>
    </Show>
  )
}

const Value = (props: { readonly field: string; readonly text: string | null }) => {
  const words = useWords()
  return (
    <Show when={props.text} fallback={<span class="audit-empty">{words().audit.noValue}</span>}>
      {(text) => valueText(words(), props.field, text())}
    </Show>
  )
}
