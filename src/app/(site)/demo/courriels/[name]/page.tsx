import path from 'node:path'

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Fragment } from 'react'

import { formatInstant } from '#i18n/dates.ts'
import { demoMailTexts as texts } from '#i18n/demo.ts'
import { readInboxMail, type InboxMail } from '#mail/inbox.ts'
import { environment } from '#platform/env.ts'
import { SitePage } from '#site/SitePage.tsx'
import { Facts } from '#ui/components/Facts.tsx'
import { TextLink } from '#ui/components/TextLink.tsx'
import { PageHeading } from '#ui/layout/PageHeading.tsx'
import { Prose } from '#ui/layout/Prose.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

type Props = { params: Promise<{ name: string }> }

export const metadata: Metadata = { title: texts.title, robots: { index: false } }

const Attachments = ({ mail }: { mail: InboxMail }) =>
  mail.attachments.length === 0 ? (
    <p>{texts.none}</p>
  ) : (
    <ul>
      {mail.attachments.map(({ fileName }, rank) => (
        <li key={fileName}>
          <TextLink href={`/demo/courriels/${encodeURIComponent(mail.name)}/pieces/${rank}`}>
            {fileName}
          </TextLink>
        </li>
      ))}
    </ul>
  )

const Links = ({ mail }: { mail: InboxMail }) => (
  <ul>
    {mail.links.map((href) => (
      <li key={href}>
        <a href={href}>{href}</a>
      </li>
    ))}
  </ul>
)

/** Its paragraphs, line by line. */
const Words = ({ text }: { text: string }) => (
  <Prose>
    {text.split(/\n{2,}/).map((paragraph, rank) => (
      <p key={rank}>
        {paragraph.split('\n').map((line, number) => (
          <Fragment key={number}>
            {number > 0 ? <br /> : null}
            {line}
          </Fragment>
        ))}
      </p>
    ))}
  </Prose>
)

const DemoMailPage = async ({ params }: Props) => {
  const { demo, dataDirectory } = environment()
  const name = decodeURIComponent((await params).name)
  const mail = demo ? await readInboxMail(path.join(dataDirectory, 'mail'), name) : undefined
  if (!mail) notFound()
  return (
    <SitePage
      path="/demo/courriels"
      breadcrumb={{
        parents: [{ label: texts.title, href: '/demo/courriels' }],
        current: mail.subject,
      }}
    >
      <PageHeading title={mail.subject} />
      <Stack gap="large">
        <Facts
          facts={[
            { term: texts.to, value: mail.to },
            { term: texts.sentAt, value: formatInstant(mail.sentAt) },
          ]}
        />
        <Section id="liens" title={texts.links}>
          <Links mail={mail} />
        </Section>
        <Section id="pieces" title={texts.attachments}>
          <Attachments mail={mail} />
        </Section>
        <Section id="texte" title={texts.text}>
          <Words text={mail.text} />
        </Section>
      </Stack>
    </SitePage>
  )
}

export default DemoMailPage
