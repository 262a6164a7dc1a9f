/** What the registry says of the dependencies, and that its silence is never taken for good news. */
import { assert, describe, it } from "vitest"

import { audited } from "../src/audit.ts"

const levels = (stdout: string) =>
  audited(stdout, "").findings.map(({ where, level }) => `${level} ${where}`)

describe("the audit of dependencies", () => {
  it("fails for what is grave and warns of the rest, by advisory", () => {
    const advisories = {
      1: { module_name: "hono", severity: "critical", title: "t" },
      2: { module_name: "vite", severity: "high", title: "t" },
      3: { module_name: "effect", severity: "moderate", title: "t" }
    }
    assert.deepStrictEqual(levels(JSON.stringify({ advisories })), [
      "error hono",
      "error vite",
      "warning effect"
    ])
  })

  it("reads the form by package too, with one or several holes each", () => {
    const vulnerabilities = { hono: { severity: "high", via: [{ title: "t" }] } }
    assert.deepStrictEqual(levels(JSON.stringify({ vulnerabilities })), ["error hono"])
    const advisories = {
      hono: [
        { severity: "low", title: "a" },
        { severity: "high", title: "b" }
      ]
    }
    assert.deepStrictEqual(levels(JSON.stringify({ advisories })), ["warning hono", "error hono"])
  })

  it("is clean only where somebody answered that it is", () => {
    assert.deepStrictEqual(audited('{"advisories":{}}', ""), { asked: true, why: "", findings: [] })
    for (const [stdout, stderr] of [
      ["", "ERR_PNPM_AUDIT_BAD_RESPONSE responded with 405"],
      ['{"error":{"code":"ENOTFOUND","message":"getaddrinfo ENOTFOUND"}}', ""],
      ["<html>", ""],
      ["[]", ""],
      ["{}", ""],
      ["null", ""]
    ] as const) {
      assert.isFalse(audited(stdout, stderr).asked, stdout)
    }
  })

  it("names no address of a registry when it says why nobody answered", () => {
    const { why } = audited("", "Error at https://registry.example/-/npm/v1/security\n 405")
    assert.strictEqual(why, "Error at the registry 405")
  })
})
