/**
 * Somebody at work in a browser: a server of the test's own, a window in which the first account is signed
 * in, and a folder for files to be given. Ended in the reverse order, also when the beginning fails.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import type { Page } from "playwright-core"

import { hardToUse } from "./axe.ts"
import { openBrowser, openPage } from "./chromium.ts"
import { illSet } from "./illSet.ts"
import { signIn } from "./office.ts"
import type { FreshServer } from "./servers/freshServer.ts"

export interface Session {
  readonly server: FreshServer
  readonly page: Page
  readonly folder: string
  /** Writes a file into the folder and gives its path. */
  readonly file: (name: string, text: string) => string
  readonly end: () => Promise<void>
}

export const openSession = async (start: () => Promise<FreshServer>): Promise<Session> => {
  const ends: Array<() => unknown> = []
  const end = async () => {
    for (const one of ends.toReversed()) await one()
  }
  try {
    const folder = mkdtempSync(join(tmpdir(), "aiwei-files-"))
    ends.push(() => rmSync(folder, { recursive: true, force: true }))
    const server = await start()
    ends.push(server.stop)
    const browser = await openBrowser()
    ends.push(() => browser.close())
    const page = await openPage(browser, { width: 1440, height: 900 })
    await signIn(page, server)
    const file = (name: string, text: string) => {
      const path = join(folder, name)
      writeFileSync(path, text)
      return path
    }
    return { server, page, folder, file, end }
  } catch (error) {
    await end()
    throw error
  }
}

/** What of the page cannot be read or used; empty when all is well. */
export const faultsOf = async (page: Page): Promise<ReadonlyArray<string>> => [
  ...(await illSet(page)),
  ...(await hardToUse(page))
]
