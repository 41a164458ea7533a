/** Who is told of what becomes of a convention. */
import { toDesk, toMembers } from '#decisions/mails.ts'
import { localDateOf } from '#editions/calendar.ts'
import { circumstancesOf, commonFacts, type Event, type Writer } from '#filing/mails/told.ts'
import { AFTER_DECISION, type AfterDecision } from '#mail/templates/after-decision-words.ts'
import { environment } from '#platform/env.ts'
import { conventionTemplates } from '#workflows/effects.ts'
import type { PayloadRequest } from 'payload'

import type { Convention } from '../payload-types.ts'

const conventionOf = (req: PayloadRequest, { data }: Event): Promise<Convention> =>
  req.payload.findByID({
    collection: 'conventions',
    id: String(data['convention']),
    depth: 0,
    req,
  })

/** The structure is told nothing of a convention that it never received. */
const wasTold = ({ sentAt }: Convention): boolean => Boolean(sentAt)

const fileNameOf = ({ reference }: Convention): string => `convention-${reference}.pdf`

/** The document that a mail carries: what is to be signed, or what both signed. */
const attachedBy = (template: AfterDecision, convention: Convention, { data }: Event) => {
  const { signed } = data
  const id =
    template === 'convention-sent'
      ? convention.document
      : template === 'convention-signed' && typeof signed === 'string'
        ? signed
        : null
  return id ? { attachment: { document: id, fileName: fileNameOf(convention) } } : {}
}

const pageOf = ({ reference, dossierReference }: Convention, reader: 'structure' | 'service') =>
  reader === 'structure'
    ? `${environment().serverUrl}/conventions/${reference}`
    : `${environment().serverUrl}/instruction/${dossierReference}/convention`

const written =
  (template: AfterDecision): Writer =>
  async (req, dossier, event) => {
    const { reader } = AFTER_DECISION[template]
    const convention = await conventionOf(req, event)
    if (reader === 'structure' && !wasTold(convention)) return []
    const circumstances = await circumstancesOf(req, dossier)
    const { effectAt } = convention
    const data = {
      ...commonFacts(dossier, circumstances),
      link: pageOf(convention, reader),
      convention: convention.reference,
      amount: convention.amount,
      ...(effectAt ? { on: localDateOf(new Date(effectAt), circumstances.zone) } : {}),
      ...(event.reason ? { note: event.reason } : {}),
      ...attachedBy(template, convention, event),
    }
    return reader === 'structure'
      ? toMembers(req, circumstances, event.now, template, data)
      : toDesk(req, dossier, circumstances, template, data)
  }

export const conventionMails: Readonly<Record<string, Writer>> = Object.fromEntries(
  conventionTemplates.map((template) => [template, written(template)]),
)
