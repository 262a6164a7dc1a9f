/**
 * One number without the digits that make it a person's. Every digit, and every star that stands for
 * one, keeps its place: a masked number is of the same form as the number, and masks to itself.
 */

const stars = (count: number): string => "*".repeat(Math.max(0, count))

const between = (places: string, first: number, last: number): string =>
  places.slice(0, first) +
  stars(places.length - first - last) +
  places.slice(Math.max(first, places.length - last))

const mobile = /^(?:(?:00)?86|0)?1[3-9][\d*]{9}$/u
const landline =
  /^\(?(01\d|02\d|0[3-9]\d\d)[- ()]*([\d*]{7,8}|[\d*]{3,4}[- ][\d*]{4})(?:[- ]+([\d*]{1,6}))?$/u

/** In which a number is read as its places. */
const placesOf = (read: string): string => read.replace(/[^\d*xX]/gu, "")

/** `0312-*****67`: where, and enough to tell two numbers of one office apart. */
const landlineMasked = ([, area = "", rest = "", extension]: ReadonlyArray<string>): string =>
  `${area}-${between(placesOf(rest), 0, 2)}` +
  (extension === undefined ? "" : `-${stars(extension.length)}`)

/** Null for what is no number with a form of its own: it may be several, or a part of one. */
export const knownMasked = (read: string): string | null => {
  const places = placesOf(read)
  // The country's own prefix is nobody's secret and tells nobody apart.
  if (mobile.test(places)) return between(places.slice(-11), 3, 4)
  const fixed = landline.exec(read.trim())
  return fixed === null ? null : landlineMasked(fixed)
}

/** Of what is left, the ends: two digits of a telephone, five of an identity number. */
export const placesMasked = (read: string): string => {
  const places = placesOf(read)
  if (places.length >= 13) return between(places, 3, 2)
  return between(places, 0, places.length < 5 ? 0 : 2)
}

export const numberMasked = (read: string): string => knownMasked(read) ?? placesMasked(read)
