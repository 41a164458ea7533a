import { notFound } from 'next/navigation'

import { MISSING } from '#site/metadata.ts'

export const metadata = MISSING

/** Every address that no page has: the site's own 404, with its menu, in place of the framework's. */
const Missing = () => notFound()

export default Missing
