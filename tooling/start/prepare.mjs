/**
 * From a fresh clone to something that runs: packages, then the pages and the command. Does only
 * what is missing. It talks on standard error, so that a command's output stays the command's.
 */
import { spawnSync } from "node:child_process"
import { join } from "node:path"

import { pnpmFolder, registry } from "./pnpm.mjs"
import { environment, root } from "./project.mjs"
import { asBuilt, asInstalled, mustBuild, mustInstall } from "./stamp.mjs"

const windows = process.platform === "win32"

const run = (
  /** @type {string} */ what,
  /** @type {string} */ program,
  /** @type {string[]} */ args,
  /** @type {NodeJS.ProcessEnv} */ env
) => {
  process.stderr.write(`${what} …\n`)
  // No standard input: with nobody to answer, a question must fail at once and not wait.
  /** @type {["ignore", 2, 2]} */
  const stdio = ["ignore", 2, 2]
  const done = spawnSync(program, args, { cwd: root, env, stdio, shell: windows })
  if (done.error) throw done.error
  if (done.status !== 0) {
    throw new Error(
      `${what}: failed (${done.signal ?? done.status}). Nothing was deleted; run it again.`
    )
  }
}

const install = () => {
  const pnpm = pnpmFolder()
  const url = registry()
  const where = url === undefined ? {} : { npm_config_registry: url, pnpm_config_registry: url }
  // CI tells pnpm never to ask, for example before it replaces a node_modules made by another tool.
  run("安装依赖 / installing packages", join(pnpm, "pnpm"), ["install", "--frozen-lockfile"], {
    ...environment(pnpm),
    ...where,
    CI: "true"
  })
}

const build = () => {
  const apps = ["admin", "kiosk", "cli"].map((app) => `--filter=@aiwei/${app}`)
  const flags = ["--concurrency=2", "--output-logs=errors-only", "--ui=stream"]
  const turbo = join(root, "node_modules", ".bin", "turbo")
  run("构建 / building", turbo, ["run", "build", ...apps, ...flags], environment(pnpmFolder()))
}

export const installIfNeeded = () => {
  if (mustInstall()) asInstalled(install)
}

export const buildIfNeeded = () => {
  if (mustBuild()) asBuilt(build)
}

/** For the scripts of package.json: what went wrong as one sentence, not as a stack. */
export const prepareOrLeave = () => {
  try {
    installIfNeeded()
    buildIfNeeded()
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  }
}
