import { MISSING } from '#site/metadata.ts'
import { MissingPage } from '#site/MissingPage.tsx'

export const metadata = MISSING

/** Every address that no page has: the site's own 404, with its menu, in place of the framework's. */
export default MissingPage
