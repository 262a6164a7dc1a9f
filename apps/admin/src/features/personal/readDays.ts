/** A number of days as somebody types it, full-width figures too; null when it is none, or outside its bounds. */
export const readDays = (
  typed: string,
  { least, most }: { readonly least: number; readonly most: number }
): number | null => {
  const plain = typed.trim().normalize("NFKC")
  const days = /^\d{1,6}$/.test(plain) ? Number(plain) : 0
  return days < least || days > most ? null : days
}
