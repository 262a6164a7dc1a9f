/**
 * A Chinese heading in pieces that may stand on lines of their own: words, with a lonely character or a
 * stroke kept to the word before it and 与、和、及 to the word after. The pieces joined are the heading.
 */
const joinsNext = new Set(["与", "和", "及", "（", "("])

let made: Intl.Segmenter | null | undefined

/** Made once. Browsers without one keep the heading whole. */
const segmenter = (): Intl.Segmenter | null => {
  made ??=
    typeof Intl.Segmenter === "function" ? new Intl.Segmenter("zh", { granularity: "word" }) : null
  return made
}

/** The dictionary comes with the first word that is looked up. */
export const loadDictionary = (): void => {
  segmenter()?.segment("爱国卫生")[Symbol.iterator]().next()
}

const words = (text: string): ReadonlyArray<string> => {
  const parts = segmenter()?.segment(text)
  return parts === undefined ? [text] : Array.from(parts, (one) => one.segment)
}

export const wordBreaks = (heading: string): ReadonlyArray<string> => {
  const pieces: Array<string> = []
  let waiting = ""
  for (const word of words(heading)) {
    if (joinsNext.has(word)) {
      waiting += word
    } else if (word.length === 1 && pieces.length > 0 && waiting === "") {
      pieces.push(`${pieces.pop() ?? ""}${word}`)
    } else {
      pieces.push(waiting + word)
      waiting = ""
    }
  }
  return waiting === "" ? pieces : [...pieces, waiting]
}
