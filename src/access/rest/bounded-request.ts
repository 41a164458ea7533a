import type { PayloadRequest } from 'payload'

import { Refused } from '#platform/errors.ts'
import { refuseAnnounced } from '#platform/http/bounded-body.ts'

const bounding = (maximum: number): TransformStream<Uint8Array, Uint8Array> => {
  let size = 0
  return new TransformStream({
    transform: (chunk, controller) => {
      size += chunk.byteLength
      if (size > maximum) throw new Refused('refus.trop_grand', { maximum })
      controller.enqueue(chunk)
    },
  })
}

/**
 * Keeps whoever reads the body of a request from reading more than `maximum` bytes of it: Payload reads a
 * whole JSON body into memory, whatever its size.
 * @throws Refused `refus.trop_grand`, at once when the size is announced, else as it is read
 */
export const boundRequest = (req: PayloadRequest, maximum: number): void => {
  refuseAnnounced(req.headers, maximum)
  if (!req.body) return
  const body = req.body.pipeThrough(bounding(maximum))
  const text = () => new Response(body).text()
  const json = async (): Promise<unknown> => JSON.parse(await text())
  for (const [name, value] of Object.entries({ body, text, json }))
    Object.defineProperty(req, name, { value, configurable: true, writable: true })
}
