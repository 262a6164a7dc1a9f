/** Title, legend and what can be chosen: month, order of the communities, and taking the board away. */
import { Choice } from "@aiwei/ui/form/Choice"
import { PageHead } from "@aiwei/ui/shell/PageHead"
import { For } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { ExportMenu } from "../ranking/ExportMenu.tsx"
import { MonthStep } from "../ranking/MonthStep.tsx"
import { matrixOrders, type MonthController } from "./createMonthController.ts"

export const MonthHead = (props: { readonly controller: MonthController }) => {
  const words = useWords()
  const it = () => props.controller
  return (
    <PageHead
      title={words().monthBoard.title(it().period())}
      actions={
        <>
          <Legend />
          <MonthStep
            period={it().period()}
            months={it().months()}
            month={it().month}
            onGo={it().goToPeriod}
          />
          <Choice
            label={words().monthBoard.order}
            value={it().order()}
            options={matrixOrders.map((value) => ({
              value,
              text: words().monthBoard.orders[value]
            }))}
            onChoose={it().setOrder}
          />
          <ExportMenu kind="board" period={it().period()} office={it().office()} />
        </>
      }
    />
  )
}

const Legend = () => {
  const words = useWords()
  return (
    <span class="matrix-legend">
      {words().monthBoard.legend}
      <span class="scale" aria-hidden="true">
        <For each={[1, 2, 3, 4, 5]}>{(step) => <i class={`heat-${step}`} />}</For>
      </span>
      {words().monthBoard.more}
      <span>· {words().ranking.noProblem}</span>
      <span>
        <i class="hatched sample" aria-hidden="true" /> {words().ranking.notDone}
      </span>
      <span>/ {words().ranking.notApplicable}</span>
    </span>
  )
}
