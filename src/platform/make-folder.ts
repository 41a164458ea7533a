import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'

/**
 * Makes a folder and those above it, one by one: where the system says of a folder that cannot be that what
 * is above it is not there, as under `/proc`, Node's own way tries without end.
 * @throws what the system says of a folder that cannot be made
 */
export const makeFolder = (folder: string): void => {
  if (existsSync(/* turbopackIgnore: true */ folder)) return
  makeFolder(path.dirname(folder))
  try {
    mkdirSync(folder)
  } catch (error) {
    // Another process may have made it meanwhile.
    if (!existsSync(/* turbopackIgnore: true */ folder)) throw error
  }
}
