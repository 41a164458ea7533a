import type { Metadata } from 'next'

import type { DocumentModel } from '#documents/blocks.ts'
import { opinionListTexts, opinionTexts as texts } from '#i18n/opinions.ts'
import { issuedSheet } from '#opinions/issued-sheet.ts'
import { OPINIONS_PATH } from '#opinions/list.ts'
import { versionsOf } from '#opinions/opinion.ts'
import { readOpinion } from '#opinions/read.ts'
import { Refused } from '#platform/errors.ts'
import { guarded } from '#site/guarded.tsx'
import { pageRequest } from '#site/page-request.ts'
import { SitePage } from '#site/SitePage.tsx'
import { DocumentView } from '#ui/blocks/DocumentView.tsx'
import { ButtonLink } from '#ui/components/ButtonLink.tsx'

export const metadata: Metadata = { title: texts.sheet, robots: { index: false } }

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

/** The sheet of an opinion for those who do not read PDFs: the very blocks its PDF was made from. */
const SheetPage = async ({ params, searchParams }: Props) => {
  const { id } = await params
  const { version } = await searchParams
  const path = `${OPINIONS_PATH}/${id}/fiche`
  const { req } = await pageRequest(path)
  const opinion = await readOpinion(req, id)
  const given = versionsOf(opinion)
  const wanted = given.find(({ number }) => String(number) === version) ?? given.at(-1)
  const sheet = wanted && (await issuedSheet(req, opinion, wanted.number))
  if (!wanted || !sheet) throw new Refused('refus.introuvable')
  return (
    <SitePage
      path={path}
      breadcrumb={{
        parents: [{ label: opinionListTexts.title, href: OPINIONS_PATH }],
        current: `${texts.sheet} – ${opinion.reference}`,
      }}
    >
      <ButtonLink
        href={`/api/opinions/${id}/sheets/${wanted.number}`}
        icon="download"
        appearance="secondary"
      >
        {texts.download}
      </ButtonLink>
      <DocumentView document={sheet.model as unknown as DocumentModel} />
    </SitePage>
  )
}

export default guarded(SheetPage)
