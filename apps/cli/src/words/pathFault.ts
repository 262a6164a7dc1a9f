/** Why a path could not be read: the usual reasons in words, any other as the machine says it. */
import type { Words } from "./zh.ts"

export const pathFault = (words: Words, thrown: unknown): string => {
  if (!(thrown instanceof Error)) return String(thrown)
  const { code, path } = thrown as NodeJS.ErrnoException
  if (code === "ENOENT" && path !== undefined) return words.noSuchPath(path)
  if ((code === "EACCES" || code === "EPERM") && path !== undefined) return words.notAllowed(path)
  return thrown.message
}
