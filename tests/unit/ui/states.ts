/** What the types of a component say that it can show, and what it was shown with. */
import { globSync, readFileSync } from 'node:fs'

/** `tone=warning`, `sticky=true`, `help` for anything else. */
export type State = string

const SOURCES = globSync('src/ui/{components,layout,shell,blocks}/*.{ts,tsx}').map((file) =>
  readFileSync(file, 'utf8'),
)

const LITERAL = /'([^']+)'/g
const literalsIn = (type: string): string[] =>
  [...type.matchAll(LITERAL)].map(([, one]) => one ?? '')

const isLiterals = (type: string): boolean => /^[\s|]*'[^']+'([\s|]*'[^']+')*\s*$/.test(type)

/** `export type Tone = 'information' | 'success'`, by its name. */
const NAMED = new Map(
  SOURCES.flatMap((source) =>
    [
      ...source.matchAll(
        /^export type (\w+) =([^={}]+?)(?=\n\n|\n\/\*\*|\nexport|\nconst|\ntype)/gm,
      ),
    ]
      .filter(([, , type = '']) => isLiterals(type))
      .map(([, name = '', type = '']) => [name, literalsIn(type)] as const),
  ),
)

/** What a source exports that says how a component is given: its types, and the props that are written in place. */
const TYPES =
  /^export type \w+ =[\s\S]*?(?=\n\n|\n(?:export|const|function|type) )|^export (?:function|const) [A-Z]\w*(?: = )?\(\{[^}]*\}: \{[\s\S]*?\}\)/gm
const PROPERTY = /(?:^|[{;,(]) *(\w+)\??: ([^;\n{}]+)/gm

/**
 * Handlers, names and anchors show nothing; an outline and who is told of it neither; what a script holds looks
 * as what a form begins with.
 */
const SILENT =
  /^(on[A-Z]\w*|id|name|key|control|ref|children|dialog|zone|level|calloutLevel|announced|takesFocus|checked|values?)$/

const statesOf = (name: string, type: string): State[] => {
  const values =
    NAMED.get(type.replace(/\[\]|readonly /g, '').trim()) ??
    (isLiterals(type) ? literalsIn(type) : [])
  if (values.length > 0) return values.map((value) => `${name}=${value}`)
  return [/^boolean\b/.test(type) ? `${name}=true` : name]
}

/** Every state that a source declares. */
export const declaredStates = (source: string): State[] => {
  const blocks = source.replace(/\/\*\*[\s\S]*?\*\/|\/\/.*$/gm, '').match(TYPES) ?? []
  const found = blocks.flatMap((block) =>
    [...block.matchAll(PROPERTY)].flatMap(([, name = '', type = '']) =>
      SILENT.test(name) ? [] : statesOf(name, type),
    ),
  )
  return [...new Set(found)]
}

/** What a component is when nothing is said: `size = 'medium'`. */
export const ownStates = (source: string): State[] =>
  [...source.matchAll(/(\w+) = '([^']+)'[,\s}]/g)].map(([, name, value]) => `${name}=${value}`)

/** Every state in which props show something, at any depth. */
export const shownStates = (props: unknown, states = new Set<State>()): Set<State> => {
  if (Array.isArray(props)) for (const one of props) shownStates(one, states)
  else if (typeof props === 'object' && props !== null && !('$$typeof' in props))
    for (const [name, value] of Object.entries(props)) {
      if (value === undefined || value === null) continue
      states.add(name).add(`${name}=${String(value)}`)
      shownStates(value, states)
    }
  return states
}
