/** The gracious appeal (L14): for the structure, then for its region. */
import { typeset } from './typeset.ts'

export const appealTexts = typeset({
  title: 'Recours gracieux',
  lodge: 'Former un recours gracieux',
  lodgeHelp:
    'Adressé au service qui a pris la décision. Il interrompt le délai pour saisir le tribunal administratif.',
  grounds: 'Pourquoi vous contestez la décision',
  submit: 'Envoyer le recours',
  lodgedAt: 'Formé le',
  dueOn: 'Réputé rejeté, sans réponse, après le',
  reasons: 'Motifs du recours',
  state: 'État',
  answer: 'Réponse',
  answerReason: 'Motifs de la réponse, lus par la structure',
  withdrawHelp:
    'La décision reste celle qui vous a été notifiée. Un autre recours gracieux contre elle ne sera pas possible.',
  grantHelp: 'Le dossier retourne au comité pour une nouvelle décision.',
})
