import { Refused } from '../errors.ts'

/**
 * Reads a body up to `maximum` bytes; what goes beyond is not read.
 * @throws Refused `refus.trop_grand`
 */
export const readBounded = async (
  body: ReadableStream<Uint8Array> | null | undefined,
  maximum: number,
): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body ?? []) {
    size += chunk.byteLength
    if (size > maximum) throw new Refused('refus.trop_grand', { maximum })
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Refuses at once what announces itself as too large. */
export const refuseAnnounced = (headers: Headers, maximum: number): void => {
  if (Number(headers.get('content-length') ?? 0) > maximum)
    throw new Refused('refus.trop_grand', { maximum })
}
