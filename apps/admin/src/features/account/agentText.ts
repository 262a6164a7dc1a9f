/** A browser's long name for itself, as a person would say it: which browser, on what. */
const browsers: ReadonlyArray<readonly [RegExp, string]> = [
  [/MicroMessenger/, "WeChat"],
  [/DingTalk/, "DingTalk"],
  [/HarmonyOS|HuaweiBrowser/, "Huawei Browser"],
  [/\bEdg(?:e|A|iOS)?\//, "Edge"],
  [/\bOPR\//, "Opera"],
  [/QQBrowser/, "QQ Browser"],
  [/Firefox|FxiOS/, "Firefox"],
  [/Chrome|CriOS|Chromium/, "Chrome"],
  [/Safari\//, "Safari"]
]
const systems: ReadonlyArray<readonly [RegExp, string]> = [
  [/HarmonyOS|OpenHarmony/, "HarmonyOS"],
  [/Android/, "Android"],
  [/iPhone|iPad|iPod/, "iOS"],
  [/Windows/, "Windows"],
  [/Mac OS X|Macintosh/, "macOS"],
  [/Linux|X11/, "Linux"]
]

const first = (names: typeof browsers, agent: string): string | null =>
  names.find(([sign]) => sign.test(agent))?.[1] ?? null

/** Null for what is no browser we know. */
export const agentParts = (
  agent: string | null
): { readonly browser: string; readonly system: string | null } | null => {
  const browser = first(browsers, agent ?? "")
  return browser === null ? null : { browser, system: first(systems, agent ?? "") }
}
