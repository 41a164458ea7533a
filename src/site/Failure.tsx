import type { ReactNode } from 'react'

import { PageHeading } from '#ui/layout/PageHeading.tsx'
import { Prose } from '#ui/layout/Prose.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

export type FailureProps = {
  texts: { title: string; lead: string; advice: readonly string[] }
  /** The ways on: buttons and links. */
  children: ReactNode
}

/** A page that could not be what was asked: what happened, what to do, and that nothing is lost. */
export const Failure = ({ texts, children }: FailureProps) => (
  <>
    <PageHeading title={texts.title} lead={texts.lead} />
    <Stack>
      <Prose>
        <ul>
          {texts.advice.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Prose>
      {children}
    </Stack>
  </>
)
