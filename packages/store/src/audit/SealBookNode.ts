/**
 * `SealBook` as a file of text, `audit-heads.txt`: a line for every seal, in the order they were made, to
 * be read and compared by people, too. For a database in memory there is none, only this process knows.
 */
import { open, readFile } from "node:fs/promises"

import type { AuditSeal } from "@aiwei/domain/audit/AuditSeal"
import { SealBook, type SealLines } from "@aiwei/domain/audit/SealBook"
import { Effect, Layer } from "effect"

export const sealFileName = "audit-heads.txt"

const written = ({ day, seq, provider, hash, sealedAt }: AuditSeal): string =>
  `${day} ${seq} ${provider} ${hash} ${sealedAt}`

const pattern = /^(\d{4}-\d\d-\d\d) (\d{1,9}) (\w{1,20}) ([0-9a-f]{64}) (\S{20,30})$/

const sealIn = (line: string): ReadonlyArray<AuditSeal> => {
  const [, day, seq, provider, hash, sealedAt] = pattern.exec(line) ?? []
  if (day === undefined || provider === undefined || hash === undefined) return []
  return [{ day, seq: Number(seq), provider, hash, sealedAt: sealedAt ?? "" }]
}

const read = (text: string): SealLines => {
  const lines = text.split(/\r?\n/).filter((line) => line !== "")
  const unreadable = lines.filter((line) => sealIn(line).length === 0)
  return {
    seals: lines.flatMap(sealIn),
    // A process that was killed may have begun a line; the whole of it was written the next time.
    unreadable: unreadable.filter((part) => !lines.some((l) => l !== part && l.startsWith(part)))
  }
}

const textOf = (path: string): Promise<string> =>
  readFile(path, "utf8").catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return ""
    throw error
  })

const add = async (path: string, seals: ReadonlyArray<AuditSeal>): Promise<void> => {
  const before = await textOf(path)
  const begun = before === "" || before.endsWith("\n") ? "" : "\n"
  const file = await open(path, "a", 0o600)
  try {
    await file.writeFile(begun + seals.map((seal) => `${written(seal)}\n`).join(""))
    await file.sync()
  } finally {
    await file.close()
  }
}

export const sealBookIn = (path: string) =>
  Layer.succeed(SealBook, {
    lines: Effect.promise(async () => read(await textOf(path))),
    note: (seals) => Effect.promise(() => add(path, seals))
  })

export const sealBookInMemory = Layer.sync(SealBook, () => {
  const seals: Array<AuditSeal> = []
  return {
    lines: Effect.sync(() => ({ seals: [...seals], unreadable: [] })),
    note: (more) => Effect.sync(() => void seals.push(...more))
  }
})
