/** A fault of a scheme's document as one line of a list: where it stands, and the sentence. */
import { faultsEn } from "./faultsEn.ts"
import { faultsZh, type SaidOfFault } from "./faultsZh.ts"

export interface PlacedFault extends SaidOfFault {
  readonly line: number | null
  readonly column: number | null
}

const placeOf = ({ line, column, path }: PlacedFault): string =>
  [line === null ? "" : `${line}:${column ?? 1}`, path].filter((part) => part !== "").join(" ")

export const faultText = (fault: PlacedFault, lang: "zh" | "en"): string => {
  const [place, say] = [placeOf(fault), (lang === "zh" ? faultsZh : faultsEn)[fault.code]]
  return place === "" ? say(fault) : `${place}${lang === "zh" ? "　" : "  "}${say(fault)}`
}
