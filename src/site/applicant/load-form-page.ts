import { derivedOf } from '#filing/derived.ts'
import { joinedDocuments, shown } from '#filing/documents/join.ts'
import type { JoinedDocument } from '#filing/documents/joined-document.ts'
import { isDraft } from '#filing/dossier.ts'
import { checkTexts, dossierTexts } from '#i18n/applicant.ts'
import { formatInstant } from '#i18n/dates.ts'
import { pageView, type PageView } from '#forms/view/page-view.ts'
import { Refused } from '#platform/errors.ts'
import { departments, regions } from '#territories/areas.ts'
import type { LiveFormProps, PageLink } from '#ui/form/live-form-props.ts'

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

/** The pages before and after this one, hidden ones left out; after the last comes the check. */
const neighbours = ({ evaluation, dossier }: DossierPage, key: string) => {
  const visible = evaluation.pages.filter(({ state }) => state !== 'hidden')
  const index = visible.findIndex((page) => page.key === key)
  const base = `/dossiers/${dossier.reference}`
  const link = (page: { key: string; title: string } | undefined): PageLink | undefined =>
    page ? { title: page.title, href: `${base}/formulaire/${page.key}` } : undefined
  const previous = link(visible[index - 1])
  const next = link(visible[index + 1]) ?? {
    title: checkTexts.title,
    href: `${base}/verification`,
  }
  return { ...(previous ? { previous } : {}), next }
}

export type FormPage = { dossierPage: DossierPage; props: LiveFormProps }

/** All that a form page shows, under the rights of who looks at it. */
export const loadFormPage = async (
  reference: string,
  key: string,
  path: string,
  verify: boolean,
): Promise<FormPage> => {
  const page = await loadDossier(reference, path)
  const { dossier, revision, evaluation, answers, user, right, closesAt } = page
  const compiled = revision.form.pages.find((own) => own.key === key)
  if (!compiled) throw new Refused('refus.introuvable')
  const { zone } = revision.edition.calendar
  const props: LiveFormProps = {
    reference,
    page: pageView(revision.form, compiled, evaluation, answers, choicesOfTerritories()),
    derived: derivedOf(page),
    documents: await documentsByRequest(page),
    owner: user.id,
    ownerEmail: user.email,
    closing: formatInstant(closesAt, zone),
    home: { title: dossierTexts.over(reference), href: `/dossiers/${reference}` },
    ...neighbours(page, key),
    readOnly: !isDraft(dossier) || right === undefined || right === 'reader',
    verify,
    zone,
  }
  return { dossierPage: page, props }
}
