/** How a page and the server name what is typed in an opinion. */
export const LONGEST_ANSWER = 5000

/** Before the key of a question; the sense and the reasons are named `opinion` and `reasons`. */
export const QUESTION = 'q.'
