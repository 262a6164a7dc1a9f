/** The functions of a file with their length in lines, first to last, and the limit each has. */
import { type SyntaxNode, type SyntaxTree, ts } from "./typescript6.ts"

export interface FunctionFound {
  readonly name: string
  readonly line: number
  readonly lines: number
  /** True for the body of a layer: it lists its methods, so it may be longer than a method. */
  readonly isLayer: boolean
}

const kinds = new Set(
  [
    "FunctionDeclaration",
    "FunctionExpression",
    "ArrowFunction",
    "MethodDeclaration",
    "Constructor",
    "GetAccessor",
    "SetAccessor"
  ].map((name) => ts.SyntaxKind[name])
)

const called = (node: SyntaxNode | undefined): string =>
  node !== undefined && node.kind === ts.SyntaxKind["CallExpression"]
    ? (node.expression?.getText() ?? "")
    : ""

const nameOf = (node: SyntaxNode): string =>
  node.name?.getText() ?? node.parent?.name?.getText() ?? (called(node.parent) || "a function")

const returnsMethods = (body: SyntaxNode | undefined): boolean => {
  const last = body?.statements?.at(-1)
  if (last === undefined || last.kind !== ts.SyntaxKind["ReturnStatement"]) return false
  const given = last.expression
  const inner = given?.arguments?.[0] ?? given
  return inner?.kind === ts.SyntaxKind["ObjectLiteralExpression"]
}

/** What makes a service: a generator handed to `Layer.effect(Port, …)`, or one that ends in methods. */
const isLayerBody = (node: SyntaxNode): boolean => {
  if (!/^Effect\.(gen|fnUntraced)$/.test(called(node.parent))) return false
  return /^Layer\.\w+$/.test(called(node.parent?.parent)) || returnsMethods(node.body)
}

export const functionsIn = (path: string, text: string): ReadonlyArray<FunctionFound> => {
  const tree: SyntaxTree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const lineAt = (position: number) => tree.getLineAndCharacterOfPosition(position).line + 1
  const found: Array<FunctionFound> = []
  const visit = (node: SyntaxNode): void => {
    if (kinds.has(node.kind) && node.body !== undefined) {
      const line = lineAt(node.getStart())
      const lines = lineAt(node.getEnd()) - line + 1
      found.push({ name: nameOf(node), line, lines, isLayer: isLayerBody(node) })
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}
