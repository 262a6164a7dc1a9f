/**
 * A place where Stryker may lay its changed copies of packages/domain. It must look like the project from
 * inside: the copy's tsconfig.json leads two folders up, to what is linked here.
 */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

export interface Sandbox extends Disposable {
  /** Where the copies go. */
  readonly packages: string
  readonly folder: string
}

export const sandboxOf = (project: string): Sandbox => {
  const folder = mkdtempSync(join(tmpdir(), "aiwei-mutation-"))
  const packages = join(folder, "packages")
  mkdirSync(packages)
  for (const name of ["tooling", "tsconfig.base.json"]) {
    symlinkSync(join(project, name), join(folder, name))
  }
  return {
    folder,
    packages,
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true })
  }
}
