'use client'

import { failureTexts as texts } from '#i18n/failures.ts'
import { PlainBroken } from '#site/PlainBroken.tsx'

type Props = { error: Error & { digest?: string }; reset: () => void }

/** 500 where even the layout failed: a document of its own, readable without our stylesheet. */
const GlobalError = ({ error, reset }: Props) => (
  <html lang="fr">
    <body>
      <title>{texts.broken.title}</title>
      <PlainBroken {...(error.digest ? { incident: error.digest } : {})} onRetry={reset} />
    </body>
  </html>
)

export default GlobalError
