import type { Effect } from './engine.ts'

/** What is told of a convention, from its sending to its end. */
export const conventionTemplates = [
  'convention-sent',
  'convention-signed-by-structure',
  'convention-change-asked',
  'convention-recalled',
  'convention-copy-returned',
  'convention-signed',
  'convention-active',
  'convention-terminated',
  'convention-abandoned',
] as const

/**
 * What may follow a transition, by task: `document` renders a document of the dossier and stores its
 * bytes; `notify` finds who must be told and orders their mails.
 * Templates are unique over all tasks: the outbox keys a row by its transition and its template.
 */
export const effectTemplates = {
  document: ['receipt.v1', 'dossier.v1', 'opinion-sheet.v1', 'minutes.v1'],
  notify: [
    'receipt',
    'late-signature-received',
    'derogation-granted',
    'derogation-refused',
    'correction-asked',
    'correction-answered',
    'correction-extended',
    'correction-reminder',
    'correction-overdue',
    'correction-closed',
    'dossier-admitted',
    'dossier-inadmissible',
    'dossier-rerouted',
    'dossier-withdrawn',
    'dossier-expired',
    'dossier-reopened',
    'opinion-asked',
    'opinion-asked-again',
    'opinion-reminder',
    'opinion-answered',
    'opinion-declined',
    'opinion-expired',
    'opinion-withdrawn',
    'opinion-extension-asked',
    'opinion-extension-answered',
    'national-opinion-asked',
    'national-opinion-received',
    'decision-favourable',
    'decision-unfavourable',
    'amount-accepted',
    'amount-declined',
    'appeal-granted',
    'appeal-dismissed',
    'appeal-lapsed',
    ...conventionTemplates,
    'committee-convened',
    'committee-cancelled',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type MailTemplate = (typeof effectTemplates)['notify'][number]
export type DocumentTemplate = (typeof effectTemplates)['document'][number]

/** A mail to whoever must be told, found when it is sent. */
export const mail = (template: MailTemplate): Effect => ({ task: 'notify', template })
/** A document to issue. */
export const document = (template: DocumentTemplate): Effect => ({ task: 'document', template })
