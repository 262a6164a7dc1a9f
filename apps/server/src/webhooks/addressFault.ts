/** What the text of an address is refused for. Where its name leads is asked anew each time it is used. */
import { type BlockList, isIP } from "node:net"

import type { AddressFault } from "@aiwei/domain/webhooks/WebhookPost"

import { isNamed, isPublicAddress } from "./publicAddress.ts"

/** Ranges the installation has named; null where it has named none. */
export type NamedRanges = BlockList | null

/** As `URL` gives it: an address of the new kind stands in brackets. */
export const hostIn = ({ hostname }: URL): string => hostname.replace(/^\[(.*)\]$/, "$1")

export const mayReach = (named: NamedRanges, address: string): boolean =>
  isPublicAddress(address) || (named !== null && isNamed(named, address))

/** Names of this machine and of its own network, which no public name ends with. */
const inside = /(^|\.)(localhost|local|internal|intranet|lan|home\.arpa|localdomain)$/i

export const addressFault = (named: NamedRanges, text: string): AddressFault | null => {
  if (!URL.canParse(text)) return "malformed"
  const url = new URL(text)
  if (url.protocol !== "https:" && url.protocol !== "http:") return "malformed"
  if (url.username !== "" || url.password !== "") return "credentials"
  if (url.protocol === "http:" && named === null) return "notHttps"
  const host = hostIn(url)
  if (isIP(host) !== 0) return mayReach(named, host) ? null : "privateAddress"
  return named === null && inside.test(host.replace(/\.$/, "")) ? "privateAddress" : null
}
