/** The id of the control that answers a path: what links from other pages lead to. */
export const fieldId = (path: string): string => path.replaceAll('/', '--')
