import { realpath, readFile } from 'node:fs/promises'
import path from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}

export type DsfrFile = { type: string; content: Uint8Array<ArrayBuffer> }

/**
 * A file of the official distribution, by its path inside the folder. Undefined when there is none, when
 * its kind is not served, and when the path (or a link on it) leads out of the folder.
 */
export async function readDsfrFile(
  folder: string,
  segments: readonly string[],
): Promise<DsfrFile | undefined> {
  const type = TYPES[path.extname(segments.at(-1) ?? '').toLowerCase()]
  if (type === undefined) return undefined
  try {
    const root = await realpath(folder)
    const file = await realpath(path.join(root, ...segments))
    if (!file.startsWith(root + path.sep)) return undefined
    return { type, content: new Uint8Array(await readFile(file)) }
  } catch {
    return undefined
  }
}
