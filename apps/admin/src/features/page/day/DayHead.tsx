/** The head of a page that looks at a day: its title, what stands beside it, the day, and its one main deed. */
import { AsOf } from "@aiwei/ui/day/AsOf"
import { PageHead } from "@aiwei/ui/shell/PageHead"
import type { JSX } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import type { DayAddress } from "./useDayAddress.ts"

export const DayHead = (props: {
  readonly title: string
  readonly day: DayAddress
  readonly state?: JSX.Element
  readonly children?: JSX.Element
}) => {
  const words = useWords()
  return (
    <PageHead
      title={props.title}
      state={props.state}
      actions={
        <>
          <AsOf
            label={words().tree.asOf}
            value={props.day.on()}
            today={props.day.today}
            words={words().tree.day}
            onChange={props.day.goToDay}
          />
          {props.children}
        </>
      }
    />
  )
}
