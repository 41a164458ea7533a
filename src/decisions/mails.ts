/** Who is told of a decision, and who of the answer to it. */
import type { PayloadRequest } from 'payload'

import { localDateOf } from '#editions/calendar.ts'
import {
  circumstancesOf,
  commonFacts,
  membersOf,
  type Circumstances,
  type Told,
  type Writer,
} from '#filing/mails/told.ts'
import { isOfItsDesk } from '#instruction/readers.ts'
import { mailOrder, type MailOrder } from '#mail/catalogue.ts'
import type { AfterDecision } from '#mail/templates/after-decision-words.ts'
import { clock } from '#platform/clock.ts'

import type { Dossier, User } from '../payload-types.ts'
import { decisionRow } from './rows.ts'

const SERVICE = 'service'

type Data = MailOrder<AfterDecision>['data']

/** The one in charge of the dossier, as long as its office runs and it did not stand aside; or its service. */
export const toDesk = async (
  req: PayloadRequest,
  dossier: Dossier,
  { service }: Circumstances,
  template: AfterDecision,
  data: Data,
): Promise<Told[]> => {
  const where = { id: { equals: dossier.assignee ?? '' } }
  const user = dossier.assignee
    ? await req.payload.db.findOne<User>({ collection: 'users', where, req })
    : null
  const inCharge = user && isOfItsDesk(user, dossier, clock.now()) ? user : null
  const [to, email] = inCharge ? [inCharge.id, inCharge.email] : [SERVICE, service.email]
  return [{ to, order: mailOrder(template, email, data) }]
}

/** Each member of the structure. */
export const toMembers = async (
  req: PayloadRequest,
  { structure }: Circumstances,
  now: Date,
  template: AfterDecision,
  data: Data,
): Promise<Told[]> =>
  (await membersOf(req, structure.id, now)).map((member) => ({
    to: member.id,
    order: mailOrder(template, member.email, data),
  }))

const notified =
  (template: 'decision-favourable' | 'decision-unfavourable'): Writer =>
  async (req, dossier, { now }) => {
    const circumstances = await circumstancesOf(req, dossier)
    const row = await decisionRow(req, dossier)
    if (!row?.letter) throw new Error('the letter of decision is not issued')
    return toMembers(req, circumstances, now, template, {
      ...commonFacts(dossier, circumstances),
      ...(dossier.granted ? { amount: dossier.granted } : {}),
      ...(row.appealUntil
        ? { on: localDateOf(new Date(row.appealUntil), circumstances.zone) }
        : {}),
      attachment: { document: row.letter, fileName: `decision-${dossier.reference}.pdf` },
    })
  }

const answered =
  (template: 'amount-accepted' | 'amount-declined'): Writer =>
  async (req, dossier, { reason }) => {
    const circumstances = await circumstancesOf(req, dossier)
    return toDesk(req, dossier, circumstances, template, {
      ...commonFacts(dossier, circumstances),
      ...(dossier.granted ? { amount: dossier.granted } : {}),
      ...(reason ? { note: reason } : {}),
    })
  }

export const decisionMails: Readonly<Record<string, Writer>> = {
  'decision-favourable': notified('decision-favourable'),
  'decision-unfavourable': notified('decision-unfavourable'),
  'amount-accepted': answered('amount-accepted'),
  'amount-declined': answered('amount-declined'),
}
