import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

export const executable = (path: string): Promise<boolean> =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  );

/** The first of these commands on the PATH. */
export async function which(...names: string[]): Promise<string | null> {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  for (const path of folders.flatMap((folder) => names.map((name) => join(folder, name))))
    if (await executable(path)) return path;
  return null;
}
