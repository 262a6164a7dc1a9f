/**
 * A password made up for somebody else, who writes it down once: four groups of four from letters and
 * digits that nobody takes for each other, some 78 bits.
 */
const alphabet = "abcdefghjkmnpqrstuvwxyz23456789"
const groups = 4
const ofEach = 4

/** Bytes from here on would make the first letters likelier than the last. */
const fair = 256 - (256 % alphabet.length)

export const madePassword = (
  random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array = (bytes) => crypto.getRandomValues(bytes)
): string => {
  let letters = ""
  while (letters.length < groups * ofEach) {
    for (const byte of random(new Uint8Array(32))) {
      if (byte < fair) letters += alphabet[byte % alphabet.length] ?? ""
    }
  }
  return Array.from({ length: groups }, (_, at) =>
    letters.slice(at * ofEach, (at + 1) * ofEach)
  ).join("-")
}
