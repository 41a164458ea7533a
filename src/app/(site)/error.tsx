'use client'

import { Broken } from '#site/Broken.tsx'

type Props = { error: Error & { digest?: string }; reset: () => void }

/** 500, within the document of the site. */
const SiteError = ({ error, reset }: Props) => <Broken incident={error.digest} retry={reset} />

export default SiteError
