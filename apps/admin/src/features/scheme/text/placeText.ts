/** Where in a scheme an address leads, in words, walked from the outside in. */
import type { schemeForm } from "../../../words/zh/assess/schemeForm.ts"
import type { DraftDocument } from "../document/DraftDocument.ts"
import { stepsOf, valueAt } from "../document/draftPath.ts"

type FormWords = typeof schemeForm

const isField = (words: FormWords, key: string): key is keyof FormWords["fields"] =>
  Object.hasOwn(words.fields, key)

const textAt = (document: DraftDocument, path: string): string => {
  const value = valueAt(document, path)
  return typeof value === "string" ? value.trim() : ""
}

/** A line by its code and name, a rule and the like by its words, else by its place. */
const calledAt = (words: FormWords, document: DraftDocument, path: string, at: number): string => {
  if (path.startsWith("indicators[") && !path.includes(".")) {
    const said = [textAt(document, `${path}.code`), textAt(document, `${path}.name`)]
    const line = said.filter((text) => text !== "").join(" ")
    if (line !== "") return line
  }
  const own = textAt(document, `${path}.text`) || textAt(document, `${path}.name`)
  return own === "" ? words.nth("", at + 1).trim() : own
}

export const placeText = (words: FormWords, document: DraftDocument, path: string): string => {
  let walked = ""
  return stepsOf(path)
    .flatMap((step) => {
      if (typeof step === "number") {
        walked += `[${step}]`
        return [calledAt(words, document, walked, step)]
      }
      walked += walked === "" ? step : `.${step}`
      // "Lines" before a line's own name says nothing.
      if (step === "indicators" && path !== step) return []
      return [isField(words, step) ? words.fields[step] : step]
    })
    .join(" / ")
}
