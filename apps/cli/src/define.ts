/** How a command's file joins the tree: it gets the program, and `running` to wrap its work. */
import type { Command } from "commander"

import type { Cli } from "./Cli.ts"

/** The work ends with an exit code, or with nothing when all is fine. */
export type Running = <A extends ReadonlyArray<unknown>>(
  work: (cli: Cli, ...args: A) => Promise<number | void>
) => (command: Command, ...args: A) => Promise<void>

export type Define = (program: Command, running: Running) => void
