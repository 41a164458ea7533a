/** What a new convention says, gathered from the dossier and its decision. */
import { localDateOf } from '#editions/calendar.ts'
import { isGrant, type Decided } from '#decisions/decision.ts'
import { partiesOf, type Signature } from '#filing/filed-facts.ts'
import type { Candidature } from '#filing/read-candidature.ts'

import type { ConventionContent } from './content.ts'

type Account = ConventionContent['account']

const isAccount = (answer: unknown): answer is { iban: string; bic: string } =>
  typeof answer === 'object' &&
  answer !== null &&
  'iban' in answer &&
  'bic' in answer &&
  typeof answer.iban === 'string' &&
  typeof answer.bic === 'string'

/** The bank account that the dossier gives (R141). */
const accountOf = ({ revision, answers }: Candidature): Account => {
  const fields = revision.form.definition.pages.flatMap(({ sections }) =>
    sections.flatMap((section) => section.fields),
  )
  const bank = fields.find(({ kind }) => kind === 'bank')
  const answer = bank && answers[bank.key]
  return isAccount(answer) ? { iban: answer.iban, bic: answer.bic } : null
}

/** A convention as it begins: the one who prepares it chooses its date of effect and who signs for the State. */
export const contentOf = (
  candidature: Candidature,
  decided: Decided,
  { notifiedAt }: { notifiedAt: Date },
): ConventionContent => {
  const { dossier, revision, input } = candidature
  const { service, structure } = partiesOf(candidature)
  const signature = dossier.signature as Signature | null
  return {
    service,
    structure,
    signatories: {
      structure: { name: signature?.name ?? '', quality: signature?.quality ?? '' },
      state: { name: '', quality: '' },
    },
    project: dossier.projectTitle ?? '',
    decidedOn: localDateOf(notifiedAt, revision.edition.calendar.zone),
    posts: isGrant(decided.outcome) ? decided.posts : [],
    budget: input.projectBudget,
    account: accountOf(candidature),
    term: null,
    clause: '',
    purpose: '',
  }
}
