/**
 * `npm run -s aiwei -- …`: the command line from its source, so nothing has to be rebuilt. Paths are
 * meant from where the caller stands, which npm tells in INIT_CWD.
 */
import { handOver } from "./handOver.mjs"
import { prepareOrLeave } from "./prepare.mjs"
import { command, environment, isInstalled, node24, quietly } from "./project.mjs"

// Only then: a test that npm has started would otherwise find npm's folder here, not its own.
const calledByNpm = process.env.npm_lifecycle_event === "aiwei"

if (!isInstalled()) prepareOrLeave()
await handOver(node24, [...quietly, command, ...process.argv.slice(2)], {
  cwd: (calledByNpm && process.env.INIT_CWD) || process.cwd(),
  env: environment()
})
