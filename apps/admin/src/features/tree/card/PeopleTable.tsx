/** Who is posted at the unit on the day; who left within the year before stands below in grey. */
import type { OrgCard } from "@aiwei/domain/org/card/OrgCards"
import { For } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { UnitTable } from "./UnitTable.tsx"

export const PeopleTable = (props: { readonly card: OrgCard }) => {
  const words = useWords()
  const t = () => words().tree.people
  const left = (validTo: string) => validTo <= props.card.on
  return (
    <>
      <h3>
        {t().title}
        <small>{words().tree.asOfDay(props.card.on)}</small>
      </h3>
      <UnitTable heads={[t().name, t().post, t().duty, t().category]}>
        <For
          each={props.card.people}
          fallback={
            <tr>
              <td colSpan={4}>{t().empty}</td>
            </tr>
          }
        >
          {(person) => (
            <tr classList={{ "unit-left": left(person.validTo) }}>
              <td>{person.name}</td>
              <td>{person.title ?? ""}</td>
              <td>{person.duty ?? ""}</td>
              <td>
                {left(person.validTo)
                  ? t().until(person.validTo.slice(0, 7))
                  : (person.category ?? "")}
              </td>
            </tr>
          )}
        </For>
      </UnitTable>
    </>
  )
}
