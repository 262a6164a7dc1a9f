/** The numbers of people that stand in a text, each beside what is seen of it. */
import { maskText } from "./mask.ts"
import { numberForms } from "./numberForms.ts"
import { spellingOf } from "./spelling.ts"

export interface HiddenNumber {
  /** As it was written. */
  readonly number: string
  readonly mask: string
}

export const numbersIn = (text: string): ReadonlyArray<HiddenNumber> => {
  const { read, written } = spellingOf(text)
  const taken: Array<{ readonly from: number; readonly to: number }> = []
  for (const form of Object.values(numberForms)) {
    for (const { 0: match, index } of read.matchAll(form)) {
      const [from, to] = [index, index + match.length]
      // The stronger form came first, and has it.
      if (!taken.some((other) => from < other.to && other.from < to)) taken.push({ from, to })
    }
  }
  return taken
    .toSorted((a, b) => a.from - b.from)
    .map(({ from, to }) => {
      const number = written(from, to)
      return { number, mask: maskText("text", number) }
    })
}
