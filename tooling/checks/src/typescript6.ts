/**
 * TypeScript 6 as a library, the one dependency-cruiser brings: TypeScript 7 can only be run, not
 * asked. Used to read a file's shape; types are checked by TypeScript 7 alone.
 */
import { realpathSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"

import { projectRoot } from "./tree.ts"

/** As much of its interface as is used here. */
export interface SyntaxNode {
  readonly kind: number
  readonly parent: SyntaxNode | undefined
  readonly name?: SyntaxNode
  readonly expression?: SyntaxNode
  readonly body?: SyntaxNode
  readonly statements?: ReadonlyArray<SyntaxNode>
  readonly arguments?: ReadonlyArray<SyntaxNode>
  getText: () => string
  getStart: () => number
  getEnd: () => number
}

export interface SyntaxTree extends SyntaxNode {
  getLineAndCharacterOfPosition: (at: number) => { readonly line: number }
}

export interface TypeScript6 {
  readonly version: string
  readonly SyntaxKind: Readonly<Record<string, number>>
  readonly ScriptTarget: { readonly Latest: number }
  createSourceFile: (name: string, text: string, target: number, parents: boolean) => SyntaxTree
  forEachChild: (node: SyntaxNode, visit: (child: SyntaxNode) => void) => void
}

const cruiser = join(projectRoot, "node_modules", "dependency-cruiser", "package.json")
const from = createRequire(realpathSync(cruiser))

export const ts: TypeScript6 = from("typescript")
