/** Runs any program of the project with the pinned Node and pnpm, set up before if need be. */
import { handOver } from "./handOver.mjs"
import { pnpmFolder } from "./pnpm.mjs"
import { prepareOrLeave } from "./prepare.mjs"
import { environment, root } from "./project.mjs"

const [program, ...args] = process.argv.slice(2)
if (program === undefined) {
  process.stderr.write("usage: node tooling/start/run.mjs PROGRAM [ARGUMENT...]\n")
  process.exit(2)
}
prepareOrLeave()
await handOver(program, args, { cwd: root, env: environment(pnpmFolder()) })
