/** What a template makes: a whole mail but for the person it goes to. */
export type ComposedMail = {
  subject: string
  text: string
  html: string
  attachments: readonly AttachedDocument[]
}

/** A document issued by the platform, named by its id: its bytes are read when the mail leaves. */
export type AttachedDocument = { document: string; fileName: string; contentType: string }

export type Attachment = { fileName: string; contentType: string; content: Uint8Array }

/** A mail ready to leave, to one person. */
export type OutgoingMail = {
  /** Key of the outbox row: the same mail sent again carries the same Message-ID. */
  key: string
  to: string
  subject: string
  text: string
  html: string
  attachments?: readonly Attachment[]
}
