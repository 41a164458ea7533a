import { Day } from './quantities.ts'

/**
 * Facts that conditions may read beside the answers. They come from the structure and the dossier,
 * never from the form: a condition on them holds from the first page.
 */
export const contextFacts = {
  'structure.association': { type: 'bool', label: 'la structure est une association' },
  'structure.fondation': { type: 'bool', label: 'la structure est une fondation' },
  'structure.collectivite': {
    type: 'bool',
    label: 'la structure est une collectivité territoriale ou un groupement de collectivités',
  },
  'structure.etablissement_public': {
    type: 'bool',
    label: 'la structure est un établissement public',
  },
  'structure.alsace_moselle': {
    type: 'bool',
    label: 'la structure est inscrite au registre d’un tribunal d’Alsace ou de Moselle',
  },
  'structure.premiere_candidature': {
    type: 'bool',
    label: 'la structure n’a déposé aucun dossier à un appel précédent',
  },
  'structure.region': { type: 'string', label: 'code INSEE de la région de la structure' },
  'structure.departement': { type: 'string', label: 'code INSEE du département de la structure' },
  signataire_est_delegue: {
    type: 'bool',
    label: 'le signataire n’est pas le représentant légal et signe par délégation',
  },
} as const satisfies Record<string, { type: 'bool' | 'string'; label: string }>

type Declared = typeof contextFacts
export type FactName = keyof Declared

/** One value per fact declared; region and department are empty when unknown. */
export type ContextFacts = {
  [Name in FactName]: Declared[Name]['type'] extends 'bool' ? boolean : string
}

/** The day on which the form is read, as an expression names it. */
export const todayVariable = 'aujourdhui'

/** The row under the question, in the conditions of a column. */
export const rowVariable = 'ligne'

export class StructureFacts {}

const namespace = 'structure'
const names = Object.keys(contextFacts).filter(isFactName)

/** Names at the root of the language that are not fields. */
export const contextVariables: ReadonlySet<string> = new Set([
  namespace,
  todayVariable,
  ...names.filter((name) => !name.includes('.')),
])

export function isFactName(name: string): name is FactName {
  return Object.hasOwn(contextFacts, name)
}

/** Fields of the `structure` object with their types in the language. */
export function structureFields(): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const name of names) {
    if (name.startsWith(`${namespace}.`))
      fields[name.slice(namespace.length + 1)] = contextFacts[name].type
  }
  return fields
}

/**
 * The facts as an evaluation reads them.
 * @param today local date, `YYYY-MM-DD`
 */
export function lowerFacts(facts: ContextFacts, today: string): Record<string, unknown> {
  const structure: Record<string, unknown> = {}
  const lowered: Record<string, unknown> = Object.create(null)
  for (const name of names) {
    const [head, field] = name.split('.')
    if (field) structure[field] = facts[name]
    else lowered[head!] = facts[name]
  }
  lowered[namespace] = Object.assign(new StructureFacts(), structure)
  lowered[todayVariable] = new Day(today)
  return lowered
}
