import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'

/** `20250715T143205123Z-<key>.eml`: sorting the names sorts the mails by instant. */
export const emlNameOf = (key: string, now: Date): string => {
  const instant = now.toISOString().replace(/[-:.]/g, '')
  const readable = key
    .replace(/[^\w-]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 100)
  return `${instant}-${readable || 'mail'}.eml`
}

/**
 * Writes a mail whole or not at all: beside its place first, then moved there.
 * @throws the error of the file system
 */
export const writeEml = async (
  directory: string,
  name: string,
  bytes: Uint8Array,
): Promise<void> => {
  await mkdir(directory, { recursive: true })
  const beside = path.join(directory, `.${randomUUID()}.part`)
  const file = await open(beside, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  } finally {
    await file.close()
  }
  await rename(beside, path.join(directory, name))
}
