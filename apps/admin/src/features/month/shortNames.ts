/**
 * Names without the ending they all share (社区, 村): in a row of narrow heads it only takes room. Where
 * that would leave a name empty, or there is only one, they stay as they are.
 */
const endsAlike = (names: ReadonlyArray<string>, length: number): boolean => {
  const ending = names[0]?.slice(-length)
  return names.every((name) => name.length > length && name.slice(-length) === ending)
}

export const shortNames = (names: ReadonlyArray<string>): ReadonlyArray<string> => {
  if (names.length < 2) return names
  let length = 0
  while (endsAlike(names, length + 1)) length += 1
  return length === 0 ? names : names.map((name) => name.slice(0, -length))
}
