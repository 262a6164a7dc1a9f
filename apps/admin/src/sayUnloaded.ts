/**
 * The words of neither language came, so the first sentence of all stands here, in both: why nothing is
 * shown, and the way to try again.
 */
const sentences = [
  ["zh-CN", "没有载入：网络断了，或者系统刚更新过。请检查网络，再重新载入。"],
  ["en", "Not loaded: the network is down, or the program was just updated. Check it, then reload."]
] as const

export const sayUnloaded = (root: HTMLElement): void => {
  const whole = document.createElement("div")
  whole.className = "nothing-here"
  whole.role = "alert"
  for (const [lang, text] of sentences) {
    const line = document.createElement("p")
    line.lang = lang
    line.textContent = text
    whole.append(line)
  }
  const again = document.createElement("button")
  again.type = "button"
  again.className = "btn btn-main btn-normal"
  again.textContent = "重新载入 Reload"
  again.addEventListener("click", () => location.reload())
  whole.append(again)
  root.replaceChildren(whole)
  document.title = "aiwei 爱卫"
}
