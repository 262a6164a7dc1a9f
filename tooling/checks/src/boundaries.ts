/**
 * The directions between packages, by turbo: tags, also through other packages, and what is imported
 * without being declared. It must have looked at something before its silence means anything.
 */
import { spawnSync } from "node:child_process"
import { join } from "node:path"

import { projectRoot } from "./tree.ts"

export const checkedFiles = (said: string): number =>
  Number(/Checked (\d+) files in \d+ packages/.exec(said)?.[1] ?? 0)

if (import.meta.main) {
  const turbo = join(projectRoot, "node_modules", ".bin", "turbo")
  const done = spawnSync(turbo, ["boundaries"], { cwd: projectRoot, encoding: "utf8" })
  const said = `${done.stdout}${done.stderr}`.trim()
  console.log(said)
  process.exitCode = done.status === 0 && checkedFiles(said) > 0 ? 0 : 1
}
