/** What a batch of notifications says while it runs: apart, for it goes to the browser. */
import { typeset } from './typeset.ts'

export const notifyingTexts = typeset({
  title: 'Notification des décisions',
  running: 'Notification en cours : gardez cette page ouverte.',
  of: (done: number, total: number): string => `${done} sur ${total}`,
  over: (done: number, total: number): string =>
    `${done} ${done > 1 ? 'décisions notifiées' : 'décision notifiée'} sur ${total}`,
  ok: (reference: string): string => `${reference} : décision notifiée.`,
  refused: (reference: string, why: string): string => `${reference} : non notifiée. ${why}`,
  offline:
    'Le guichet n’a pas répondu. Rechargez la page avant de recommencer : elle dit ce qui est notifié.',
  back: 'Revenir aux décisions à notifier',
})
