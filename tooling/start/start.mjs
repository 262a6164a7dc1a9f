/** `npm start`: sets up what is missing, then hands over to `aiwei demo` on the pinned Node. */
import { handOver } from "./handOver.mjs"
import { prepareOrLeave } from "./prepare.mjs"
import { command, environment, node24, quietly, root } from "./project.mjs"

prepareOrLeave()
await handOver(node24, [...quietly, command, "demo", ...process.argv.slice(2)], {
  cwd: root,
  env: environment()
})
