import type { Payload } from 'payload'

/** A file that DGEFP joined to an edition: first of all the official text. */
export type AnnexFile = { key: string; title: string; address: string; bytes: number }

/** The files that anyone may read of a published edition, by key of annex: the latest of each. */
export const annexFiles = async (
  payload: Payload,
  callId: string,
): Promise<ReadonlyMap<string, AnnexFile>> => {
  const { docs } = await payload.find({
    collection: 'annexes',
    where: { call: { equals: callId } },
    select: { key: true, title: true, filename: true, filesize: true },
    sort: 'createdAt',
    limit: 100,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: null,
  })
  return new Map(
    docs.flatMap(({ key, title, filename, filesize }) =>
      filename
        ? [
            [
              key,
              {
                key,
                title,
                address: `/api/annexes/file/${encodeURIComponent(filename)}`,
                bytes: filesize ?? 0,
              },
            ] as const,
          ]
        : [],
    ),
  )
}
