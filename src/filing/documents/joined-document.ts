/** A joined document as pages show it; known to components, which know nothing of the database. */
export type JoinedDocument = {
  id: string
  title: string
  /** Bytes. */
  size: number
  mimeType: string
  url: string
}
