/** What is told from the decision to the end of the convention, to the structure or to the service. */
import * as z from 'zod'

import { formatDate } from '#i18n/dates.ts'
import { formatCents } from '#i18n/numbers.ts'

import { compose } from '../compose.ts'
import type { ComposedMail } from '../mail.ts'
import { aboutDossier, dossierFacts, MEMBER_REASON } from './about-dossier.ts'
import { AFTER_DECISION, type AfterDecision } from './after-decision-words.ts'
import { localDate, quoted } from './schemas.ts'

const LONGEST_NOTE = 4000
const SERVICE_REASON = 'Vous recevez ce message parce que ce dossier relève de votre service.'

export const afterDecisionData = z.strictObject({
  ...aboutDossier,
  /** Reference of the convention. */
  convention: quoted(60).optional(),
  /** Cents. */
  amount: z.int().min(0).optional(),
  /** Local date: last day of a delay, or date of effect. */
  on: localDate.optional(),
  note: quoted(LONGEST_NOTE).optional(),
  /** Id of a stored document, and the name under which it is attached. */
  attachment: z.strictObject({ document: z.string().min(1), fileName: quoted(120) }).optional(),
})

export type AfterDecisionFacts = z.output<typeof afterDecisionData>

const entriesOf = ({ convention, amount, note }: AfterDecisionFacts) => [
  ...(convention ? [['Convention', convention] as const] : []),
  ...(amount === undefined ? [] : [['Montant', formatCents(amount)] as const]),
  ...(note ? [['Motif', note] as const] : []),
]

/** One mail for each code. */
export const afterDecision =
  (kind: AfterDecision) =>
  (facts: AfterDecisionFacts): ComposedMail => {
    const words = AFTER_DECISION[kind]
    const date = facts.on ? formatDate(facts.on) : undefined
    const about = entriesOf(facts)
    return compose(
      {
        subject: `${words.subject} ${facts.convention ?? facts.reference}`,
        preview: words.preview,
        before: [
          words.sentence(facts.reference, `«\u00a0${facts.structure}\u00a0»`, date),
          ...(about.length > 0 ? [{ facts: about }] : []),
          dossierFacts(facts),
        ],
        link: { label: words.link, url: facts.link },
        after: words.after,
        reason: words.reader === 'structure' ? MEMBER_REASON : SERVICE_REASON,
      },
      facts.attachment ? [{ ...facts.attachment, contentType: 'application/pdf' }] : [],
    )
  }
