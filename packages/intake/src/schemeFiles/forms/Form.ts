/**
 * One form both reads a value of a scheme file and writes it, so that neither can know something the other
 * does not. Reading tells every fault and goes on; a value with a fault is `faulty`, never a guess.
 */
import type { FileFaultCode } from "@aiwei/domain/scheme/document/DocumentFault"

import type { FileNode, Position } from "../fileTree.ts"

export const faulty = Symbol("faulty")
export type Faulty = typeof faulty

export interface FoundFault {
  readonly code: FileFaultCode
  readonly path: string
  readonly at: Position
  readonly found: string | null
  readonly allowed: ReadonlyArray<string>
}

/** Where reading stands: the value, its path, and what was found wrong so far. */
export interface Reading {
  readonly node: FileNode
  readonly path: string
  readonly faults: Array<FoundFault>
}

/** `file`: short, usual things left out, decimals as numbers. `wire`: everything, decimals as text. */
export type Manner = "file" | "wire"

/** What a form writes: JSON. */
export type Plain =
  | string
  | number
  | boolean
  | null
  | ReadonlyArray<Plain>
  | { readonly [key: string]: Plain }

export interface Form<A> {
  readonly read: (reading: Reading) => A | Faulty
  readonly write: (value: A, manner: Manner) => Plain
}

export const told = (
  { node, path, faults }: Reading,
  code: FileFaultCode,
  found: string | null = null,
  allowed: ReadonlyArray<string> = [],
  at: Position = node.at
): Faulty => {
  faults.push({ code, path, at, found, allowed })
  return faulty
}

/** What stands there, as a sentence quotes it. */
export const shownOf = (node: FileNode): string | null =>
  node.kind === "scalar" ? node.text.slice(0, 60) : null
