/** The sheet of an opinion, one for each version given: issued once, for the services alone. */
import { createLocalReq } from 'payload'

import { opinionSheetModel, type OpinionSheetFacts } from '#documents/opinion-sheet/v1.ts'
import { renderPdf } from '#documents/pdf/render.tsx'
import { verificationCode } from '#documents/verification.ts'
import { localDateOf } from '#editions/calendar.ts'
import { serviceOf } from '#filing/filed-facts.ts'
import { readCandidature, type Candidature } from '#filing/read-candidature.ts'
import { storeDocument } from '#filing/store-document.ts'
import { opinionTexts as texts } from '#i18n/opinions.ts'
import { PermanentFailure, type TaskHandler } from '#outbox/worker.ts'
import { environment } from '#platform/env.ts'

import type { Dossier, Opinion } from '../payload-types.ts'
import { addresseeName } from './addressees.ts'
import { answerInWords } from './answer-in-words.ts'
import { issuedSheet, sheetKey } from './issued-sheet.ts'
import { versionsOf, type OpinionVersion } from './opinion.ts'
import { questionsOf } from './questions.ts'

/** What a version of an opinion says, for its sheet and for the pages. */
const sheetFacts = (
  { dossier, revision }: Candidature,
  opinion: Opinion,
  version: OpinionVersion,
): OpinionSheetFacts => {
  const { edition } = revision
  const { zone } = edition.calendar
  const { answers } = version
  return {
    reference: dossier.reference,
    call: edition.title,
    structure: dossier.structureName,
    ...(dossier.projectTitle ? { project: dossier.projectTitle } : {}),
    asked: dossier.asked ?? 0,
    etp: dossier.etp ?? 0,
    asking: [serviceOf(edition, dossier.region).service],
    answering: [addresseeName(opinion.addressee)],
    requestedAt: new Date(opinion.askedAt),
    dueOn: localDateOf(new Date(opinion.dueAt), zone),
    zone,
    questions: questionsOf(edition, opinion.audience).map(({ key, label }) => {
      const answer = answerInWords(answers.questions[key])
      return { label, ...(answer === undefined ? {} : { answer }) }
    }),
    given: {
      at: new Date(version.at),
      opinion: answers.opinion ?? 'none',
      reasons: answers.reasons ?? '',
      author: addresseeName(opinion.addressee),
    },
  }
}

type Order = { dossier: string; opinions: readonly string[]; version: number }

/** Part of the task `document`: renders and stores the sheet of the version that was given, once. */
export const issueSheet: TaskHandler = async (payload, row, now) => {
  const { dossier: id, opinions, version: number } = row.data as Order
  const req = await createLocalReq({}, payload)
  // The platform issues its own documents: nobody stands behind a job.
  const opinion: Opinion = await payload.findByID({
    collection: 'opinions',
    id: opinions[0] ?? '',
    depth: 0,
    req,
  })
  const version = versionsOf(opinion).find((one) => one.number === number)
  if (!version) throw new PermanentFailure(`opinion ${opinion.id} has no version ${number}`)
  if (await issuedSheet(req, opinion, number)) return
  const dossier: Dossier = await payload.findByID({ collection: 'dossiers', id, depth: 0, req })
  const candidature = await readCandidature(req, dossier, now)
  const code = verificationCode()
  const model = {
    ...opinionSheetModel(sheetFacts(candidature, opinion, version)),
    verification: { code, url: `${environment().serverUrl}/verifier/${code}` },
  }

  const bytes = await renderPdf(model)
  await storeDocument(payload, dossier, model, {
    key: sheetKey(opinion.id, number),
    code,
    bytes,
    now,
    row,
    name: texts.sheetName(addresseeName(opinion.addressee), dossier.reference),
  })
}
