/** The signed copies: the structure's, then the State's. */
import type { PayloadRequest } from 'payload'

import { sha256 } from '#editions/seal.ts'
import { relationId } from '#filing/dossier.ts'
import { writeDocument } from '#filing/store-document.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { Refused } from '#platform/errors.ts'
import type { StoredBytes } from '#platform/files/file-store.ts'
import { keepFile, newPdf } from '#platform/files/keep.ts'
import type { SignatureProvider, SignatureRequest, SignedCopy } from '#signature/provider.ts'
import { uploadSignature } from '#signature/upload.ts'
import { fireWithin } from '#workflows/fire/fire.ts'

import type { Convention, Document, Dossier } from '../payload-types.ts'
import type { Fired } from './acts.ts'
import { requireAllowed } from './allowed.ts'
import { conventionProcess } from './process.ts'
import { caseOf, contentIn, dossierOf, readConvention, storedDocument } from './read.ts'

export type Party = SignatureRequest['party']

const EVENTS = { structure: 'signByStructure', state: 'signByState' } as const
const NAMES: Readonly<Record<Party, string>> = {
  structure: 'Exemplaire signé par la structure',
  state: 'Exemplaire signé par les deux parties',
}

/** What is asked of the provider of signature. @throws Refused of the table: not that party, or not its turn */
const requestOf = async (
  req: PayloadRequest,
  convention: Convention,
  party: Party,
  now: Date,
): Promise<SignatureRequest> => {
  await requireAllowed(req, await caseOf(req, convention), EVENTS[party], now)
  const issued = await storedDocument(req, convention.document)
  if (!issued) throw new Refused('refus.transition')
  return {
    reference: convention.reference,
    party,
    signatory: contentIn(convention).signatories[party],
    issuedSha256: issued.sha256,
  }
}

const keyOf = ({ id }: Pick<Convention, 'id'>, party: Party): string =>
  `signed-convention:${id}:${party}`

/**
 * What the platform issued, took as a copy of another convention or from the other party is no copy that
 * this party signed. It may give its own again: the State may have asked for a page that it then found.
 */
const requireOwnCopy = async (
  req: PayloadRequest,
  convention: Convention,
  party: Party,
  bytes: Uint8Array,
): Promise<void> => {
  const { totalDocs } = await req.payload.db.count({
    collection: 'documents',
    where: {
      and: [
        { sha256: { equals: sha256(bytes) } },
        { origin: { equals: 'platform' } },
        { requestKey: { not_equals: keyOf(convention, party) } },
      ],
    },
    req,
  })
  if (totalDocs > 0) throw new Refused('refus.copie_autre')
}

const storeCopy = (
  req: PayloadRequest,
  { convention, dossier }: { convention: Convention; dossier: Dossier },
  party: Party,
  file: StoredBytes,
): Promise<Document> =>
  // The right to sign is the table's to give, in the same transaction.
  writeDocument(req, dossier, file, {
    requestKey: keyOf(convention, party),
    title: `${NAMES[party]} ${convention.reference}.pdf`,
    sha256: sha256(file.bytes),
    uploadedBy: req.user?.id ?? null,
  })

const recordSignature = (
  req: PayloadRequest,
  { convention, request }: { convention: Convention; request: SignatureRequest },
  copy: { document: Document; proof: SignedCopy['proof']; provider: string },
  now: Date,
): Promise<unknown> =>
  req.payload.db.create({
    collection: 'signatures',
    data: {
      dossier: relationId(convention.dossier),
      structure: relationId(convention.structure),
      region: convention.region,
      convention: convention.id,
      party: request.party,
      provider: copy.provider,
      proof: copy.proof,
      signatory: request.signatory,
      issuedSha256: request.issuedSha256,
      sha256: copy.document.sha256,
      document: copy.document.id,
      givenBy: req.user?.id ?? '',
      givenAt: now.toISOString(),
    },
    req,
  })

/** A convention signed by both is active at once, unless its date of effect is still to come (R084). */
const activateIfDue = async (
  req: PayloadRequest,
  { id, effectAt }: Convention,
  fired: Fired,
  now: Date,
): Promise<Fired> =>
  fired.state === 'signed' && effectAt && new Date(effectAt) <= now
    ? fireWithin(req, conventionProcess, id, { event: 'activate', user: req.user, now, input: {} })
    : fired

/**
 * Takes the copy that a party signed.
 * @throws Refused of the table, or of the provider: not a PDF, not signed
 */
export const signConvention = async (
  req: PayloadRequest,
  reference: string,
  party: Party,
  given: { bytes: Uint8Array; name: string },
  { now, provider = uploadSignature }: { now: Date; provider?: SignatureProvider },
): Promise<Fired> => {
  const convention = await readConvention(req, reference)
  const request = await requestOf(req, convention, party, now)
  const copy = await provider.complete(request, given)
  await requireOwnCopy(req, convention, party, copy.bytes)
  const dossier = await dossierOf(req, convention)
  const file = newPdf(copy.bytes)
  const record = async (own: PayloadRequest): Promise<Fired> => {
    const document = await storeCopy(own, { convention, dossier }, party, file)
    const { proof } = copy
    await recordSignature(
      own,
      { convention, request },
      { document, proof, provider: provider.name },
      now,
    )
    const fired = await fireWithin(own, conventionProcess, convention.id, {
      event: EVENTS[party],
      user: req.user,
      now,
      sequence: convention.sequence,
      input: { document: document.id },
    })
    return activateIfDue(own, convention, fired, now)
  }
  return keepFile(req.payload, 'documents', file, () =>
    inTransaction(req.payload, req.user, record),
  )
}
