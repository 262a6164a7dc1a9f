/** Puts a file that came in an answer onto the disk of whoever asked for it. */
export const saveGiven = ({ name, uri }: { readonly name: string; readonly uri: string }): void => {
  const link = document.createElement("a")
  link.href = uri
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
}
