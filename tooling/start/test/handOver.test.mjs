import { spawn } from "node:child_process"
import { once } from "node:events"
import { dirname, join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"

import { assert, describe, it } from "vitest"

const here = dirname(fileURLToPath(import.meta.url))
const handOver = pathToFileURL(join(here, "..", "handOver.mjs")).href

/** A process that hands over to `node -e code`. */
const handingOverTo = (/** @type {string} */ code) => {
  const call = `import(${JSON.stringify(handOver)}).then(({ handOver }) =>
    handOver(process.execPath, ["-e", ${JSON.stringify(code)}], { cwd: process.cwd(), env: process.env }))`
  return spawn(process.execPath, ["-e", call], { stdio: ["ignore", "pipe", "inherit"] })
}

describe("handOver", () => {
  it("ends with the exit code of the other program and adds nothing to its output", async () => {
    const child = handingOverTo('console.log("三社区"); process.exitCode = 3')
    const said = child.stdout.setEncoding("utf8").toArray()
    const [code] = await once(child, "close")
    assert.strictEqual(code, 3)
    assert.strictEqual((await said).join(""), "三社区\n")
  })

  it.each(["SIGTERM", "SIGINT"])("passes %s on once and waits for a clean end", async (signal) => {
    const child = handingOverTo(`
      let heard = 0
      const open = setInterval(() => {}, 1000)
      process.on("${signal}", () => {
        heard += 1
        setTimeout(() => { clearInterval(open); console.log("heard " + heard) }, 300)
      })
      console.log("ready")`)
    let said = ""
    child.stdout.setEncoding("utf8").on("data", (part) => {
      if (said === "") {
        child.kill(/** @type {NodeJS.Signals} */ (signal))
        child.kill(/** @type {NodeJS.Signals} */ (signal))
      }
      said += part
    })
    const [code] = await once(child, "close")
    assert.strictEqual(code, 0)
    assert.strictEqual(said, "ready\nheard 1\n")
  })

  it("tells by its exit code which signal ended the other program", async () => {
    const child = handingOverTo('process.kill(process.pid, "SIGKILL")')
    const [code] = await once(child, "close")
    assert.strictEqual(code, 137)
  })
})
