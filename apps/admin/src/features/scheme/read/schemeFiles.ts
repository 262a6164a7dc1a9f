/** A scheme's files as they are given to whoever asks: the YAML that people read, and the same as JSON. */
import type { SchemeWhole } from "@aiwei/queries/schemeDeskQueries"

type Given = Pick<SchemeWhole, "scheme" | "document" | "file">

/** No sign that a file system forbids. */
const nameOf = ({ scheme }: Given): string =>
  `${scheme.name.replace(/[\\/:*?"<>|\s]+/g, " ").trim()} v${scheme.version}`

const uriOf = (type: string, text: string): string =>
  `data:${type};charset=utf-8,${encodeURIComponent(text)}`

export const yamlOf = (given: Given) => ({
  name: `${nameOf(given)}.yaml`,
  uri: uriOf("application/yaml", given.file)
})

export const jsonOf = (given: Given) => ({
  name: `${nameOf(given)}.json`,
  uri: uriOf("application/json", `${JSON.stringify(given.document, null, 2)}\n`)
})
