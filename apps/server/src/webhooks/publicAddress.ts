/**
 * Whether an address is one of the public internet. Everything that is not is refused: this machine, the
 * networks of the office, carriers' inner networks, the places where clouds keep their secrets, and every
 * way of writing an old address inside a new one.
 */
import { BlockList, isIPv4, isIPv6 } from "node:net"

const notPublic4: ReadonlyArray<readonly [string, number]> = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  // Between carriers and their customers; some clouds keep their secrets there.
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  // Link-local, and the metadata of most clouds.
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  // One cloud's own, though its number is a public one.
  ["168.63.129.16", 32],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4]
]

/** Of the one range that is handed out at all. */
const handedOut6 = ["2000::", 3] as const
const notPublic6: ReadonlyArray<readonly [string, number]> = [
  // Tunnels and test networks: what is inside them is somebody else's to say.
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20]
]

const listOf = (
  ranges: ReadonlyArray<readonly [string, number]>,
  family: "ipv4" | "ipv6"
): BlockList => {
  const list = new BlockList()
  for (const [network, prefix] of ranges) list.addSubnet(network, prefix, family)
  return list
}

const refused4 = listOf(notPublic4, "ipv4")
const refused6 = listOf(notPublic6, "ipv6")
const given6 = listOf([handedOut6], "ipv6")

/** Ranges that the installation names, as `10.1.0.0/16` or a single address; null for one that is none. */
export const namedRanges = (texts: ReadonlyArray<string>): BlockList | null => {
  const list = new BlockList()
  for (const text of texts) {
    const [network = "", prefix, ...more] = text.trim().split("/")
    const family = isIPv4(network) ? "ipv4" : isIPv6(network) ? "ipv6" : null
    const bits = prefix === undefined ? (family === "ipv4" ? 32 : 128) : Number(prefix)
    const sound = Number.isInteger(bits) && bits >= 0 && bits <= (family === "ipv4" ? 32 : 128)
    if (family === null || !sound || more.length > 0 || prefix === "") return null
    list.addSubnet(network, bits, family)
  }
  return list
}

export const isNamed = (ranges: BlockList, address: string): boolean =>
  isIPv4(address) ? ranges.check(address, "ipv4") : isIPv6(address) && ranges.check(address, "ipv6")

/** An old address written as a new one is none of those handed out, so it is refused with the rest. */
export const isPublicAddress = (address: string): boolean => {
  if (isIPv4(address)) return !refused4.check(address, "ipv4")
  if (!isIPv6(address) || address.includes("%")) return false
  return given6.check(address, "ipv6") && !refused6.check(address, "ipv6")
}
