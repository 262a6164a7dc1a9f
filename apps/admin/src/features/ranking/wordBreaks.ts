/**
 * A Chinese heading in pieces that may stand on lines of their own: words, with a lonely character or a
 * stroke kept to the word before it and 与、和、及 to the word after. The pieces joined are the heading.
 */
const joinsNext = new Set(["与", "和", "及", "（", "("])

/** Made once: it loads a dictionary. Browsers without one keep the heading whole. */
const segmenter =
  typeof Intl.Segmenter === "function" ? new Intl.Segmenter("zh", { granularity: "word" }) : null

const words = (text: string): ReadonlyArray<string> =>
  segmenter === null ? [text] : [...segmenter.segment(text)].map((one) => one.segment)

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
