/** The facts that the articles of an edition may name in braces. */
import { etpGranted } from '#decisions/decision.ts'
import { formatSiret } from '#documents/parties.ts'
import { placeholdersOf, type Values } from '#documents/wording.ts'
import type { Block } from '#documents/blocks.ts'
import type { ConventionTemplate } from '#editions/convention-template.ts'
import { formatDate } from '#i18n/dates.ts'
import { formatCents, formatEtp, formatInteger, formatRate } from '#i18n/numbers.ts'

import { amountOf, costOf, type ConventionContent, type Signatory } from './content.ts'

export type Circumstances = {
  reference: string
  dossier: string
  call: string
  template: ConventionTemplate
  /** For an amendment: the convention that it amends. */
  amends?: { reference: string; signedOn: string }
}

const BASIS = 10_000

const named = ({ name, quality }: Signatory): string | undefined =>
  name.trim() && quality.trim() ? `${name.trim()}, ${quality.trim()}` : undefined

const dated = (localDate: string | undefined): string | undefined =>
  localDate ? formatDate(localDate) : undefined

const moneyValues = (content: ConventionContent): Values => {
  const amount = amountOf(content)
  const cost = costOf(content)
  const etp = etpGranted(content.posts)
  return {
    amount: amount > 0 ? formatCents(amount) : undefined,
    cost: cost > 0 ? formatCents(cost) : undefined,
    rate: cost > 0 ? formatRate(Math.floor((amount * BASIS) / cost)) : undefined,
    etp: etp > 0 ? formatEtp(etp) : undefined,
    iban: content.account?.iban.replace(/(.{4})(?=.)/g, '$1\u00a0'),
    bic: content.account?.bic,
  }
}

const termValues = ({ term }: ConventionContent, { template }: Circumstances): Values => ({
  months: formatInteger(template.durationMonths),
  effectOn: dated(term?.effectOn),
  endsOn: dated(term?.endsOn),
  ...Object.fromEntries(
    template.reports.map(({ key }) => [
      `${key}DueOn`,
      dated(term?.reports.find((report) => report.key === key)?.dueOn),
    ]),
  ),
})

/** Facts by the name that a text gives them; undefined when one is not known yet. */
export const valuesOf = (content: ConventionContent, circumstances: Circumstances): Values => ({
  reference: circumstances.reference,
  dossier: circumstances.dossier,
  call: circumstances.call,
  service: content.service.name,
  serviceEmail: content.service.email,
  structure: content.structure.name,
  siret: content.structure.siret ? formatSiret(content.structure.siret) : undefined,
  project: content.project.trim() || undefined,
  decidedOn: dated(content.decidedOn),
  stateSignatory: named(content.signatories.state),
  structureSignatory: named(content.signatories.structure),
  amended: circumstances.amends?.reference,
  amendedOn: dated(circumstances.amends?.signedOn),
  purpose: content.purpose.trim() || undefined,
  ...moneyValues(content),
  ...termValues(content, circumstances),
})

const textsOf = (blocks: readonly Block[]): string => JSON.stringify(blocks)

/** The articles that a convention holds, or an amendment. */
export const articlesOf = ({ template, amends }: Circumstances) =>
  amends ? template.amendment : template.articles

/** Names of the facts that the text needs and that are not known yet, in the order of the text. */
export const missingValues = (
  content: ConventionContent,
  circumstances: Circumstances,
): string[] => {
  const values = valuesOf(content, circumstances)
  const text = textsOf([
    ...circumstances.template.preamble,
    ...articlesOf(circumstances).flatMap(({ blocks }) => blocks),
  ])
  return [...placeholdersOf(text), 'stateSignatory', 'structureSignatory', 'effectOn'].filter(
    (name, index, all) => !values[name] && all.indexOf(name) === index,
  )
}
