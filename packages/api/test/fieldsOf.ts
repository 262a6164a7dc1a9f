/** The paths of all texts, numbers and marks in an input, read from its Schema; arrays are left out. */
import type { Schema } from "effect"

type Ast = Schema.Top["ast"]

const below = (ast: Ast, path: string): ReadonlyArray<string> => {
  if (ast._tag === "Union") return ast.types.flatMap((type) => below(type, path))
  if (ast._tag === "Arrays")
    return [...ast.elements, ...ast.rest].flatMap((each) => below(each, path))
  if (ast._tag === "Objects") {
    return ast.propertySignatures.flatMap(({ name, type }) =>
      below(type, path === "" ? String(name) : `${path}.${String(name)}`)
    )
  }
  return ast._tag === "Null" || ast._tag === "Undefined" || path === "" ? [] : [path]
}

/** Nothing of an input that is no Schema: bytes. */
export const fieldsOf = (input: unknown): ReadonlyArray<string> =>
  input !== null && (typeof input === "object" || typeof input === "function") && "ast" in input
    ? [...new Set(below((input as Schema.Top).ast, ""))]
    : []
