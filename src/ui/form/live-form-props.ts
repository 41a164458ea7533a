import type { Derived } from '#forms/client/save-protocol.ts'
import type { PageView } from '#forms/view/page-view.ts'
import type { JoinedDocument } from '#filing/documents/joined-document.ts'

export type PageLink = { title: string; href: string }

/** What a form page needs. Plain data: it travels from the server to the browser. */
export type LiveFormProps = {
  /** Reference of the dossier, as in the addresses of the API. */
  reference: string
  page: PageView
  derived: Derived
  /** Documents joined, by key of the request (`documentKey` of the `files` fields). */
  documents: Readonly<Record<string, readonly JoinedDocument[]>>
  /** Opaque id of the person signed in: what is kept on the device is kept under it. */
  owner: string
  /** Address with which the same person signs in again when the session has ended. */
  ownerEmail?: string
  /** Until when one may file, in words. */
  closing?: string
  /** By when what is asked is to be sent, in a sentence; stands in place of the closing. */
  due?: string
  home?: PageLink
  previous?: PageLink
  next?: PageLink
  readOnly?: boolean
  /** The person comes to put right what is missing: all of it is shown, the summary takes the focus. */
  verify?: boolean
  /** IANA zone of the edition, for the hours shown. */
  zone?: string
}
