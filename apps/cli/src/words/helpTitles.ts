/** The headings of `--help` in both languages; commander's own are English only. */
const titles: Readonly<Record<string, string>> = {
  "Usage:": "用法 / Usage:",
  "Arguments:": "参数 / Arguments:",
  "Options:": "选项 / Options:",
  "Global Options:": "通用选项 / Global options:",
  "Commands:": "命令 / Commands:"
}

export const helpTitle = (title: string): string => titles[title] ?? title
