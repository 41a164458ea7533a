import type { Explanation } from './fields.ts'
import { counted, quote } from './quotation.ts'

const rows = (count: number): string => counted(String(count), 'ligne', 'lignes')
const documents = (count: number): string => counted(String(count), 'document', 'documents')

/** What is said of a form that cannot be filed yet, beside the refusals of each kind of value. */
export const formIssues = {
  'answer.missing': (): Explanation => ({
    sentence: 'Cette réponse est obligatoire.',
    remedy: 'Répondez à cette question.',
  }),
  'statement.missing': (): Explanation => ({
    sentence: 'Cette déclaration n’est pas cochée.',
    remedy: 'Lisez-la et cochez la case si vous l’acceptez.',
  }),
  'rows.tooFew': (least: number, found: number): Explanation => ({
    sentence: `Ce tableau compte ${rows(found)}\u202f; il en faut au moins ${least}.`,
    remedy: 'Ajoutez les lignes qui manquent.',
  }),
  'rows.tooMany': (most: number, found: number): Explanation => ({
    sentence: `Ce tableau compte ${rows(found)}\u202f; il peut en compter ${most} au plus.`,
    remedy: 'Supprimez les lignes en trop.',
  }),
  'row.empty': (): Explanation => ({
    sentence: 'Cette ligne est vide.',
    remedy: 'Complétez-la, ou supprimez-la.',
  }),
  'budget.empty': (): Explanation => ({
    sentence: 'Ce budget n’a pas de charge, ou pas de produit.',
    remedy: 'Saisissez au moins un montant de chaque côté.',
  }),
  'line.account': (): Explanation => ({
    sentence: 'Cette ligne n’est rattachée à aucun compte de ce budget.',
    remedy: 'Choisissez le compte, ou supprimez la ligne.',
  }),
  'document.missing': (): Explanation => ({
    sentence: 'Cette pièce n’est pas jointe.',
    remedy: 'Joignez le document demandé.',
  }),
  'documents.tooMany': (most: number, found: number): Explanation => ({
    sentence: `Vous avez joint ${documents(found)}\u202f; ${most} au plus ${most > 1 ? 'sont acceptés' : 'est accepté'}.`,
    remedy: 'Retirez les documents en trop.',
  }),
}

export type FormIssueCode = keyof typeof formIssues

/** The name of a cell in a list of what is missing. */
export const cellLabel = (table: string, row: string, position: number, column: string): string =>
  `${table}, ${row} ${position}, ${quote(column)}`

export const rowLabel = (table: string, row: string, position: number): string =>
  `${table}, ${row} ${position}`
