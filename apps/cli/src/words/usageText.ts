/**
 * What was wrong with the words of a command line: in Chinese first, then as commander says it. Both
 * always, because `--lang` may be among what could not be read.
 */
const sentences: ReadonlyArray<readonly [RegExp, (what: string) => string]> = [
  [/unknown command '(.+?)'/, (what) => `没有“${what}”这个命令。`],
  [/unknown option '(.+?)'/, (what) => `没有“${what}”这个选项。`],
  [/missing required argument '(.+?)'/, (what) => `缺少参数 ${what}。`],
  [/option '(.+?)' argument missing/, (what) => `选项 ${what} 后面要写值。`],
  [
    /option '(.+?)' (?:argument )?(?:value )?'.*?' (?:from .+? )?is invalid/,
    (what) => `选项 ${what} 的值不对。`
  ],
  [
    /command-argument value '.*?' is invalid for argument '(.+?)'/,
    (what) => `参数 ${what} 的值不对。`
  ],
  [/(too many arguments)/, () => "参数太多。"]
]

export const usageText = (said: string): string => {
  const [sentence] = sentences.flatMap(([pattern, chinese]) => {
    const found = pattern.exec(said)
    return found === null ? [] : [chinese(found[1] ?? "")]
  })
  return sentence === undefined ? said.trimEnd() : `${sentence}没有执行。\n${said.trimEnd()}`
}
