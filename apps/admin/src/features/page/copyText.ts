/**
 * Puts a text into the clipboard. Browsers offer their way only to pages that came safely, and an office's
 * server often has a plain address: there the older way has to do. False: it must be copied by hand.
 */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    const held = document.createElement("textarea")
    held.value = text
    held.style.position = "fixed"
    // Inside an open dialog nothing outside of it can be selected.
    const around = document.querySelector("[role=dialog]") ?? document.body
    around.append(held)
    held.select()
    const done = document.execCommand("copy")
    held.remove()
    return done
  }
}
