/** The rules in force, each with the standard it comes from and whether that was read in the original. */
import type { SecurityView } from "@aiwei/queries/administration/securityQueries"
import { Tag } from "@aiwei/ui/Tag"
import { For } from "solid-js"

import { useWords } from "../../words/language.tsx"

export const RuleList = (props: { readonly rules: SecurityView["rules"] }) => {
  const words = useWords()
  const it = () => words().security
  return (
    <ul class="rules">
      <For each={props.rules}>
        {({ code, value, source }) => (
          <li>
            <span>{it().rule[code](String(value ?? ""))}</span>
            <small>
              {it().source(source.standard, source.clause)}{" "}
              <Tag {...(source.status === "verified" ? {} : { tone: "warn" as const })}>
                {source.status === "verified" ? it().verified : it().toCheck}
              </Tag>
            </small>
          </li>
        )}
      </For>
    </ul>
  )
}
