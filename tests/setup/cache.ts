import { homedir } from 'node:os'
import path from 'node:path'

/** Where large programs are kept between runs: outside `node_modules`, which `npm ci` empties. */
export const cached = (...names: string[]): string =>
  path.join(process.env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache'), 'guichet-aap', ...names)
