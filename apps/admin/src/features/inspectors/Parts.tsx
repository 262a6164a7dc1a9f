/** The parts of the report: month by month, double scoring, hours, what stands near a cut. */
import type { BunchingAnswer, InspectorsAnswer } from "@aiwei/queries/statistics/inspectorQueries"
import { BulletBars } from "@aiwei/ui/charts/BulletBars"
import { SmallMultiples } from "@aiwei/ui/charts/SmallMultiples"
import { Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { FigureTable, MeanPart } from "./MeanPart.tsx"
import { meanText, spanOf } from "./meanTexts.ts"
import { useInspectorWords } from "./useInspectorWords.ts"

interface Props {
  readonly answer: InspectorsAnswer
}

export const Leniency = (props: Props) => {
  const it = useInspectorWords()
  const who = () => props.answer.inspectors
  const drawn = () => who().filter(({ leniency }) => leniency.mean !== null)
  const clear = () => drawn().filter(({ leniency }) => leniency.clear).length
  return (
    <MeanPart
      title={it().leniency}
      note={it().leniencyNote}
      finding={it().leniencyFound(clear(), drawn().length)}
      head={it().inspector}
      moreHeads={[it().visitCount]}
      lines={who().map(({ inspector: name, leniency: mean, visits }) => ({
        name,
        mean,
        more: [String(visits)]
      }))}
    />
  )
}

export const Drift = (props: Props) => {
  const words = useWords()
  const it = useInspectorWords()
  const months = () => props.answer.months
  const curves = () =>
    props.answer.inspectors.map(({ inspector: name, months: own, drift }) => ({
      key: name,
      name,
      points: months().map((month) => {
        const found = own.find((one) => one.month === month)
        if (found === undefined || found.mean === null) return null
        return { value: Number(found.mean), text: meanText(it(), found) }
      }),
      aside: () => meanText(it(), drift.later)
    }))
  const drawn = () => curves().filter(({ points }) => points.some((point) => point !== null))
  return (
    <section class="desk-part">
      <h2>{it().drift}</h2>
      <Show when={drawn().length > 0 && months().length > 1}>
        <SmallMultiples
          title={it().driftFound}
          note={it().driftNote}
          finding={it().driftFound}
          words={it()}
          rowHead={it().inspector}
          months={months().map((month) => words().month(month))}
          curves={drawn()}
          mean={months().map(() => 0)}
          says={({ name, points }, at) =>
            it().monthSays(name, words().month(months()[at] ?? ""), points[at]?.text ?? it().tooFew)
          }
        />
      </Show>
      <FigureTable
        label={it().drift}
        head={[
          it().inspector,
          it().earlier,
          it().later,
          ...months().map((month) => words().month(month))
        ]}
        rows={props.answer.inspectors.map(({ inspector, drift, months: own }) => [
          inspector,
          meanText(it(), drift.earlier),
          meanText(it(), drift.later),
          ...months().map((month) => {
            const found = own.find((one) => one.month === month)
            return found === undefined ? "—" : meanText(it(), found)
          })
        ])}
      />
    </section>
  )
}

export const Doubles = (props: Props) => {
  const it = useInspectorWords()
  const paired = () => props.answer.inspectors.filter(({ agreement }) => agreement.n > 0)
  return (
    <section class="desk-part">
      <h2>{it().agreement}</h2>
      <Show when={paired().length > 0} fallback={<p class="desk-quiet">{it().noPairs}</p>}>
        <p class="desk-quiet">{it().agreementNote}</p>
        <FigureTable
          label={it().agreement}
          head={[
            it().inspector,
            it().pairs,
            it().sameBand,
            it().kappa,
            it().doubles,
            it().interval
          ]}
          rows={paired().map(({ inspector, agreement: { n, same, kappa }, doubles }) => [
            inspector,
            String(n),
            it().share(same, n),
            kappa ?? (n < props.answer.simulation.fewest ? it().tooFew : "—"),
            meanText(it(), doubles),
            spanOf(it(), doubles) ?? "—"
          ])}
        />
      </Show>
    </section>
  )
}

export const Times = (props: Props) => {
  const it = useInspectorWords()
  const slotName = (slot: string): string =>
    (it().slots as Readonly<Record<string, string>>)[slot] ?? slot
  const lines = () => [
    ...props.answer.slots.map(({ slot, ...mean }) => ({ name: slotName(slot), mean })),
    ...props.answer.orders.map(({ order, ...mean }) => ({ name: it().order(order), mean }))
  ]
  return (
    <Show
      when={lines().length > 0}
      fallback={
        <section class="desk-part">
          <h2>{it().times}</h2>
          <p class="desk-quiet">{it().noTimes}</p>
        </section>
      }
    >
      <MeanPart
        title={it().times}
        note={it().timesNote}
        finding={it().times}
        head={it().when}
        lines={lines()}
      />
    </Show>
  )
}

/** A share only places the bar; the counts are what is read. */
const percentOf = (above: number, all: number): number => (all === 0 ? 0 : (100 * above) / all)

export const Bunching = (props: { readonly answer: BunchingAnswer }) => {
  const it = useInspectorWords()
  const near = () => props.answer.cuts.filter(({ inWindow }) => inWindow > 0)
  return (
    <section class="desk-part">
      <h2>{it().bunching}</h2>
      <p class="desk-quiet">{it().bunchingNote(props.answer.fewestInWindow)}</p>
      <Show when={near().length > 0} fallback={<p class="desk-quiet">{it().noTotals}</p>}>
        <BulletBars
          title={it().bunchingFound}
          finding={it().bunchingFound}
          words={it()}
          heads={{ row: it().cut, value: it().above }}
          rows={near().map(({ cut, above, below, inWindow }) => ({
            key: cut,
            name: it().cutName(cut),
            text: it().share(above, inWindow),
            says: it().shareSays(cut, above, below),
            percent: percentOf(above, inWindow)
          }))}
          pass={{ percent: 50, text: it().half }}
        />
      </Show>
      <FigureTable
        label={it().bunching}
        head={[it().cut, it().window, it().below, it().above, it().expected, it().chance]}
        rows={props.answer.cuts.map(({ cut, window, below, above, expected, chance }) => [
          it().cutName(cut),
          window,
          String(below),
          String(above),
          expected,
          chance ?? it().tooFew
        ])}
      />
    </section>
  )
}
