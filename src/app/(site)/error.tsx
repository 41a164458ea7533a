'use client'

import { failureTexts as texts } from '#i18n/site.ts'
import { Broken } from '#site/Broken.tsx'
import { Button } from '#ui/components/Button.tsx'

type Props = { error: Error & { digest?: string }; reset: () => void }

/** 500, within the document of the site. */
const SiteError = ({ error, reset }: Props) => (
  <Broken incident={error.digest} retry={<Button onClick={reset}>{texts.retry}</Button>} />
)

export default SiteError
