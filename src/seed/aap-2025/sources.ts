/** How a question, a rule or a document says where it comes from. */
export const call = (article: string): string => `AAP 2025, ${article}`
export const cerfa = (section: string): string => `Cerfa n° 12156*06, ${section}`
export const both = (section: string, article: string): string =>
  `${cerfa(section)} ; ${call(article)}`
