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

/** The environment's own words for these are read by the server: `AIWEI_TRUST_PROXY=false` means no. */
export const serveCommand: Define = (program, running) => {
  withPort(program.command("serve").description("启动服务 / serve admin at /, kiosk at /kiosk"))
    .option(
      "--production",
      "正式使用：配置不安全就不启动 / refuse to start in an unsafe state (AIWEI_PRODUCTION)"
    )
    .option(
      "--trust-proxy",
      "前面有自己的 HTTPS 反向代理 / behind an HTTPS proxy of one's own (AIWEI_TRUST_PROXY)"
    )
    .option(
      "--insecure-http",
      "明知不加密也要对外监听 / listen unencrypted on purpose (AIWEI_INSECURE_HTTP)"
    )
    .action((options: ServeOptions, command) => running(work)(command, options))
}
