/**
 * Text as both databases give it back: no half of a pair of surrogates, no nought. A line of the trail is
 * hashed before it is stored, and a name that came back otherwise would look tampered with.
 */
export const storable = (text: string): string => text.toWellFormed().replaceAll("\u0000", "\uFFFD")
