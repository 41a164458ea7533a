'use client'

import { lazy, Suspense } from 'react'

import { PlainBroken } from '#site/PlainBroken.tsx'

type Props = { error: Error & { digest?: string }; reset: () => void }

/** Every page would carry what few ever show: the whole page of a fault is fetched when there is one. */
const Whole = lazy(() =>
  import('#site/BrokenInPlace.tsx').then(
    ({ BrokenInPlace }) => ({ default: BrokenInPlace }),
    () => ({ default: PlainBroken }),
  ),
)

/** 500, within the document of the site. */
const SiteError = ({ error, reset }: Props) => {
  const fault = { ...(error.digest ? { incident: error.digest } : {}), onRetry: reset }
  return (
    <Suspense fallback={<PlainBroken {...fault} />}>
      <Whole {...fault} />
    </Suspense>
  )
}

export default SiteError
