/** A SHA-256 in groups of eight signs, that two people can compare aloud. */
export const groupedFingerprint = (sha256: string): string =>
  (sha256.match(/.{1,8}/g) ?? []).join(' ')
