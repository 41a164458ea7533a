import { quote } from './quotation.ts'

/**
 * What is said of an expression that cannot be accepted. The reader is the civil servant who writes the
 * edition: each sentence names what was found and what to write instead.
 */

const list = (names: readonly string[]): string => names.map(quote).join(', ')

export const expressionSentences = {
  empty: () => 'L’expression est vide.',
  tooLong: (limit: number) => `L’expression dépasse ${limit} caractères.`,
  tooComplex: () =>
    'L’expression est trop longue ou trop imbriquée\u202f; découpez-la en plusieurs valeurs calculées.',
  tooCostly: () =>
    'L’expression demanderait trop de calculs sur le plus grand dossier possible\u202f; réduisez les parcours de tableaux.',
  nestedLoops: (limit: number) =>
    `Une expression parcourt au plus ${limit} listes l’une dans l’autre.`,
  syntax: () => 'L’expression n’est pas bien écrite à cet endroit.',
  unexpectedCharacter: () =>
    'Ce caractère n’a pas de sens ici\u202f; une égalité s’écrit ==, et s’écrit &&, ou s’écrit ||.',
  unterminatedText: () => 'Un texte entre guillemets n’est pas refermé.',
  reservedIdentifier: (name: string) => `${quote(name)} est un mot réservé.`,
  unknownName: (name: string) =>
    `${quote(name)} n’est ni un champ du formulaire, ni un fait de la structure.`,
  unknownFact: (name: string, known: readonly string[]) =>
    `${quote(name)} n’est pas un fait connu\u202f; les faits connus sont ${list(known)}.`,
  unknownColumn: (column: string, table: string, known: readonly string[]) =>
    `Le tableau ${quote(table)} n’a pas de colonne ${quote(column)}\u202f; ses colonnes sont ${list(known)}.`,
  unknownBudgetFigure: (name: string, known: readonly string[]) =>
    `Un budget ne donne pas ${quote(name)}\u202f; il donne ${list(known)}, et chaque compte par compte(…).`,
  unknownAccount: (side: string, code: string) =>
    `Ce budget n’a pas de compte ${quote(code)} du côté ${quote(side)}.`,
  accountNotLiteral: () =>
    'compte(…) prend un budget, le côté "charges" ou "produits" et le numéro du compte, entre guillemets.',
  unknownFunction: (name: string, known: readonly string[]) =>
    `La fonction ${quote(name)} n’existe pas\u202f; les fonctions sont ${list(known)}.`,
  unknownMethod: (name: string, known: readonly string[]) =>
    `${quote(`.${name}(…)`)} n’est pas permis\u202f; on peut écrire ${list(known)}.`,
  regularExpression: () =>
    'Les expressions régulières ne sont pas permises\u202f; utilisez contains, startsWith ou endsWith.',
  forbiddenForm: (form: string) => `L’écriture ${quote(form)} n’est pas permise.`,
  decimalLiteral: () =>
    'Un nombre à virgule s’écrit avec son unité\u202f: euros("12,50"), etp("0,5"), pour_cent("70") ou decimal("1,5").',
  integerTooGreat: () => 'Ce nombre est trop grand pour être calculé exactement.',
  literalKind: () =>
    'Seuls les textes, les nombres entiers, true et false peuvent être écrits ici.',
  quantityNotLiteral: (name: string) =>
    `${name}(…) prend un nombre entier ou un nombre entre guillemets, par exemple ${name}("12,5").`,
  quantityMalformed: (name: string, text: string, decimals: number) =>
    `${name}(${quote(text)}) n’est pas un nombre d’au plus ${decimals} décimales.`,
  dateMalformed: (text: string) =>
    `${quote(text)} n’est pas une date\u202f; écrivez l’année, le mois et le jour, par exemple date("2024-12-31").`,
  notAnOption: (text: string, options: readonly string[]) =>
    `${quote(text)} n’est pas une des réponses possibles\u202f: ${list(options)}.`,
  notComparable: () =>
    'Ces valeurs ne se comparent pas\u202f; pour une liste, écrivez "réponse" in champ ou utilisez exists et all.',
  notOrdered: () =>
    'Seuls les nombres entiers, les montants, les ETP, les pourcentages et les dates se comparent par < et >.',
  notCalculable: () =>
    'Seuls les nombres entiers, les montants, les ETP et les pourcentages se calculent.',
  accessNotAllowed: () =>
    'Le point se place après une ligne de tableau, un budget ou la structure seulement.',
  bareName: (name: string) =>
    `${quote(name)} ne s’emploie pas seul\u202f: écrivez ${quote(`${name}.`)} suivi du nom de ce que vous voulez lire.`,
  loopOverNotList: () => 'On ne parcourt que les lignes d’un tableau ou une liste de réponses.',
  loopName: (name: string) =>
    `${quote(name)} désigne déjà autre chose\u202f; donnez un autre nom à la ligne parcourue.`,
  loopNameMissing: () =>
    'Le premier élément d’un parcours est le nom donné à la ligne, par exemple postes.map(p, p.cout).',
  operands: (operator: string, left: string, right: string) =>
    `L’opération ${quote(operator)} ne s’applique pas entre ${left} et ${right}.`,
  operand: (operator: string, operand: string) =>
    `L’opération ${quote(operator)} ne s’applique pas à ${operand}.`,
  arguments: (name: string, types: readonly string[]) =>
    `${name}(…) ne s’applique pas à ${types.join(' et ') || 'rien'}.`,
  maybeAbsent: () =>
    'Une réponse peut manquer\u202f: écrivez valeur(champ, valeur par défaut), ou renseigne(champ).',
  branches: (left: string, right: string) =>
    `Les deux issues d’un choix (condition, valeur si oui, valeur si non) doivent être de même nature\u202f: ici ${left} et ${right}.`,
  conditionNotBoolean: (found: string) =>
    `On attend ici une condition (oui ou non), et non ${found}.`,
  heterogeneousList: () => 'Les éléments d’une liste doivent être de même nature.',
  undetermined: () => 'La nature de cette valeur ne peut pas être établie d’avance.',
  wrongResult: (expected: string, found: string) =>
    `L’expression doit donner ${expected}, et elle donne ${found}.`,
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'un texte',
  bool: 'une condition (oui ou non)',
  int: 'un nombre entier',
  Euros: 'un montant',
  Etp: 'un nombre d’ETP',
  Pourcentage: 'un pourcentage',
  Decimal: 'un nombre décimal',
  Jour: 'une date',
  Budget: 'un budget',
  Pieces: 'des pièces jointes',
  Reponse: 'une réponse en plusieurs parties',
}

/** A type of the language in French; `optional<Euros>` is an amount that may be missing. */
export function describeType(type: string): string {
  const optional = /^optional<(.+)>$/.exec(type)
  if (optional) return `${describeType(optional[1]!)} qui peut manquer`
  if (type.startsWith('list')) return 'une liste'
  if (type.startsWith('Ligne_')) return 'une ligne de tableau'
  return typeNames[type] ?? 'une valeur inconnue'
}
