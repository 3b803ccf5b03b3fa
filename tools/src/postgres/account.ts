import { Failure } from '../shell/failure.js';
import { run } from '../shell/run.js';

export interface Account {
  uid: number;
  gid: number;
}

const idOf = async (flag: '-u' | '-g'): Promise<number | null> => {
  const { code, output } = await run('id', [flag, 'postgres']);
  return code === 0 ? Number(output) : null;
};

const account = async (): Promise<Account | null> => {
  const [uid, gid] = [await idOf('-u'), await idOf('-g')];
  return uid === null || gid === null ? null : { uid, gid };
};

/** PostgreSQL refuses to run as root: then the account `postgres` runs it, made when it is missing. */
export async function serverAccount(): Promise<Account | null> {
  if (process.getuid?.() !== 0) return null;
  const found = await account();
  if (found) return found;
  await run('useradd', ['--system', '--user-group', '--no-create-home', 'postgres']);
  const created = await account();
  if (created) return created;
  throw new Failure(
    'PostgreSQL ne tourne pas sous le compte root, et le compte « postgres » n’a pas pu être créé. ' +
      'Créez-le, relancez sous un autre compte, ou donnez une base dans DATABASE_URL.',
  );
}
