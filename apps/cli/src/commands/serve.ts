/** `aiwei serve`: the admin, the kiosk and the API on one port, until a signal ends it. */
import type { Cli } from "../Cli.ts"
import type { Define } from "../define.ts"
import type { ServeOptions } from "../ServeOptions.ts"
import { port } from "../Settings.ts"

const work = async (cli: Cli, options: ServeOptions) => {
  const { serveUntilStopped } = await import("../serveUntilStopped.ts")
  await serveUntilStopped(cli, cli.settings.data, options)
}

export const withPort = (command: ReturnType<Parameters<Define>[0]["command"]>) =>
  command
    .addOption(
      command
        .createOption("--port <n>", "端口 / port")
        .env("AIWEI_PORT")
        .default(8080)
        .argParser(port)
    )
    .addOption(
      command
        .createOption("--host <address>", "监听地址 / address to listen on")
        .env("AIWEI_HOST")
        .default("127.0.0.1")
    )

export const serveCommand: Define = (program, running) => {
  withPort(
    program.command("serve").description("启动服务 / serve admin at /, kiosk at /kiosk")
  ).action((options: ServeOptions, command) => running(work)(command, options))
}
