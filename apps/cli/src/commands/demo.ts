/** `aiwei demo`: the sample office in a database of its own, imported, published, then served. */
import { join } from "node:path"

import type { Cli } from "../Cli.ts"
import type { Define } from "../define.ts"
import type { ServeOptions } from "../ServeOptions.ts"
import { withPort } from "./serve.ts"

const work = async (cli: Cli, options: ServeOptions & { readonly serve: boolean }) => {
  const data = join(cli.settings.data, "demo")
  const { prepareDemo } = await import("../prepareDemo.ts")
  await prepareDemo(cli, data)
  if (!options.serve) return
  const { serveUntilStopped } = await import("../serveUntilStopped.ts")
  await serveUntilStopped(cli, data, options)
}

export const demoCommand: Define = (program, running) => {
  withPort(program.command("demo").description("示例街道 / the sample office"))
    .option("--no-serve", "导入、公布后即结束 / stop after publishing")
    .action((options, command) => running(work)(command, options))
}
