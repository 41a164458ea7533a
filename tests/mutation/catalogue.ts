/** Every mistake of the rooms under trial, numbered, and the sources that hold them. */
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { instrument, type Mutant } from './instrument.ts'

export type Catalogue = {
  mutants: readonly Mutant[]
  /** Absolute path → source with its mistakes. */
  sources: ReadonlyMap<string, string>
}

/** @param under folders or files, as `src/funding` */
export const catalogueOf = (under: readonly string[]): Catalogue => {
  const mutants: Mutant[] = []
  const sources = new Map<string, string>()
  const files = globSync('{src/funding,workflows}/**/*.ts')
    .filter((file) => under.some((one) => file.startsWith(one)))
    .toSorted()
  for (const file of files) {
    const made = instrument(file, readFileSync(file, 'utf8'), mutants.length)
    mutants.push(...made.mutants)
    sources.set(path.resolve(file), made.text)
  }
  return { mutants, sources }
}
