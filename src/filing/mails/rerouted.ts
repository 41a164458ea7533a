import { mailOrder } from '#mail/catalogue.ts'
import { environment } from '#platform/env.ts'

import { serviceOf } from '../filed-facts.ts'
import { circumstancesOf, commonFacts, membersOf, type Writer } from './told.ts'

const DESK = '/instruction'

/** To the structure, to the service that had the dossier, and to the one that receives it (CRPA L114-2). */
export const reroutedMails: Writer = async (req, dossier, { reason, now, data }) => {
  const circumstances = await circumstancesOf(req, dossier)
  const { revision, structure, service, zone } = circumstances
  const sender = serviceOf(revision.edition, String(data['sentBy']))
  const desk = environment().serverUrl + DESK
  const facts = {
    ...commonFacts(dossier, circumstances),
    sender: sender.service,
    receivedAt: dossier.filedAt ?? dossier.updatedAt,
    zone,
  }
  const told = { ...facts, ...(reason ? { reason } : {}) }
  return [
    ...(await membersOf(req, structure.id, now)).map(({ id, email }) => ({
      to: id,
      order: mailOrder('dossier-rerouted', email, { ...facts, reader: 'structure' }),
    })),
    {
      to: 'sender',
      order: mailOrder('dossier-rerouted', sender.email, { ...told, reader: 'sender', link: desk }),
    },
    {
      to: 'receiver',
      order: mailOrder('dossier-rerouted', service.email, {
        ...told,
        reader: 'receiver',
        link: `${desk}/${dossier.reference}`,
      }),
    },
  ]
}
