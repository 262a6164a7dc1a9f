/** The folder of the tables that tests write, for one run: the files of tests share their modules. */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import type { TestProject } from "vitest/node"

declare module "vitest" {
  export interface ProvidedContext {
    readonly tablesFolder: string
  }
}

export default ({ provide }: TestProject): (() => void) => {
  const folder = mkdtempSync(join(tmpdir(), "aiwei-foreign-"))
  provide("tablesFolder", folder)
  return () => rmSync(folder, { recursive: true, force: true })
}
