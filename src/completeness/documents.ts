/** Completeness, document by document (R043): what was joined, what was judged of it, what is left to judge. */
import type { Candidature } from '#filing/read-candidature.ts'
import { requestedDocuments, type RequestedDocuments } from '#instruction/dossier/requests.ts'

import type { Document } from '../payload-types.ts'
import { checkOf, type StoredCheck } from './checks.ts'
import { isDocumentVerdict, type DocumentVerdict } from './verdicts.ts'

export type CheckedDocument = RequestedDocuments & {
  /** Without it the dossier cannot be studied (CRPA L114-5-1). */
  indispensable: boolean
  /** Article of the call or of the law that asks for it. */
  source?: string
  /** Absent while nothing is judged, and when a file was joined since. */
  verdict?: DocumentVerdict
  /** What the structure will be asked, when it is not compliant. */
  question?: string
  /** Somebody must say what it is worth: it is required, or something was joined. */
  awaited: boolean
}

/**
 * A file joined after the judgement is another document: it is to be read again. Both are told by the
 * system's clock, which writes the rows.
 */
const stillHolds = (check: StoredCheck, { joined }: RequestedDocuments): boolean =>
  joined.every(({ createdAt }) => new Date(createdAt) <= new Date(check.updatedAt))

const judged = (check: StoredCheck | undefined, request: RequestedDocuments) =>
  check && isDocumentVerdict(check.verdict) && stillHolds(check, request)
    ? { verdict: check.verdict, ...(check.question ? { question: check.question } : {}) }
    : {}

/** Each document that is asked of a dossier, in the order of the form, with what was judged of it. */
export const checkedDocuments = (
  candidature: Pick<Candidature, 'revision' | 'evaluation'>,
  documents: readonly Document[],
  checks: readonly StoredCheck[],
): CheckedDocument[] =>
  requestedDocuments(candidature, documents).map((request) => {
    const asked = candidature.revision.edition.documents.find(({ key }) => key === request.key)
    return {
      ...request,
      indispensable: asked?.indispensable === true,
      ...(asked?.source ? { source: asked.source } : {}),
      ...judged(checkOf(checks, 'document', request.key), request),
      awaited: request.required || request.joined.length > 0,
    }
  })

/** What is left to read, and what is wanting without which nothing can be studied. */
export const countsOf = (
  checked: readonly CheckedDocument[],
): { unchecked: number; indispensableMissing: number } => {
  const awaited = checked.filter((document) => document.awaited)
  return {
    unchecked: awaited.filter(({ verdict }) => verdict === undefined).length,
    indispensableMissing: awaited.filter(
      ({ indispensable, verdict }) =>
        indispensable && verdict !== undefined && verdict !== 'compliant',
    ).length,
  }
}

/** The next one to judge after another, in the order of the form and then from its beginning. */
export const nextToCheck = (
  checked: readonly CheckedDocument[],
  key: string,
): CheckedDocument | undefined => {
  const rank = checked.findIndex((document) => document.key === key)
  return [...checked.slice(rank + 1), ...checked.slice(0, Math.max(rank, 0))].find(
    ({ awaited, verdict }) => awaited && verdict === undefined,
  )
}
