/** What nobody uses any more, by knip: files, exports, dependencies. */
import { spawnSync } from "node:child_process"
import { join } from "node:path"

import { projectRoot } from "./tree.ts"

const knip = join(projectRoot, "node_modules/knip/bin/knip.js")

/** What knip said, and whether it found nothing. The settings are the tree's own `.knip.json`. */
export const unused = (root: string): { clean: boolean; said: string } => {
  const args = [knip, "--config", ".knip.json", "--no-progress", "--no-config-hints"]
  const done = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" })
  return { clean: done.status === 0, said: `${done.stdout}${done.stderr}`.trim() }
}

if (import.meta.main) {
  const { clean, said } = unused(projectRoot)
  console.log(said === "" ? "nothing unused" : said)
  process.exitCode = clean ? 0 : 1
}
