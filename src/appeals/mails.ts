import { toDesk, toMembers } from '#decisions/mails.ts'
import { localDateOf } from '#editions/calendar.ts'
import { circumstancesOf, commonFacts, type Writer } from '#filing/mails/told.ts'
import { AFTER_DECISION, type AfterDecision } from '#mail/templates/after-decision-words.ts'

import type { Appeal } from '../payload-types.ts'

const written =
  (template: AfterDecision): Writer =>
  async (req, dossier, { reason, now, data }) => {
    const circumstances = await circumstancesOf(req, dossier)
    const id = String(data['appeal'])
    const appeal: Appeal = await req.payload.findByID({ collection: 'appeals', id, depth: 0, req })
    const facts = {
      ...commonFacts(dossier, circumstances),
      on: localDateOf(new Date(appeal.dueAt), circumstances.zone),
      ...(reason ? { note: reason } : {}),
    }
    return AFTER_DECISION[template].reader === 'service'
      ? toDesk(req, dossier, circumstances, template, facts)
      : toMembers(req, circumstances, now, template, facts)
  }

export const appealMails: Readonly<Record<string, Writer>> = {
  'appeal-lodged': written('appeal-lodged'),
  'appeal-granted': written('appeal-granted'),
  'appeal-dismissed': written('appeal-dismissed'),
  'appeal-lapsed': written('appeal-lapsed'),
}
