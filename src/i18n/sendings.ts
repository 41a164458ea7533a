import type { MailTemplate } from '#mail/catalogue.ts'
import type { DocumentTemplate, MailTemplate as NotifiedTemplate } from '#workflows/effects.ts'

import { typeset } from './typeset.ts'

/** What a row of the outbox sends or makes, for the technical administrator: never about whom. */
const names: Readonly<Record<MailTemplate | NotifiedTemplate | DocumentTemplate, string>> = typeset(
  {
    'receipt.v1': 'accusé de réception',
    'dossier.v1': 'dossier tel que déposé',
    'opinion-sheet.v1': 'fiche d’avis',
    'confirm-account': 'adresse à confirmer',
    'already-registered': 'adresse déjà inscrite',
    'agent-account': 'compte d’agent ouvert',
    invitation: 'invitation dans une structure',
    password: 'mot de passe oublié',
    receipt: 'accusé de réception',
    digest: 'résumé du jour',
    'message-received': 'message reçu',
    'notice-closing': 'clôture proche',
    'late-signature-received': 'signature reçue après la clôture',
    'derogation-asked': 'signature tardive demandée',
    'derogation-answered': 'réponse à une demande de signature tardive',
    'derogation-granted': 'signature tardive accordée',
    'derogation-refused': 'signature tardive refusée',
    'correction-asked': 'compléments demandés',
    'correction-answered': 'compléments reçus',
    'correction-extended': 'délai des compléments prolongé',
    'correction-reminder': 'rappel des compléments',
    'correction-overdue': 'compléments en retard',
    'correction-closed': 'compléments examinés',
    'dossier-admitted': 'dossier recevable',
    'dossier-inadmissible': 'dossier irrecevable',
    'dossier-rerouted': 'dossier transmis à une autre région',
    'dossier-withdrawn': 'dossier retiré',
    'dossier-expired': 'dossier caduc',
    'dossier-reopened': 'dossier rouvert',
    'opinion-asked': 'avis demandé',
    'opinion-asked-again': 'avis demandé de nouveau',
    'opinion-reminder': 'rappel d’avis',
    'opinion-answered': 'avis rendu',
    'opinion-declined': 'avis décliné',
    'opinion-expired': 'avis en retard',
    'opinion-withdrawn': 'avis retiré',
    'opinion-extension-asked': 'délai demandé pour un avis',
    'opinion-extension-answered': 'réponse à une demande de délai',
    'national-opinion-asked': 'avis national demandé',
    'national-opinion-received': 'avis national rendu',
    'decision-favourable': 'décision favorable',
    'decision-unfavourable': 'décision défavorable',
    'amount-accepted': 'montant accepté',
    'amount-declined': 'montant refusé',
    'committee-convened': 'convocation à un comité',
    'committee-cancelled': 'comité annulé',
    'minutes.v1': 'procès-verbal de comité',
    'appeal-lodged': 'recours gracieux reçu',
    'appeal-granted': 'recours gracieux accueilli',
    'appeal-dismissed': 'recours gracieux rejeté',
    'appeal-lapsed': 'recours gracieux rejeté par silence',
    'convention-sent': 'convention à signer',
    'convention-signed-by-structure': 'convention signée par la structure',
    'convention-change-asked': 'modification de la convention demandée',
    'convention-recalled': 'convention reprise',
    'convention-copy-returned': 'exemplaire signé renvoyé',
    'convention-signed': 'convention signée par les deux parties',
    'convention-active': 'convention en vigueur',
    'convention-terminated': 'convention résiliée',
    'convention-abandoned': 'convention abandonnée',
  },
)

const tasks: Readonly<Record<string, string>> = typeset({
  document: 'Document',
  notify: 'Courriels à préparer',
  mail: 'Courriel',
})

/** The parts of a key that name no template: a message, a moment of the closing. */
const OTHERS: Readonly<Record<string, string>> = { message: names['message-received'] }

const nameOf = (part: string): string | undefined => {
  const [template = ''] = part.split('.')
  if (Object.hasOwn(names, part)) return names[part as keyof typeof names]
  if (Object.hasOwn(names, template)) return names[template as keyof typeof names]
  return OTHERS[part]
}

/** In words what a row does, from its task and the template that its key bears. */
export const sendingName = (key: string, task: string): string => {
  const found = key
    .split(':')
    .map(nameOf)
    .find((name) => name !== undefined)
  return [tasks[task] ?? task, ...(found ? [found] : [])].join('\u00a0: ')
}
