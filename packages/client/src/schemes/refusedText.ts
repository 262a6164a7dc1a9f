/** A refused document in one sentence with its first faults, for whoever has no list to show them in. */
import type { Refusals } from "../refusals/Refusals.ts"
import { faultText } from "./faultText.ts"

const told = (
  faults: Parameters<Refusals["SchemeRefused"]>[0]["faults"],
  lang: "zh" | "en",
  between: string
): string =>
  faults
    .slice(0, 5)
    .map((fault) => faultText(fault, lang))
    .join(between) + (faults.length > 5 ? `${between}…` : "")

export const refusedText: {
  readonly [L in "zh" | "en"]: Refusals["SchemeRefused"]
} = {
  zh: ({ faults }) => `方案有 ${faults.length} 处不对，没有保存：${told(faults, "zh", "；")}`,
  en: ({ faults }) =>
    `The scheme has ${faults.length} faults and was not saved: ${told(faults, "en", "; ")}`
}
