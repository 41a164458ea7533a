import { Missing } from '#site/MissingPage.tsx'

/** 404, where a page calls `notFound()`; those that return `MissingPage` are readable without a script. */
export default Missing
