/** Words of an assessment scheme that pages of their own words share, in Chinese. */
export const scheme = {
  version: (version: number) => `第 ${version} 版`,
  noneTodo: "导入任意一个月的评分表后，会自动整理出考核方案。"
}
