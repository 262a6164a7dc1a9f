/** `aiwei completion bash|zsh|fish`: prints a script for the shell, made from the tree itself. */
import { Argument, type Command } from "commander"

import type { Cli } from "../Cli.ts"
import type { Define } from "../define.ts"

const shells = ["bash", "zsh", "fish"] as const

export const completionCommand: Define = (program, running) => {
  const printing = async (cli: Cli, shell: (typeof shells)[number]) => {
    const { completionScript } = await import("../text/completionScript.ts")
    cli.out.data(completionScript(program, shell))
  }
  program
    .command("completion")
    .description("命令补全脚本 / shell completion script")
    .addArgument(new Argument("<shell>").choices(shells))
    .action((shell, _options, command: Command) => running(printing)(command, shell))
}
