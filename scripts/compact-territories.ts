/**
 * Writes `src/territories/data/*.json` from the official code of communes, départements, régions and
 * EPCI (package @etalab/decoupage-administratif). Run it after each yearly update of the package:
 * `node scripts/compact-territories.ts`. A test fails when the files are not those of the package.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

type SourceCommune = {
  code: string
  nom: string
  type: string
  departement: string
  codesPostaux?: string[]
  population?: number
  chefLieu?: string
  commune?: string
}
type SourceArea = { code: string; nom: string; region?: string; typeLiaison: number; zone: string }
type SourceEpci = { code: string; nom: string; type: string; membres: { code: string }[] }

const require = createRequire(import.meta.url)

function source<T>(name: string): T[] {
  const path = require.resolve(`@etalab/decoupage-administratif/data/${name}.json`)
  return JSON.parse(readFileSync(path, 'utf8')) as T[]
}

/** `suffix|name|postal codes|population` for a commune, `suffix|name|>code` for a name merged into it. */
function communeLine(commune: SourceCommune): string {
  const suffix = commune.code.slice(commune.departement.length)
  const successor = commune.chefLieu ?? commune.commune
  if (commune.type !== 'commune-actuelle' && successor)
    return `${suffix}|${commune.nom}|>${successor}`
  return `${suffix}|${commune.nom}|${(commune.codesPostaux ?? []).join(' ')}|${commune.population ?? 0}`
}

function compactCommunes(): Record<string, string> {
  const communes = source<SourceCommune>('communes')
  const current = new Map(
    communes.filter(({ type }) => type === 'commune-actuelle').map(({ code, nom }) => [code, nom]),
  )
  const lines = new Map<string, string[]>()
  for (const commune of communes) {
    const former = commune.type !== 'commune-actuelle'
    // A commune nouvelle keeps the code and often the name of its seat: nothing to find there.
    if (former && current.get(commune.code) === commune.nom) continue
    lines.set(commune.departement, [
      ...(lines.get(commune.departement) ?? []),
      communeLine(commune),
    ])
  }
  // Joined to a letter, a key is never an array index, whose order JavaScript would change.
  return Object.fromEntries([...lines].map(([code, rows]) => [`d${code}`, rows.join('\n')]))
}

function compactAreas(): Record<string, string[]> {
  const regions = source<SourceArea>('regions').filter(({ zone }) => zone !== 'com')
  const departments = source<SourceArea>('departements').filter(({ zone }) => zone !== 'com')
  const collectivities = source<SourceArea>('departements').filter(({ zone }) => zone === 'com')
  return {
    regions: regions.map((area) => `${area.code}|${area.nom}|${area.typeLiaison}`),
    departments: departments.map(
      (area) => `${area.code}|${area.nom}|${area.typeLiaison}|${area.region}`,
    ),
    collectivities: collectivities.map((area) => `${area.code}|${area.nom}|${area.typeLiaison}`),
  }
}

function compactEpci(): string[] {
  return [...source<SourceEpci>('epci'), ...source<SourceEpci>('ept')].map((group) =>
    [
      group.code,
      group.type === 'MET69' ? 'METRO' : group.type,
      group.nom,
      group.membres.map(({ code }) => code).join(' '),
    ].join('|'),
  )
}

/** The three files, by name, as they must be on disk. */
export function compactFiles(): Record<string, string> {
  const files = { areas: compactAreas(), communes: compactCommunes(), epci: compactEpci() }
  return Object.fromEntries(
    Object.entries(files).map(([name, data]) => [
      `${name}.json`,
      `${JSON.stringify(data, null, 2)}\n`,
    ]),
  )
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [name, text] of Object.entries(compactFiles()))
    writeFileSync(new URL(`../src/territories/data/${name}`, import.meta.url), text)
}
