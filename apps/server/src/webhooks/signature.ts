/**
 * How a receiver knows that a message is ours and new: HMAC-SHA256 with the shared secret over the moment,
 * a dot, and the body byte for byte. Who checks it refuses moments that are minutes old.
 */
import { createHmac } from "node:crypto"

/** `t=1764150000,v1=…`: seconds since 1970, and 64 hexadecimal digits. */
export const signatureOf = (secret: string, seconds: number, body: string): string =>
  `t=${seconds},v1=${createHmac("sha256", secret).update(`${seconds}.${body}`).digest("hex")}`
