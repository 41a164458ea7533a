/**
 * Legal categories (Insee, « catégories juridiques », level III) and what each is for the platform:
 * the documents asked and the questions of the form follow from it. Groupings of local authorities are
 * counted with them (CGCT, article L5111-1).
 */
import type { Structure } from '../payload-types.ts'

export type StructureKind = Structure['kind']
export type LegalCategory = { code: string; label: string }
export type LegalCategoryGroup = {
  label: string
  kind: StructureKind
  categories: readonly LegalCategory[]
}

const rows = (text: string): LegalCategory[] =>
  text
    .trim()
    .split('\n')
    .map((row) => ({ code: row.trim().slice(0, 4), label: row.trim().slice(5) }))

/** In the order in which the form lists them. */
export const legalCategoryGroups: readonly LegalCategoryGroup[] = [
  {
    label: 'Associations',
    kind: 'association',
    categories: rows(`
      9220 Association déclarée
      9221 Association déclarée d’insertion par l’économique
      9222 Association intermédiaire
      9223 Groupement d’employeurs
      9230 Association déclarée, reconnue d’utilité publique
      9260 Association de droit local (Bas-Rhin, Haut-Rhin et Moselle)
      9210 Association non déclarée
    `),
  },
  {
    label: 'Collectivités territoriales et leurs groupements',
    kind: 'collectivite',
    categories: rows(`
      7210 Commune et commune nouvelle
      7220 Département
      7225 Collectivité et territoire d’outre-mer
      7229 Autre collectivité territoriale
      7230 Région
      7344 Métropole
      7343 Communauté urbaine
      7348 Communauté d’agglomération
      7346 Communauté de communes
      7347 Communauté de villes
      7340 Pôle métropolitain
      7357 Pôle d’équilibre territorial et rural
      7345 Syndicat intercommunal à vocation multiple
      7353 Syndicat intercommunal à vocation unique
      7354 Syndicat mixte fermé
      7355 Syndicat mixte ouvert
      7349 Autre établissement public local de coopération ou entente
      7351 Institution interdépartementale ou entente
      7352 Institution interrégionale ou entente
    `),
  },
  {
    label: 'Établissements publics',
    kind: 'etablissement_public',
    categories: rows(`
      7361 Centre communal d’action sociale
      7367 Centre intercommunal d’action sociale
      7362 Caisse des écoles
      7366 Établissement public local social et médico-social
      7364 Établissement d’hospitalisation
      7371 Office public de l’habitat
      7331 Établissement public local d’enseignement
      7373 Établissement public local culturel
      7378 Régie d’une collectivité locale à caractère administratif
      7379 Autre établissement public administratif local
      7381 Organisme consulaire
      7383 Établissement public national à caractère scientifique, culturel et professionnel
      7385 Autre établissement public national administratif à compétence territoriale limitée
      7389 Établissement public national à caractère administratif
      4110 Établissement public national à caractère industriel ou commercial avec comptable public
      4120 Établissement public national à caractère industriel ou commercial sans comptable public
      4140 Établissement public local à caractère industriel ou commercial
      4150 Régie d’une collectivité locale à caractère industriel ou commercial
    `),
  },
  {
    label: 'Autres',
    kind: 'autre',
    categories: rows(`
      9300 Fondation
      7410 Groupement d’intérêt public
      7490 Autre personne morale de droit administratif
      9240 Congrégation
      8210 Mutuelle
      8410 Syndicat de salariés
      8420 Syndicat patronal
      8450 Ordre professionnel ou assimilé
      5499 Société à responsabilité limitée
      5710 Société par actions simplifiée
      5458 SARL coopérative de production (SCOP)
      5460 Autre SARL coopérative
      5558 SA coopérative de production (SCOP)
      5560 Autre SA coopérative
      5599 Société anonyme à conseil d’administration
      6220 Groupement d’intérêt économique
      9900 Autre personne morale de droit privé
    `),
  },
]

const listed: ReadonlyMap<string, StructureKind> = new Map(
  legalCategoryGroups.flatMap(({ kind, categories }) =>
    categories.map(({ code }) => [code, kind] as const),
  ),
)

/** Codes that the form does not list, by the beginning that Insee gives them; the longest one wins. */
const BEGINNINGS: readonly (readonly [beginning: string, kind: StructureKind])[] = [
  ['731', 'collectivite'],
  ['734', 'collectivite'],
  ['735', 'collectivite'],
  ['72', 'collectivite'],
  ['73', 'etablissement_public'],
  ['41', 'etablissement_public'],
  ['92', 'association'],
]

/** What a legal category is for the platform; « autre » for every code that is none of the others. */
export const kindOfLegalCategory = (code: string): StructureKind =>
  listed.get(code) ?? BEGINNINGS.find(([beginning]) => code.startsWith(beginning))?.[1] ?? 'autre'

/** Four digits, of which the first is one of the nine groups. */
export const isLegalCategory = (code: string): boolean => /^[1-9]\d{3}$/.test(code)

/** Its name, or its code when the form does not list it. */
export const legalCategoryLabel = (code: string): string =>
  legalCategoryGroups
    .flatMap(({ categories }) => categories)
    .find((category) => category.code === code)?.label ?? code
