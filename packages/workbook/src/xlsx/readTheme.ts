/** The twelve colours of a book's theme, in the order in which cells count them. */
import { XmlScanner } from "./XmlScanner.ts"

/** The list begins dark, light, dark, light; cells count light first. */
const places = ["lt1", "dk1", "lt2", "dk2"].concat(
  ["accent1", "accent2", "accent3", "accent4", "accent5", "accent6"],
  ["hlink", "folHlink"]
)

export const readTheme = (text: string): ReadonlyArray<string | undefined> => {
  const colours: Array<string | undefined> = []
  let place = -1
  let inScheme = false
  const xml = new XmlScanner(text)
  for (let event = xml.next(); event !== "end"; event = xml.next()) {
    if (xml.name === "clrScheme") inScheme = event === "open"
    if (!inScheme || event !== "open") continue
    const named = places.indexOf(xml.name)
    if (named >= 0) place = named
    else if (xml.name === "srgbClr") colours[place] ??= xml.attribute("val")
    else if (xml.name === "sysClr") colours[place] ??= xml.attribute("lastClr")
  }
  return colours
}
