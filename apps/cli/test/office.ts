/** Runs commands as a script would see them: what was printed where, and the exit code. */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Writable } from "node:stream"
import { pipeline } from "node:stream/promises"
import { fileURLToPath } from "node:url"

import { afterAll } from "vitest"

import { run } from "../src/aiwei.ts"

export const sample = fileURLToPath(new URL("../../../fixtures/office-a", import.meta.url))

/** One hook for the whole file: a hook that is named while a test runs is never called. */
const folders: Array<string> = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** Taken away when the test file ends. */
export const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "aiwei-cli-"))
  folders.push(folder)
  return folder
}

export interface Ran {
  readonly code: number
  readonly data: string
  readonly notes: string
}

/** Every command opens the database anew, as separate processes would. */
export const officeAt =
  (...place: ReadonlyArray<string>) =>
  async (...argv: ReadonlyArray<string>): Promise<Ran> => {
    const [printed, notes]: [Array<string>, Array<string>] = [[], []]
    const sink = () =>
      new Writable({
        write: (chunk, _encoding, done) => {
          printed.push(String(chunk))
          done()
        }
      })
    const code = await run([...place, ...argv], {
      data: (text) => void printed.push(text),
      note: (text) => void notes.push(text),
      bytes: (bytes) => pipeline(bytes, sink()),
      askPassword: () => Promise.resolve("一个足够长的密码"),
      live: false
    })
    return { code, data: printed.join("\n"), notes: notes.join("\n") }
  }

export const officeIn = (data: string) => officeAt("--data", data)
