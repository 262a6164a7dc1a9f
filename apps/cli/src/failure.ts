/** Turns whatever a command threw into one sentence and an exit code. Stacks never reach the screen. */
import { codeOf, domainErrorOf, type WireError } from "@aiwei/client/domainErrorOf"

import { Ending, internal, refused, unreachable, wrongUsage } from "./exitCode.ts"
import { startFailure } from "./failures/startFailure.ts"
import { storeFailure } from "./failures/storeFailure.ts"
import { refusalText, type Words } from "./words/zh.ts"

export interface Failure {
  readonly code: number
  readonly text: string
  /** The tag, for scripts that read standard error. */
  readonly tag: string
}

const network = /ECONNREFUSED|ENOTFOUND|ECONNRESET|ETIMEDOUT|fetch failed|SQLITE_CANTOPEN/

const chain = (thrown: unknown): string =>
  thrown instanceof Error
    ? `${thrown.message} ${"code" in thrown ? String(thrown.code) : ""} ${chain(thrown.cause)}`
    : String(thrown ?? "")

const exitOf = ({ _tag }: WireError): number => {
  if (_tag === "InvalidInput") return wrongUsage
  return _tag === "StoreUnavailable" ? unreachable : refused
}

export const failureOf = (thrown: unknown, words: Words): Failure => {
  if (thrown instanceof Ending) return { code: thrown.code, text: thrown.message, tag: "" }
  const said = domainErrorOf(thrown)
  if (said !== null) {
    return { code: exitOf(said), text: refusalText(words, said), tag: said._tag }
  }
  const unsafe = startFailure(thrown, words)
  if (unsafe !== null) return { code: refused, text: unsafe, tag: "StartRefused" }
  const unusable = storeFailure(thrown, words)
  if (unusable !== null) return { code: unreachable, text: unusable, tag: "" }
  const heard = chain(thrown)
  if (heard.includes("ERR_UNKNOWN_BUILTIN_MODULE")) {
    return { code: internal, text: words.oldNode(process.version), tag: "" }
  }
  const folder = /(?:ENOTDIR|EEXIST|EACCES|EPERM|EROFS|ENOSPC|ENOENT[^']*mkdir)[^']*'([^']+)'/.exec(
    heard
  )?.[1]
  if (folder !== undefined) {
    return { code: unreachable, text: words.storeUnusable.cannotOpen(folder), tag: "" }
  }
  const code = codeOf(thrown)
  if (code === "NETWORK" || network.test(heard)) {
    return { code: unreachable, text: `${words.unreachable} ${heard.trim()}`, tag: "Unreachable" }
  }
  if (code === "UNAUTHORIZED" || code === "FORBIDDEN") {
    return { code: refused, text: words.notSignedIn, tag: code }
  }
  if (code === "BAD_REQUEST") return { code: wrongUsage, text: words.badInput, tag: code }
  return { code: internal, text: `${words.internal} ${heard.trim()}`, tag: "Internal" }
}
