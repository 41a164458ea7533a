import { derivedOf } from '#filing/derived.ts'
import { joinedDocuments, shown } from '#filing/documents/join.ts'
import type { JoinedDocument } from '#filing/documents/joined-document.ts'
import { isDraft } from '#filing/dossier.ts'
import { checkTexts, dossierTexts } from '#i18n/applicant.ts'
import { structureCorrectionTexts as correctionTexts } from '#i18n/corrections.ts'
import { formatInstant } from '#i18n/dates.ts'
import type { CompiledPage } from '#forms/compile/form.ts'
import { pageView, type PageView } from '#forms/view/page-view.ts'
import { Refused } from '#platform/errors.ts'
import { departments, regions } from '#territories/areas.ts'
import type { LiveFormProps, PageLink } from '#ui/form/live-form-props.ts'

import {
  askedFields,
  onlyAsked,
  withQuestions,
  type AskedFields,
} from './corrections/asked-fields.ts'
import { loadDossier, type DossierPage } from './load-dossier.ts'

const options = (areas: readonly { code: string; name: string }[]) =>
  areas.map(({ code, name }) => ({ key: code, label: name }))

/** Communes are found by search: 35 000 of them do not travel with a page. */
const choicesOfTerritories = (): PageView['territories'] => ({
  department: options(departments()),
  region: options(regions()),
})

const documentsByRequest = async ({ req, dossier }: DossierPage) => {
  const joined = (await joinedDocuments(req, dossier.id)).filter(
    ({ origin }) => origin === 'structure',
  )
  const byRequest: Record<string, JoinedDocument[]> = {}
  for (const document of joined) (byRequest[document.requestKey] ??= []).push(shown(document))
  return byRequest
}

/**
 * The pages before and after this one, hidden ones and those of which nothing is asked left out; after the
 * last comes the check, or the request that is answered.
 */
const neighbours = (
  { evaluation, dossier }: DossierPage,
  key: string,
  asked: AskedFields | undefined,
) => {
  const visible = evaluation.pages.filter(
    (page) => page.state !== 'hidden' && (asked === undefined || asked.pages.has(page.key)),
  )
  const index = visible.findIndex((page) => page.key === key)
  const base = `/dossiers/${dossier.reference}`
  const link = (page: { key: string; title: string } | undefined): PageLink | undefined =>
    page ? { title: page.title, href: `${base}/formulaire/${page.key}` } : undefined
  const previous = link(visible[index - 1])
  const last =
    asked === undefined
      ? { title: checkTexts.title, href: `${base}/verification` }
      : { title: correctionTexts.back, href: `${base}/complements` }
  const next = link(visible[index + 1]) ?? last
  return { ...(previous ? { previous } : {}), next }
}

/** The page as it may be written now: whole, or what is asked of a dossier that was filed. */
const shownPage = (
  page: DossierPage,
  compiled: CompiledPage,
  asked: AskedFields | undefined,
): PageView => {
  const { revision, evaluation, answers } = page
  const view = (own: CompiledPage) =>
    pageView(revision.form, own, evaluation, answers, choicesOfTerritories())
  return asked ? withQuestions(view(onlyAsked(compiled, asked)), asked) : view(compiled)
}

const mayWrite = ({ right }: DossierPage): boolean =>
  right === 'editor' || right === 'representative'

export type FormPage = { dossierPage: DossierPage; props: LiveFormProps }

/** All that a form page shows, under the rights of who looks at it. */
export const loadFormPage = async (
  reference: string,
  key: string,
  path: string,
  verify: boolean,
): Promise<FormPage> => {
  const page = await loadDossier(reference, path)
  const { dossier, revision, user, closesAt } = page
  const compiled = revision.form.pages.find((own) => own.key === key)
  if (!compiled) throw new Refused('refus.introuvable')
  const { zone } = revision.edition.calendar
  const everAsked = await askedFields(page)
  // A page of which nothing is asked is shown whole, to be read.
  const asked = everAsked?.pages.has(key) ? everAsked : undefined
  const props: LiveFormProps = {
    reference,
    page: shownPage(page, compiled, asked),
    derived: derivedOf(page),
    documents: await documentsByRequest(page),
    owner: user.id,
    ownerEmail: user.email,
    ...(asked ? { due: asked.due } : { closing: formatInstant(closesAt, zone) }),
    home: { title: dossierTexts.over(reference), href: `/dossiers/${reference}` },
    ...neighbours(page, key, asked),
    readOnly: !mayWrite(page) || (!isDraft(dossier) && asked === undefined),
    verify,
    zone,
  }
  return { dossierPage: page, props }
}
