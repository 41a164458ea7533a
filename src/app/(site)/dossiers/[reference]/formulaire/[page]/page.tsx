import type { Metadata } from 'next'

import { loadFormPage } from '#site/applicant/load-form-page.ts'
import { UnderDossier } from '#site/applicant/UnderDossier.tsx'
import { guarded } from '#site/guarded.tsx'
import { LiveForm } from '#ui/form/LiveForm.tsx'

type Props = {
  params: Promise<{ reference: string; page: string }>
  searchParams: Promise<{ verifier?: string }>
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: `Formulaire du dossier ${(await params).reference}`,
  robots: { index: false },
})

const FormPage = async ({ params, searchParams }: Props) => {
  const { reference, page: key } = await params
  const { verifier } = await searchParams
  const path = `/dossiers/${reference}/formulaire/${key}`
  const { props } = await loadFormPage(reference, key, path, verifier === '1')
  return (
    <UnderDossier reference={reference} path={path} current={props.page.title}>
      <LiveForm {...props} />
    </UnderDossier>
  )
}

export default guarded(FormPage)
