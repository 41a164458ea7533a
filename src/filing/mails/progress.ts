/** Mails to a structure about what became of its dossier, and to the service when a structure leaves. */
import { mailOrder } from '#mail/catalogue.ts'

import { circumstancesOf, commonFacts, membersOf, type Writer } from './told.ts'

const SERVICE = 'service'

export const admittedMails: Writer = async (req, dossier, { now }) => {
  const circumstances = await circumstancesOf(req, dossier)
  return (await membersOf(req, circumstances.structure.id, now)).map((member) => ({
    to: member.id,
    order: mailOrder('dossier-admitted', member.email, commonFacts(dossier, circumstances)),
  }))
}

export const inadmissibleMails: Writer = async (req, dossier, { reason, now }) => {
  const circumstances = await circumstancesOf(req, dossier)
  const { texts } = circumstances.revision.edition
  return (await membersOf(req, circumstances.structure.id, now)).map((member) => ({
    to: member.id,
    order: mailOrder('dossier-inadmissible', member.email, {
      ...commonFacts(dossier, circumstances),
      reason: reason ?? '',
      ...(texts['inadmissible_appeal'] ? { appeal: texts['inadmissible_appeal'] } : {}),
    }),
  }))
}

export const reopenedMails: Writer = async (req, dossier, { now }) => {
  const circumstances = await circumstancesOf(req, dossier)
  return (await membersOf(req, circumstances.structure.id, now)).map((member) => ({
    to: member.id,
    order: mailOrder('dossier-reopened', member.email, commonFacts(dossier, circumstances)),
  }))
}

/** The structure keeps a trace of what it did; the service learns that it need not go on. */
export const withdrawnMails: Writer = async (req, dossier, { reason, now }) => {
  const circumstances = await circumstancesOf(req, dossier)
  const facts = {
    ...commonFacts(dossier, circumstances),
    ...(reason ? { reason } : {}),
  }
  const members = await membersOf(req, circumstances.structure.id, now)
  return [
    ...members.map((member) => ({
      to: member.id,
      order: mailOrder('dossier-withdrawn', member.email, { ...facts, reader: 'structure' }),
    })),
    {
      to: SERVICE,
      order: mailOrder('dossier-withdrawn', circumstances.service.email, {
        ...facts,
        reader: 'service',
      }),
    },
  ]
}
