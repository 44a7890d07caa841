/** A file with its place in the folder that was chosen or dropped. */
export type Chosen = { path: string; file: File };

const leftovers = new Set(['thumbs.db', 'desktop.ini']);

/** Files that a system or a program has left, which nobody wants to read. */
export function isLeftover(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.startsWith('.') || name.startsWith('~$') || leftovers.has(name.toLowerCase());
}

export function isArchive(name: string): boolean {
  return name.toLowerCase().endsWith('.zip');
}

/** What a field for files or folders gives. */
export function chosenOf(files: Iterable<File>): Chosen[] {
  return [...files]
    .map((file) => ({ path: file.webkitRelativePath || file.name, file }))
    .filter(({ path }) => !isLeftover(path));
}

/** What was dropped, folders with all that is in them. */
export async function droppedOf(transfer: DataTransfer): Promise<Chosen[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  const found = await Promise.all(entries.map(filesBelow));
  return found.flat().filter(({ path }) => !isLeftover(path));
}

async function filesBelow(entry: FileSystemEntry): Promise<Chosen[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    return [{ path: entry.fullPath.replace(/^\//, ''), file }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: Chosen[] = [];
  // a reader gives a hundred entries at a time, and none at the end
  for (let some = await next(reader); some.length > 0; some = await next(reader)) {
    for (const inner of some) {
      found.push(...(await filesBelow(inner)));
    }
  }
  return found;
}

function next(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  return new Promise((resolve, reject) => reader.readEntries(resolve, reject));
}
