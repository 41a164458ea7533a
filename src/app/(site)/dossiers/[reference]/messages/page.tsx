import type { Metadata } from 'next'
import { redirect } from 'next/navigation'

import { withQuery } from '#accounts/return-path.ts'
import { dossierTexts } from '#i18n/applicant.ts'
import { messageTexts as texts } from '#i18n/messages.ts'
import { messagesPath } from '#messages/paths.ts'
import { loadDossier } from '#site/applicant/load-dossier.ts'
import { guarded } from '#site/guarded.tsx'
import { Conversation } from '#site/messages/Conversation.tsx'
import { loadCorrespondence } from '#site/messages/load.ts'
import { MessageForm } from '#site/messages/MessageForm.tsx'
import { MessageOutcome } from '#site/messages/Outcome.tsx'
import { UnderDossier } from '#site/applicant/UnderDossier.tsx'
import { PageHeading } from '#ui/layout/PageHeading.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

type Props = {
  params: Promise<{ reference: string }>
  searchParams: Promise<{ fait?: string; refus?: string }>
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: `${texts.title} – ${dossierTexts.over((await params).reference)}`,
  robots: { index: false },
})

/** What a structure and the service write to each other; agents have a tab of their desk for it. */
const MessagesPage = async ({ params, searchParams }: Props) => {
  const { reference } = await params
  const { fait, refus } = await searchParams
  const path = messagesPath(reference, 'structure')
  const page = await loadDossier(reference, path)
  if (page.right === undefined)
    redirect(withQuery(messagesPath(reference, 'desk'), { fait, refus }))
  // Nobody of the State reads a draft: there is nobody to write to.
  if (!page.dossier.filedAt) redirect(`/dossiers/${reference}`)
  const correspondence = await loadCorrespondence(page.req, page, 'structure', page.now)
  return (
    <UnderDossier reference={reference} path={path} current={texts.title}>
      <PageHeading
        over={dossierTexts.over(reference)}
        title={texts.title}
        lead={page.dossier.projectTitle ?? dossierTexts.untitled}
      />
      <Stack gap="large">
        <MessageOutcome done={fait} refused={refus} />
        <Section id="echanges" title={texts.thread} help={texts.threadHelp}>
          <Conversation correspondence={correspondence} />
        </Section>
        <Section id="ecrire" title={texts.write}>
          <MessageForm correspondence={correspondence} refused={refus} />
        </Section>
      </Stack>
    </UnderDossier>
  )
}

export default guarded(MessagesPage)
