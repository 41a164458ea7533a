import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'

import { compact, ownRules } from '#ui/theme/rules.ts'
import { environment } from '#platform/env.ts'

/** `guichet`: the whole theme. `complement`: our own components, beside an official distribution. */
export type BundleName = 'guichet' | 'complement'
export type Bundle = { css: string; version: string }

const FOLDER = path.join(process.cwd(), 'src/ui/theme')

const read = (file: string): string => readFileSync(path.join(FOLDER, file), 'utf8')

/** The sheets that `index.css` gathers, in its order. */
function sheets(): readonly string[] {
  return [...read('index.css').matchAll(/@import '\.\/([\w-]+\.css)';/g)].map(
    ([, file]) => file ?? '',
  )
}

const builders: Readonly<Record<BundleName, () => string>> = {
  guichet: () =>
    sheets()
      .map((file) => compact(read(file)))
      .join(''),
  complement: () =>
    compact(read('tokens.css')) +
    sheets()
      .map((file) => ownRules(read(file)))
      .join('') +
    compact(read('dsfr.css')),
}

const made = new Map<BundleName, Bundle>()

/**
 * A stylesheet in one piece, with the fingerprint that its address carries. Read once; again at each
 * call while developing.
 */
export function themeBundle(name: BundleName): Bundle {
  const known = made.get(name)
  if (known && !environment().development) return known
  const css = builders[name]()
  const bundle = { css, version: createHash('sha256').update(css).digest('hex').slice(0, 12) }
  made.set(name, bundle)
  return bundle
}
