/**
 * From a fresh clone to something that runs: packages, then the pages and the command. Does only
 * what is missing. It talks on standard error, so that a command's output stays the command's, and says
 * a line for each step: what the tools print is shown only when one of them fails.
 */
import { join } from "node:path"

import { pnpmFolder, registry } from "./pnpm.mjs"
import { environment, root } from "./project.mjs"
import { runTool } from "./runTool.mjs"
import { asBuilt, asInstalled, mustBuild, mustInstall } from "./stamp.mjs"

const install = () => {
  const pnpm = pnpmFolder()
  const url = registry()
  const where = url === undefined ? {} : { npm_config_registry: url, pnpm_config_registry: url }
  // CI tells pnpm never to ask, for example before it replaces a node_modules made by another tool.
  runTool(
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
  runTool(
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
