/**
 * Comments by their cell's address. A modern thread leaves a notice about itself in the old comment part,
 * so where there is a thread its messages are taken instead.
 */
import { noteText } from "../noteText.ts"
import type { Zip } from "../zip/openZip.ts"
import { joinedText, unescaped } from "./readStrings.ts"
import { type Relation, xmlOf } from "./relationsOf.ts"
import { XmlScanner } from "./XmlScanner.ts"

const legacy = (text: string): Map<string, string> => {
  const notes = new Map<string, string>()
  const authors: Array<string> = []
  let author = ""
  let at = ""
  const xml = new XmlScanner(text)
  for (let event = xml.next(); event !== "end"; event = xml.next()) {
    if (event === "close" && xml.name === "author") authors.push(unescaped(xml.text()))
    if (event !== "open") continue
    if (xml.name === "comment") {
      at = xml.attribute("ref") ?? ""
      author = authors[Number(xml.attribute("authorId"))] ?? ""
    }
    if (xml.name === "text") notes.set(at, noteText(joinedText(xml, "text"), author))
  }
  return notes
}

/** The first message names its cell; replies follow it and name the first message. */
const threaded = (text: string): Map<string, string> => {
  const notes = new Map<string, string>()
  const places = new Map<string, string>()
  let at = ""
  const xml = new XmlScanner(text)
  for (let event = xml.next(); event !== "end"; event = xml.next()) {
    if (event === "open" && xml.name === "threadedComment") {
      at = xml.attribute("ref") ?? places.get(xml.attribute("parentId") ?? "") ?? ""
      places.set(xml.attribute("id") ?? "", at)
    }
    if (event !== "close" || xml.name !== "text" || at === "") continue
    const before = notes.get(at)
    notes.set(at, before === undefined ? xml.text() : `${before}\n${xml.text()}`)
  }
  return notes
}

export const readNotes = (
  zip: Zip,
  relations: ReadonlyArray<Relation>
): ReadonlyMap<string, string> => {
  const all = (type: string, read: (text: string) => Map<string, string>) =>
    relations
      .filter((relation) => relation.type === type && zip.has(relation.target))
      .flatMap((relation) => [...read(xmlOf(zip, relation.target))])
  return new Map([...all("comments", legacy), ...all("threadedComment", threaded)])
}
