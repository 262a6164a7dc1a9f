import { tell } from "../told/tell.ts"
/**
 * Which file is which table: `name=path` says so, then the name of the file, then the order. A file that is
 * left over, or a table without one, is told and never guessed.
 */
import type { Told } from "../told/Told.ts"
import type { InputTable } from "./MappingFile.ts"
import type { Mapping } from "./mappingText.ts"

export interface GivenInput {
  /** As it was given, perhaps with the table's name in front. */
  readonly given: string
}

export interface BoundInput {
  readonly name: string
  readonly path: string
  readonly says: InputTable
}

export interface BoundInputs {
  /** The one that is read through. */
  readonly main: BoundInput
  /** In the order of the mapping's joins. */
  readonly joined: ReadonlyArray<BoundInput>
}

const baseName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path

const split = (given: string, names: ReadonlyArray<string>) => {
  const at = given.indexOf("=")
  const name = at < 0 ? "" : given.slice(0, at)
  return names.includes(name) ? { name, path: given.slice(at + 1) } : { name: null, path: given }
}

export const boundInputs = (
  { says, file, lineOf }: Mapping,
  inputs: ReadonlyArray<GivenInput>
): BoundInputs | { readonly faults: ReadonlyArray<Told> } => {
  const names = Object.keys(says.inputs)
  const faults: Array<Told> = []
  const bound = new Map<string, string>()
  const bind = (name: string, path: string) => {
    if (bound.has(name)) faults.push(tell("inputTwice", {}, name))
    else bound.set(name, path)
  }
  const rest: Array<string> = []
  for (const { given } of inputs) {
    const { name, path } = split(given, names)
    const own = name ?? names.find((one) => says.inputs[one]?.file === baseName(path)) ?? null
    if (own === null) rest.push(path)
    else bind(own, path)
  }
  for (const path of rest) {
    const free = names.find((name) => !bound.has(name))
    if (free === undefined) faults.push(tell("fileTooMany", { file: path }, path))
    else bind(free, path)
  }
  const wanted = (name: string, line: number): BoundInput => {
    const path = bound.get(name)
    if (!names.includes(name))
      faults.push(tell("inputUnknown", { file, line }, name, names.join("、")))
    else if (path === undefined) faults.push(tell("inputMissing", { file, line }, name))
    return { name, path: path ?? "", says: says.inputs[name] ?? {} }
  }
  const main = wanted(
    says.main ?? names[0] ?? "",
    lineOf(says.main === undefined ? "inputs" : "main")
  )
  const joined = (says.join ?? []).map((one, at) => wanted(one.with, lineOf("join", at, "with")))
  return faults.length === 0 ? { main, joined } : { faults }
}
