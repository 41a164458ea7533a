import { ForbiddenPage } from '#site/ForbiddenPage.tsx'

/** 403, where a page calls `forbidden()`. */
export default ForbiddenPage
