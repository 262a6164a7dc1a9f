/**
 * Every file behind a drop or a choice, folders walked to the bottom, with its path inside what was
 * given. A browser hands out a folder's children in portions: one must ask until it says nothing more.
 */
export interface FoundFile {
  /** Relative, with `/`; never starts with one. */
  readonly path: string
  readonly file: File
}

const portion = (reader: FileSystemDirectoryReader) =>
  new Promise<ReadonlyArray<FileSystemEntry>>((done, fail) => reader.readEntries(done, fail))

const fileOf = (entry: FileSystemFileEntry) =>
  new Promise<File>((done, fail) => entry.file(done, fail))

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry =>
  "createReader" in entry

const within = async (entry: FileSystemEntry): Promise<ReadonlyArray<FoundFile>> => {
  if (isFile(entry)) {
    const file = await fileOf(entry)
    return [{ path: entry.fullPath.replace(/^\/+/, ""), file }]
  }
  if (!isFolder(entry)) return []
  const reader = entry.createReader()
  const found: Array<FoundFile> = []
  for (;;) {
    const children = await portion(reader)
    if (children.length === 0) return found
    for (const child of children) found.push(...(await within(child)))
  }
}

/** A stable order whatever the browser's: two drops of one folder are one list. */
const sorted = (files: ReadonlyArray<FoundFile>): ReadonlyArray<FoundFile> =>
  files.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))

export const droppedFiles = async (data: DataTransfer): Promise<ReadonlyArray<FoundFile>> => {
  // Entries must be taken before the first wait: the list is emptied when the event is over.
  const entries = Array.from(data.items, (item) => item.webkitGetAsEntry?.() ?? null).filter(
    (entry) => entry !== null
  )
  if (entries.length === 0) return chosenFiles(data.files)
  const found = await Promise.all(entries.map(within))
  return sorted(found.flat())
}

export const chosenFiles = (files: FileList | null): ReadonlyArray<FoundFile> =>
  sorted(
    Array.from(files ?? [], (file) => ({
      path: file.webkitRelativePath === "" ? file.name : file.webkitRelativePath,
      file
    }))
  )
