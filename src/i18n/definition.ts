import { quote } from './quotation.ts'

/**
 * What is said of a form definition that cannot be published. The reader writes the edition: each
 * sentence names what was found and what is expected.
 */

export const definitionSentences = {
  missing: () => 'Cette information est obligatoire.',
  wrongType: (expected: string) => `On attend ici ${expected}.`,
  unknownProperty: (names: readonly string[]) =>
    names.length > 1
      ? `Les propriétés ${names.map(quote).join(', ')} ne sont pas prévues ici.`
      : `La propriété ${quote(names[0] ?? '')} n’est pas prévue ici.`,
  unknownKind: () => 'Ce genre de champ n’existe pas.',
  unknownValue: (values: readonly string[]) => `On attend ici ${values.map(quote).join(' ou ')}.`,
  tooMany: (limit: number) => `Il ne peut pas y en avoir plus de ${limit}.`,
  tooFew: (limit: number) => `Il en faut au moins ${limit}.`,
  tooLong: (limit: number) => `Ce texte dépasse ${limit} caractères.`,
  tooGreat: (limit: string) => `La valeur ne peut pas dépasser ${limit}.`,
  tooSmall: (limit: string) => `La valeur ne peut pas être inférieure à ${limit}.`,
  emptyText: () => 'Ce texte ne peut pas être vide.',
  malformedKey: () =>
    'Une clé commence par une lettre minuscule, puis des lettres minuscules, des chiffres ou des tirets bas, 61 caractères au plus.',
  malformedCode: () =>
    'Un code est fait de lettres, de chiffres, de points et de tirets, 61 caractères au plus.',
  malformedAccount: () =>
    'Un numéro de compte est fait de lettres, de chiffres et de tirets, 61 caractères au plus.',
  malformedDate: () => 'On attend une date écrite année, mois, jour, par exemple 2024-12-31.',
  unreadable: () => 'Cette information n’a pas la forme attendue.',
  tooManyFields: (count: number, limit: number) =>
    `Le formulaire compte ${count} champs\u202f; il ne peut pas en avoir plus de ${limit}.`,
  tooCostly: () =>
    'L’ensemble des expressions demanderait trop de calculs sur le plus grand dossier possible\u202f; réduisez les parcours de tableaux ou leur nombre de lignes.',
  duplicate: (key: string, first: string) =>
    `La clé ${quote(key)} est déjà employée (${first})\u202f; une clé est unique.`,
  reserved: (key: string) =>
    `${quote(key)} est un mot réservé des expressions\u202f; choisissez une autre clé.`,
  bounds: () => 'Le minimum dépasse le maximum.',
  tooManyChoices: () => 'On ne peut pas demander plus de réponses qu’il n’y a de choix.',
  documentsPageUnknown: (key: string) =>
    `Le formulaire n’a pas de page ${quote(key)} où demander les pièces.`,
  documentUnknown: (key: string) =>
    `La liste des pièces de l’édition n’a pas de pièce ${quote(key)}.`,
  documentTwice: (key: string) => `La pièce ${quote(key)} est déjà demandée par un autre champ.`,
  documentKeyTaken: (key: string) =>
    `Cette pièce prend la clé ${quote(key)} dans le formulaire, où un champ la porte déjà.`,
  roleTwice: (role: string) => `Deux colonnes ont le rôle ${quote(role)}.`,
  roleKind: (role: string, kinds: readonly string[]) =>
    `Une colonne de rôle ${quote(role)} est du genre ${kinds.map(quote).join(' ou ')}.`,
  totalKind: () => 'On ne totalise que les nombres, les montants et les ETP.',
  cycle: (keys: readonly string[]) =>
    `Ces conditions ou calculs se lisent l’un l’autre sans fin\u202f: ${keys.map(quote).join(' → ')}.`,
  later: (key: string, page: string) =>
    `L’expression lit ${quote(key)}, qui n’est demandé que plus loin, à la page ${quote(page)}.`,
  documentsSection: () => 'Pièces à joindre',
}

/** Natures of values as the sentences above name them. */
export const expectedTypes: Readonly<Record<string, string>> = {
  string: 'un texte',
  number: 'un nombre',
  int: 'un nombre entier',
  boolean: 'true ou false',
  array: 'une liste',
  object: 'un ensemble de propriétés',
}
