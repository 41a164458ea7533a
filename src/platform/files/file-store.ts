/** What a place where files stand can do. */
export type FileCollection = 'documents' | 'annexes' | 'minutes'
export const FILE_COLLECTIONS: readonly FileCollection[] = ['documents', 'annexes', 'minutes']

export type StoredBytes = { name: string; bytes: Uint8Array; mimeType: string }
export type ListedFile = { name: string; size: number; writtenAt: Date }

/** Each act throws a StorageFailure; a file is there whole or not at all. */
export type FileStore = {
  kind: 'disk' | 's3'
  put: (collection: FileCollection, file: StoredBytes) => Promise<void>
  get: (collection: FileCollection, name: string) => Promise<Uint8Array>
  /** A file that is not there is no error. */
  remove: (collection: FileCollection, name: string) => Promise<void>
  /** Whether it takes files now. */
  probe: () => Promise<void>
  /** In no order; those that an interruption left unfinished are among them. */
  list: (collection: FileCollection) => AsyncIterable<ListedFile>
}
