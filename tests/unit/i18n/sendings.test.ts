import { describe, expect, it } from 'vitest'

import { sendingName } from '#i18n/sendings.ts'

describe('a sending in words', () => {
  it.each([
    ['dossier:1b0c:2:receipt.v1', 'document', 'Document\u00a0: accusé de réception'],
    ['dossier:1b0c:2:receipt', 'notify', 'Courriels à préparer\u00a0: accusé de réception'],
    ['dossier:1b0c:3:correction-asked:77aa', 'mail', 'Courriel\u00a0: compléments demandés'],
    ['opinion:9f:2:opinion-reminder:9f:54', 'mail', 'Courriel\u00a0: rappel d’avis'],
    ['message:4d', 'notify', 'Courriels à préparer\u00a0: message reçu'],
    ['digest:dossier:1b0c:3:dossier-admitted', 'mail', 'Courriel\u00a0: résumé du jour'],
    ['password:0f3a', 'mail', 'Courriel\u00a0: mot de passe oublié'],
  ])('%s', (key, task, words) => {
    expect(sendingName(key, task)).toBe(words)
  })

  it('whose key names nothing known is told by its task', () => {
    expect(sendingName('payload-3f', 'mail')).toBe('Courriel')
    expect(sendingName('one', 'essai')).toBe('essai')
  })
})
