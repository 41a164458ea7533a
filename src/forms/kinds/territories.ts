import { z } from 'zod'
import { normalise } from '#platform/text.ts'
import { department, departments, region, regions } from '#territories/areas.ts'
import { type Commune, commune, currentCommune } from '#territories/communes.ts'
import { communesNamed } from '#territories/search.ts'
import type { FieldOf } from '../definition.ts'
import { type Kind, defineKind, textShape } from './kind.ts'
import { readList } from './list.ts'
import { type Parsed, accept, refuse } from './refusal.ts'

type Level = FieldOf<'territories'>['level']

/** Enough namesakes to see that the département must be said. */
const NAMESAKES_QUOTED = 6

function readTerritory(item: string, level: Level): Parsed<string> {
  if (level === 'commune') return readCommune(item)
  const area = (level === 'department' ? department : region)(item.toUpperCase())
  if (area) return accept(area.code)
  const words = normalise(item)
  const areas = level === 'department' ? departments() : regions()
  const named = areas.find(({ name }) => normalise(name) === words)
  return named ? accept(named.code) : refuse('territories.unknown', { name: item })
}

/** An INSEE code, a name that only one commune bears, or « Nom (département) ». */
function readCommune(item: string): Parsed<string> {
  const coded = currentCommune(item.toUpperCase())
  if (coded) return accept(coded.code)
  const placed = /^(.*\S)\s*\(([0-9ABab]{2,3})\)$/.exec(item)
  const name = placed?.[1] ?? item
  const place = placed?.[2]?.toUpperCase()
  const found = communesNamed(name).filter(
    (candidate) => place === undefined || candidate.department === place,
  )
  if (found.length > 1) {
    const names = found.slice(0, NAMESAKES_QUOTED).map(placeName).join(', ')
    return refuse('territories.ambiguous', { name, names })
  }
  return found[0] ? accept(found[0].code) : refuse('territories.unknown', { name: item })
}

function placeName(found: Commune): string {
  return `${found.name} (${found.department})`
}

function nameOf(code: string, level: Level): string {
  if (level === 'department') return department(code)?.name ?? code
  if (level === 'region') return region(code)?.name ?? code
  const found = commune(code)
  return found ? placeName(found) : code
}

function parseTerritories(raw: unknown, field: FieldOf<'territories'>): Parsed<string[]> {
  const items = readList(raw, /[,;\n]/)
  if (!items.ok) return items
  const codes = new Set<string>()
  for (const item of items.value ?? []) {
    const read = readTerritory(item, field.level)
    if (!read.ok) return read
    if (read.value !== undefined) codes.add(read.value)
  }
  const { min = 1, max = Infinity } = field
  if (codes.size === 0) return accept<string[]>(undefined)
  if (codes.size < min) return refuse('territories.tooFew', { min: String(min) })
  if (codes.size > max) return refuse('territories.tooMany', { max: String(max) })
  return accept([...codes].toSorted())
}

function names(value: readonly string[], { level }: FieldOf<'territories'>): string {
  return value.map((code) => nameOf(code, level)).join(', ')
}

/** INSEE codes in ascending order, each once. */
export const territories: Kind<FieldOf<'territories'>, string[], string[]> = defineKind({
  shape: () => z.array(textShape(), { error: 'value.type' }),
  parse: parseTerritories,
  format: names,
  input: (value) => [...value],
  columns: ({ key, label }) => [
    { key: `${key}.codes`, label: `${label} – codes`, type: 'text' },
    { key: `${key}.names`, label, type: 'text' },
  ],
  cells: (value, field) => (value ? [value.join(', '), names(value, field)] : [null, null]),
  expression: () => 'list<string>',
})
