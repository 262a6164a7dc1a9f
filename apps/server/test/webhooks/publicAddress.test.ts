/** Which addresses a message may go to, and which texts are an address at all. */
import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"

import { addressFault } from "../../src/webhooks/addressFault.ts"
import { isPublicAddress, namedRanges } from "../../src/webhooks/publicAddress.ts"

const inner = [
  "0.0.0.0",
  "0.1.2.3",
  "10.0.0.1",
  "10.255.255.255",
  "100.64.0.1",
  "100.100.100.200",
  "100.127.255.255",
  "127.0.0.1",
  "127.255.255.254",
  "168.63.129.16",
  "169.254.169.254",
  "172.16.0.1",
  "172.31.255.255",
  "192.0.0.170",
  "192.168.0.1",
  "198.19.0.1",
  "224.0.0.1",
  "239.255.255.250",
  "255.255.255.255",
  "::",
  "::1",
  "::ffff:127.0.0.1",
  "::ffff:7f00:1",
  "::ffff:10.0.0.1",
  "::ffff:8.8.8.8",
  "::127.0.0.1",
  "64:ff9b::7f00:1",
  "64:ff9b:1::1",
  "100::1",
  "2001:0:4136:e378::1",
  "2001:db8::1",
  "2002:7f00:1::1",
  "fc00::1",
  "fd00:ec2::254",
  "fe80::1",
  "fe80::1%eth0",
  "fec0::1",
  "ff02::1"
]
const outer = ["8.8.8.8", "101.6.15.130", "172.32.0.1", "100.128.0.1", "240e::1", "2400:3200::1"]

const byte = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 255 }))

describe("a public address", () => {
  it("is none of those that lead inside, however it is written", () => {
    for (const address of inner) assert.isFalse(isPublicAddress(address), address)
    for (const address of outer) assert.isTrue(isPublicAddress(address), address)
    for (const text of ["", "localhost", "8.8.8", "0x7f.1", "1"]) {
      assert.isFalse(isPublicAddress(text), text)
    }
  })

  it.prop("is never one of an office's own networks", [byte, byte, byte], ([a, b, c]) => {
    const own = [`10.${a}.${b}.${c}`, `192.168.${a}.${b}`, `127.${a}.${b}.${c}`]
    for (const address of [...own, `169.254.${a}.${b}`, `172.${16 + (a % 16)}.${b}.${c}`]) {
      assert.isFalse(isPublicAddress(address), address)
      assert.isFalse(isPublicAddress(`::ffff:${address}`), address)
    }
  })
})

describe("the address of a webhook", () => {
  const fault = (url: string) => addressFault(null, url)

  it("is https to somewhere public", () => {
    assert.isNull(fault("https://hooks.example.cn/x?key=1"))
    assert.isNull(fault("https://8.8.8.8:8443/"))
  })

  it.each([
    ["", "malformed"],
    ["hooks.example.cn", "malformed"],
    ["file:///etc/passwd", "malformed"],
    ["gopher://hooks.example.cn/", "malformed"],
    ["http://hooks.example.cn/", "notHttps"],
    ["https://name:word@hooks.example.cn/", "credentials"],
    ["https://127.0.0.1/", "privateAddress"],
    ["https://127.1/", "privateAddress"],
    ["https://2130706433/", "privateAddress"],
    ["https://0x7f000001/", "privateAddress"],
    ["https://0177.0.0.1/", "privateAddress"],
    ["https://[::1]/", "privateAddress"],
    ["https://[::ffff:169.254.169.254]/", "privateAddress"],
    ["https://localhost/", "privateAddress"],
    ["https://LOCALHOST./", "privateAddress"],
    ["https://printer.local/", "privateAddress"],
    ["https://metadata.google.internal/", "privateAddress"]
  ])("is not %j: %s", (url, why) => {
    assert.strictEqual(fault(url), why)
  })

  it("may lie in a range the installation names, and in no other inner one", () => {
    const named = namedRanges(["10.1.0.0/16", "192.168.5.7", "fd12::/16"])
    assert(named !== null)
    for (const url of ["http://10.1.2.3/", "https://192.168.5.7/", "http://[fd12::9]/"]) {
      assert.isNull(addressFault(named, url), url)
    }
    for (const url of ["http://10.2.0.1/", "https://192.168.5.8/", "https://[fd13::9]/"]) {
      assert.strictEqual(addressFault(named, url), "privateAddress", url)
    }
  })

  it.each(["10.0.0.0/33", "10.0.0/8", "office", "10.0.0.0/", "10.0.0.0/8/9", "::/129"])(
    "%s is no range",
    (text) => {
      assert.isNull(namedRanges([text]))
    }
  )
})
