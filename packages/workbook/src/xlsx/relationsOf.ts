/**
 * Where the parts of an .xlsx are. Targets are relative to the part that names them; a part is known by
 * the end of its relation's type, because the strict dialect spells the beginning differently.
 */
import type { Zip } from "../zip/openZip.ts"
import { XmlScanner } from "./XmlScanner.ts"

export interface Relation {
  readonly id: string
  readonly type: string
  readonly target: string
}

/** Parts are UTF-8 unless they begin with the mark of UTF-16. */
export const xmlOf = (zip: Zip, name: string): string => {
  const bytes = zip.read(name)
  const encoding = bytes[0] === 0xff ? "utf-16le" : bytes[0] === 0xfe ? "utf-16be" : "utf-8"
  return new TextDecoder(encoding).decode(bytes)
}

const resolved = (from: string, target: string): string => {
  const steps = target.startsWith("/") ? [] : from.split("/").slice(0, -1)
  for (const step of target.split(/[\\/]/)) {
    if (step === "..") steps.pop()
    else if (step !== "." && step !== "") steps.push(step)
  }
  return steps.join("/")
}

/** The relations of a part; of the package itself when `part` is empty. */
export const relationsOf = (zip: Zip, part: string): ReadonlyArray<Relation> => {
  const slash = part.lastIndexOf("/") + 1
  const name = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`
  if (!zip.has(name)) return []
  const relations: Array<Relation> = []
  const xml = new XmlScanner(xmlOf(zip, name))
  for (let event = xml.next(); event !== "end"; event = xml.next()) {
    if (event !== "open" || xml.name !== "Relationship") continue
    if (xml.attribute("TargetMode") === "External") continue
    const type = xml.attribute("Type") ?? ""
    relations.push({
      id: xml.attribute("Id") ?? "",
      type: type.slice(type.lastIndexOf("/") + 1),
      target: resolved(part, xml.attribute("Target") ?? "")
    })
  }
  return relations
}

export const partOf = (relations: ReadonlyArray<Relation>, type: string): string | undefined =>
  relations.find((relation) => relation.type === type)?.target
