import type { ReactNode } from 'react'

import { failureTexts as texts } from '#i18n/failures.ts'
import { ButtonGroup } from '#ui/components/ButtonGroup.tsx'
import { ButtonLink } from '#ui/components/ButtonLink.tsx'

/** The ways on from a page that could not be what was asked; the last leads home, whoever is there. */
export const WaysOn = ({ children }: { children: ReactNode }) => (
  <ButtonGroup>
    {children}
    <ButtonLink href="/" appearance="secondary">
      {texts.home}
    </ButtonLink>
  </ButtonGroup>
)
