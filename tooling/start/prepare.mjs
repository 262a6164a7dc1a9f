/**
 * From a fresh clone to something that runs: packages, then the pages and the command. Does only
 * what is missing. It talks on standard error, so that a command's output stays the command's, and says
 * a line for each step: what the tools print is shown only when one of them fails.
 */
import { spawnSync } from "node:child_process"
import { join } from "node:path"

import { pnpmFolder, registry } from "./pnpm.mjs"
import { environment, root } from "./project.mjs"
import { asBuilt, asInstalled, mustBuild, mustInstall } from "./stamp.mjs"

const windows = process.platform === "win32"

/** Far more than the tools print; beyond it they would be ended. */
const mostOutput = 256 * 1024 * 1024

const run = (
  /** @type {string} */ what,
  /** @type {string} */ program,
  /** @type {string[]} */ args,
  /** @type {NodeJS.ProcessEnv} */ env
) => {
  process.stderr.write(`${what} …\n`)
  // No standard input: with nobody to answer, a question must fail at once and not wait.
  /** @type {["ignore", "pipe", "pipe"]} */
  const stdio = ["ignore", "pipe", "pipe"]
  const maxBuffer = mostOutput
  const done = spawnSync(program, args, { cwd: root, env, stdio, maxBuffer, shell: windows })
  if (done.error) throw done.error
  if (done.status !== 0) {
    process.stderr.write(Buffer.concat([done.stdout, done.stderr]))
    const why = done.signal ?? done.status
    throw new Error(
      `${what}：没有完成（${why}），什么也没有删除，请检查网络和磁盘后再运行一次。\nNot finished (${why}), nothing was deleted: check the network and the disk, then run it again.`
    )
  }
}

const install = () => {
  const pnpm = pnpmFolder()
  const url = registry()
  const where = url === undefined ? {} : { npm_config_registry: url, pnpm_config_registry: url }
  // CI tells pnpm never to ask, for example before it replaces a node_modules made by another tool.
  run(
    "安装依赖，看网速要一到几分钟 / installing packages, a minute or several",
    join(pnpm, "pnpm"),
    ["install", "--frozen-lockfile"],
    {
      ...environment(pnpm),
      ...where,
      CI: "true"
    }
  )
}

const build = () => {
  const apps = ["admin", "kiosk", "cli"].map((app) => `--filter=@aiwei/${app}`)
  const flags = ["--concurrency=2", "--output-logs=errors-only", "--ui=stream"]
  const turbo = join(root, "node_modules", ".bin", "turbo")
  run(
    "构建网页和命令 / building the pages and the command",
    turbo,
    ["run", "build", ...apps, ...flags],
    environment(pnpmFolder())
  )
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
