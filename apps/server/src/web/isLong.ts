/** Whether an answer is worth packing: it holds a list of some length. Most answers do not. */
const many = 12

export const isLong = (data: unknown): boolean => {
  if (Array.isArray(data)) return data.length >= many
  if (typeof data !== "object" || data === null) return false
  for (const value of Object.values(data)) {
    if (Array.isArray(value) && (value.length >= many || value.some(isLong))) return true
  }
  return false
}
