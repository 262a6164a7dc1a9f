/** Words of the import page alone: pasting, and files behind a password; in Chinese. */
export const importExtras = {
  paste: "也可以在 Excel、WPS 里复制一片单元格（带表头），在本页按 Ctrl+V 粘贴。",
  pasted: (at: string) => `粘贴 ${at}`,
  locked: "文件有打开密码",
  password: "打开密码",
  passwordHint: "只在读取时使用，不保存。有密码的文件都用这一个。"
}
