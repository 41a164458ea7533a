/**
 * How a party signs. Today each party signs on its side and gives back the signed file; a provider of
 * electronic signature (eIDAS, L33) takes its place by answering the same two questions.
 */
export type SignatureRequest = {
  /** Reference of what is signed. */
  reference: string
  party: 'structure' | 'state'
  signatory: { name: string; quality: string }
  /** SHA-256 of the document that was issued. */
  issuedSha256: string
}

/** What the person does next: give a file, or go and sign elsewhere. */
export type SigningStep = { kind: 'upload' } | { kind: 'redirect'; url: string }

export type SignedCopy = {
  bytes: Uint8Array
  /** What the provider says of the signature: stored with the copy, as it was given. */
  proof: Readonly<Record<string, string>>
}

export type SignatureProvider = {
  name: string
  begin: (request: SignatureRequest) => Promise<SigningStep>
  /** @throws Refused when what came back is not a signed copy of what was sent */
  complete: (
    request: SignatureRequest,
    given: { bytes: Uint8Array; name: string },
  ) => Promise<SignedCopy>
}
