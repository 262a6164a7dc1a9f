#!/usr/bin/env node
/** Entry of the command line. What a command needs is loaded by that command, so that help is quick. */
import { run } from "./aiwei.ts"

process.exitCode = await run(process.argv.slice(2))
