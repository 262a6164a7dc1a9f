import { spawnSync } from "node:child_process"
import { join } from "node:path"

import { assert, describe, it } from "vitest"

import { root } from "../project.mjs"

const module = join(root, "tooling/start/runTool.mjs")

/** In a process of its own: what matters is what a terminal would see. */
const seen = (/** @type {string} */ script) => {
  const tool = JSON.stringify([process.execPath, ["-e", script], process.env])
  const code = `import { runTool } from ${JSON.stringify(module)}
    const [program, args, env] = ${tool}
    try { runTool("步骤 / step", program, args, env) } catch (error) { console.error(error.message) }`
  return spawnSync(process.execPath, ["--input-type=module", "-e", code], { encoding: "utf8" })
}

describe("a tool of the set-up", () => {
  it("is one line while it works, whatever it prints", () => {
    const { stdout, stderr } = seen(
      "console.log('chatter'); console.error('Agent skills awaiting')"
    )
    assert.strictEqual(stdout, "")
    assert.strictEqual(stderr, "步骤 / step …\n")
  })

  it("is heard when it fails, with what to do in both languages", () => {
    const { stderr } = seen("console.log('no network'); process.exit(3)")
    assert.match(stderr, /^步骤 \/ step …\nno network\n/)
    assert.match(stderr, /没有完成（3）.*再运行一次/)
    assert.match(stderr, /Not finished \(3\).*run it again/)
  })
})
