/**
 * What an instructor must appreciate, computed and explained: the verdicts of the funding rules, and what
 * the answers say against what is known of the structure and of its other dossiers.
 */
import { verdictsOf, type Candidature } from '#filing/read-candidature.ts'
import type { Verdict } from '#funding/types.ts'
import { unbreakable } from '#i18n/typeset.ts'
import { sha256 } from '#editions/seal.ts'

import { checkOf, type StoredCheck } from './checks.ts'
import type { CheckedDocument } from './documents.ts'
import { blankZone } from './rules/blank-zone.ts'
import { firstApplication } from './rules/first-application.ts'
import { formerPosts } from './rules/former-posts.ts'
import { legalKind } from './rules/legal-kind.ts'
import type { InstructionRule, Observed } from './rules/observe.ts'
import { samePosts } from './rules/same-posts.ts'
import { SET_ASIDE } from './verdicts.ts'

export type Finding = Observed & {
  /** Stands for what was compared: other figures make another finding, which nobody set aside. */
  code: string
  setAside?: { reason: string; at: string }
}

const REGISTER = 'postRegister'
const FINGERPRINT = 12
const RULES: readonly InstructionRule[] = [
  legalKind,
  firstApplication,
  blankZone,
  formerPosts,
  samePosts,
]

const placeOf = ({ subject }: Verdict): string => {
  if (subject.kind === 'post') return subject.id
  return subject.kind === 'budget' ? subject.scope : subject.kind
}

const codeOf = (observed: Observed): string => {
  const said = sha256(
    JSON.stringify([observed.message, observed.compared, observed.other?.dossier ?? null]),
  )
  return `${observed.rule}:${placeOf(observed)}:${said.slice(0, FINGERPRINT)}`
}

/** A post that another dossier asks for is told with that dossier, once. */
const toldElsewhere = ({ register }: Candidature, { rule, subject }: Verdict): boolean =>
  rule === REGISTER &&
  subject.kind === 'post' &&
  register.elsewhere.some(({ post, sameStructure }) => sameStructure && post === subject.id)

/** Every finding of a dossier, what is kept included, with what was set aside of them. */
export const findingsOf = (
  candidature: Candidature,
  documents: readonly CheckedDocument[],
  checks: readonly StoredCheck[] = [],
): Finding[] =>
  [
    ...RULES.flatMap((rule) => rule(candidature, documents)),
    ...verdictsOf(candidature).filter((verdict) => !toldElsewhere(candidature, verdict)),
  ].map((observed: Observed) => {
    const message = unbreakable(observed.message)
    const finding = { ...observed, message, code: codeOf({ ...observed, message }) }
    const check = checkOf(checks, 'finding', finding.code)
    return check?.verdict === SET_ASIDE
      ? { ...finding, setAside: { reason: check.reason ?? '', at: check.at } }
      : finding
  })
