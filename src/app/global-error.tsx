'use client'

import { failureTexts as texts } from '#i18n/site.ts'
import { Broken } from '#site/Broken.tsx'
import { Button } from '#ui/components/Button.tsx'

type Props = { error: Error & { digest?: string }; reset: () => void }

/** 500 where even the layout failed: a document of its own, readable without our stylesheet. */
const GlobalError = ({ error, reset }: Props) => (
  <html lang="fr">
    <body>
      <title>{texts.broken.title}</title>
      <Broken incident={error.digest} retry={<Button onClick={reset}>{texts.retry}</Button>} />
    </body>
  </html>
)

export default GlobalError
