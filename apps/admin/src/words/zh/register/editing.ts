/** Words of editing what others edit too, in Chinese: two edits of one record, a paste before it is done. */
export const editing = {
  blank: "（空）",
  conflict: {
    title: (what: string) => (what === "" ? "您和别人改了同一条记录" : `“${what}”刚被别人改过`),
    who: (by: string | null, at: string | null) =>
      `${by ?? "别人"}${at === null ? "刚才" : ` ${at} `}改过这条记录。您的修改还没有保存，填写的内容都在。`,
    choose: (count: number) => `有 ${count} 项你们都改过，请选定：`,
    nothingToChoose: "你们改的不是同一项，可以一起保存。",
    field: "项目",
    base: "原来",
    mine: "用我的",
    theirs: "用他的",
    allMine: "全部用我的",
    allTheirs: "全部用他的",
    each: "或逐项选",
    onlyMine: "只有您改过，用您的",
    onlyTheirs: "只有对方改过，用他的",
    act: "按选定的保存",
    leave: "先不保存",
    left: (count: number) => `还有 ${count} 项没有选`
  },
  paste: {
    title: (changed: number, added: number) =>
      added === 0 ? `粘贴会改动 ${changed} 行` : `粘贴会改动 ${changed} 行，新增 ${added} 行`,
    nothing: "没有要改的：粘贴的内容和现在一样",
    act: (rows: number) => `写入 ${rows} 行`,
    writing: "正在写入",
    leave: "不粘贴",
    caption: "粘贴后的变化，划掉的是现在的内容",
    row: "行",
    tick: (name: string) => `写入 ${name}`,
    tickAll: "全选",
    added: "新增",
    line: (index: number) => `粘贴的第 ${index} 行`,
    readOnly: "这一格不能在表里改",
    headed: "第一行是表头，已按表头对列。",
    awaited: (rows: number) => `还有 ${rows} 行正在读取，读完才能写入。`,
    problems: (rows: number) => `${rows} 行有问题，不会写入，现在的内容不变。`,
    refused: (rows: number) =>
      `${rows} 行不能写入，原因写在行内；整批都还没有改动，内容都在。不选这些行，就能写入其余的。`,
    leaveOut: (rows: number) => `不选这 ${rows} 行`,
    same: (rows: number) => `${rows} 行与现在相同。`,
    outside: (cells: number) => `${cells} 格超出表格，不填入。`,
    more: (rows: number) => `再显示 ${rows} 行`
  }
}
