import { Fragment } from 'react'

import { obligationOf, type Obligation } from '#editions/obligation.ts'
import type { DocumentRequest } from '#forms/definition.ts'
import { editionTexts as texts } from '#i18n/editions.ts'
import { Heading } from '#ui/components/Heading.tsx'
import { Prose } from '#ui/layout/Prose.tsx'
import { Section } from '#ui/layout/Section.tsx'

import { WithHelp } from './WithHelp.tsx'

const ORDER: readonly Obligation[] = ['always', 'conditional', 'optional']

const Request = ({ request: { label, help, source } }: { request: DocumentRequest }) => (
  <li>
    <WithHelp label={label} help={help} />
    {source ? (
      <>
        <br />
        <em>
          {texts.source} {source}
        </em>
      </>
    ) : null}
  </li>
)

/** The documents to join, by whom they are asked of (R131–R143). */
export const Requests = ({ requests }: { requests: readonly DocumentRequest[] }) => (
  <Section id="pieces" title={texts.requests} help={texts.requestsHelp}>
    <Prose>
      {ORDER.map((obligation) => {
        const group = requests.filter((request) => obligationOf(request) === obligation)
        return group.length === 0 ? null : (
          <Fragment key={obligation}>
            <Heading level={3}>{texts.requestGroups[obligation]}</Heading>
            <ul>
              {group.map((request) => (
                <Request key={request.key} request={request} />
              ))}
            </ul>
          </Fragment>
        )
      })}
    </Prose>
  </Section>
)
